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
        foreach (var route in rules.Routes)
        {
            evaluation.FindOnce(route.When);
        }

        var routes = ImmutableArray.CreateRange(
            rules.Routes, static (route, by) => Judge(by.rules, by.evaluation, route, by.gates), (rules, evaluation, gates));
        var best = routes.FirstOrDefault(r => r.Route.Id == chosen) ?? Best(routes);
        return new()
        {
            Gates = gates,
            Routes = routes,
            Best = best,
            Attachments = ImmutableArray.CreateRange(
                rules.Attachments, static (rule, by) => NeedOf(rule, by.Route, by.evaluation), (best.Route, evaluation)),
        };
    }

    /// <summary>The gates alone.</summary>
    public static ImmutableArray<GateResult> EvaluateGates(RuleSet rules, FactSet facts) => Gates(rules, new Evaluation(rules, facts));

    private static ImmutableArray<GateResult> Gates(RuleSet rules, Evaluation evaluation) =>
        ImmutableArray.CreateRange(rules.Gates, static (gate, e) => new GateResult(gate, e.Find(gate.When)), evaluation);

    private static RouteResult Judge(RuleSet rules, Evaluation evaluation, DeclarationRoute route, ImmutableArray<GateResult> gates)
    {
        var needed = new Finding[gates.Length + 1];
        needed[0] = evaluation.FindOnce(route.When);
        for (var i = 0; i < gates.Length; i++)
        {
            needed[i + 1] = gates[i].Finding;
        }

        var verdict = Verdict.Met;
        DateOnly? cutOff = null;
        foreach (var finding in needed)
        {
            verdict = finding.Verdict < verdict ? finding.Verdict : verdict;
            cutOff ??= finding.CutOff?.Date;
        }

        var when = Windows.AtLeast(needed.Length, needed);
        var from = verdict >= Verdict.Judged ? DateOnly.MinValue
            : cutOff is { } date && when.First is { } days ? date.AddDays(days)
            : (DateOnly?)null;
        return new(
            route,
            needed[0],
            verdict,
            gates.Any(g => g.Verdict == Verdict.NotMet) ? null : ExcludedBy(rules, evaluation, route),
            from,
            from > DateOnly.MinValue && cutOff is { } end ? FirstCycle(end, when) : null,
            Array.Exists(needed, static finding => finding.Doubted) ? DoubtsOf(evaluation, needed) : []);
    }

    private static string? ExcludedBy(RuleSet rules, Evaluation evaluation, DeclarationRoute route)
    {
        foreach (var id in route.Unless)
        {
            if (rules.FindRoute(id) is { } other && evaluation.FindOnce(other.When).Verdict >= Verdict.Judged)
            {
                return id;
            }
        }

        return null;
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

    /// <summary>The doubts whose two readings, taken throughout, give what is needed different verdicts.</summary>
    private static ImmutableArray<string> DoubtsOf(Evaluation evaluation, Finding[] needed)
    {
        Verdict With(string doubt, int reading) => needed.Min(finding => evaluation.Reread(finding, doubt, reading));

        return [.. evaluation.Doubts.Where(doubt => With(doubt, 0) != With(doubt, 1))];
    }

    /// <summary>The highest verdict; among closed routes the one that opens first; then the order of preference.</summary>
    private static RouteResult Best(ImmutableArray<RouteResult> routes) =>
        routes.Where(r => r.ExcludedBy is null).MaxBy(r => (
            r.Verdict,
            r.Own.Verdict,
            -(r.FirstCycle ?? int.MaxValue),
            -(r.Own.From ?? DateOnly.MaxValue).DayNumber)) ?? routes[0];

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
