using System.Collections.Immutable;

namespace TitleGuide.Rules;

/// <summary>Judges a set of answers by the rules of one notice.</summary>
public static class Evaluator
{
    private const int MostCycles = 45;

    /// <param name="chosen">The route whose attachments are wanted; null or an unknown id means the best one.</param>
    public static Outcome Evaluate(RuleSet rules, FactSet facts, string? chosen = null)
    {
        var evaluation = new Evaluation(rules, facts);
        var gates = Gates(rules, evaluation);
        var own = rules.Routes.Select(route => evaluation.FindOnce(route.When)).ToImmutableArray();
        var routes = rules.Routes.Select((route, i) => Judge(rules, evaluation, route, own[i], gates)).ToImmutableArray();
        var best = routes.FirstOrDefault(r => r.Route.Id == chosen) ?? Best(routes);
        return new()
        {
            Gates = gates,
            Routes = routes,
            Best = best,
            Attachments = [.. rules.Attachments.Select(a => NeedOf(a, best.Route, evaluation))],
        };
    }

    /// <summary>The gates alone.</summary>
    public static ImmutableArray<GateResult> EvaluateGates(RuleSet rules, FactSet facts) => Gates(rules, new Evaluation(rules, facts));

    private static ImmutableArray<GateResult> Gates(RuleSet rules, Evaluation evaluation) =>
        [.. rules.Gates.Select(gate => new GateResult(gate, evaluation.Find(gate.When)))];

    private static RouteResult Judge(
        RuleSet rules, Evaluation evaluation, DeclarationRoute route, Finding own, ImmutableArray<GateResult> gates)
    {
        var verdict = gates.Select(g => g.Verdict).Append(own.Verdict).Min();
        var when = Windows.AtLeast(gates.Length + 1, [.. gates.Select(g => g.Finding.When), own.When]);
        var cutOff = own.CutOff?.Date ?? gates.Select(g => g.Finding.CutOff?.Date).FirstOrDefault(d => d is not null);
        var from = verdict >= Verdict.Judged ? DateOnly.MinValue
            : cutOff is { } date && when.First is { } days ? date.AddDays(days)
            : (DateOnly?)null;
        return new(
            route,
            own,
            verdict,
            gates.Any(g => g.Verdict == Verdict.NotMet) ? null : route.Unless.FirstOrDefault(id => rules.FindRoute(id) is { } other && evaluation.FindOnce(other.When).Verdict >= Verdict.Judged),
            from,
            from > DateOnly.MinValue && cutOff is { } end ? FirstCycle(end, when) : null,
            DoubtsOf(evaluation, own, gates));
    }

    private static int? FirstCycle(DateOnly cutOff, Windows when)
    {
        for (var years = 1; years <= MostCycles; years++)
        {
            if (when.Contains(cutOff.AddYears(years).DayNumber - cutOff.DayNumber))
            {
                return cutOff.Year + years;
            }
        }

        return null;
    }

    /// <summary>The doubts whose two readings, taken throughout, give this route different verdicts.</summary>
    private static ImmutableArray<string> DoubtsOf(Evaluation evaluation, Finding own, ImmutableArray<GateResult> gates)
    {
        Verdict With(string doubt, int reading)
        {
            var least = evaluation.Reread(own, doubt, reading);
            foreach (var gate in gates)
            {
                var verdict = evaluation.Reread(gate.Finding, doubt, reading);
                least = verdict < least ? verdict : least;
            }

            return least;
        }

        return evaluation.Doubts.Count == 0 ? [] : [.. evaluation.Doubts.Where(doubt => With(doubt, 0) != With(doubt, 1))];
    }

    /// <summary>The highest verdict; among closed routes the one that opens first; then the order of preference.</summary>
    private static RouteResult Best(ImmutableArray<RouteResult> routes) =>
        routes.Where(r => r.ExcludedBy is null)
            .OrderByDescending(r => r.Verdict)
            .ThenByDescending(r => r.Own.Verdict)
            .ThenBy(r => r.FirstCycle ?? int.MaxValue)
            .ThenBy(r => r.Own.From ?? DateOnly.MaxValue)
            .FirstOrDefault() ?? routes[0];

    private static AttachmentResult NeedOf(AttachmentRule rule, DeclarationRoute route, Evaluation evaluation)
    {
        if (rule.UnstatedFor.Contains(route.Id))
        {
            return new(rule.Id, Need.Unstated, null);
        }

        if (!rule.For.IsEmpty && !rule.For.Contains(route.Id))
        {
            return new(rule.Id, Need.NotNeeded, null);
        }

        if (rule.When is null)
        {
            return new(rule.Id, Need.Needed, null);
        }

        var finding = evaluation.Find(rule.When);
        return new(
            rule.Id,
            finding.Verdict switch { Verdict.NotMet => Need.NotNeeded, Verdict.Unknown => Need.Depends, _ => Need.Needed },
            finding);
    }
}
