namespace TitleGuide.Rules;

/// <summary>The worst and the best verdict that answers to the facts not yet asked could still give.</summary>
internal sealed class Bounds(RuleSet rules, FactSet facts)
{
    private readonly Evaluation evaluation = new(rules, facts, Readings.Open);

    public (Verdict Low, Verdict High) Of(Condition condition)
    {
        switch (condition)
        {
            case AtLeast c:
                Span<int> low = stackalloc int[4];
                Span<int> high = stackalloc int[4];
                foreach (var part in c.Parts)
                {
                    var bounds = Of(part);
                    low[(int)bounds.Low]++;
                    high[(int)bounds.High]++;
                }

                return (KthBest(low, c.Count), KthBest(high, c.Count));
            case Not c:
                var inner = Of(c.Parts[0]);
                return (Evaluation.Opposite(inner.High), Evaluation.Opposite(inner.Low));
            case Doubtful c:
                var (first, second) = (Of(c.Parts[0]), Of(c.Parts[1]));
                return (Evaluation.Agree(first.Low, second.Low), Evaluation.Agree(first.High, second.High));
            case TermUse c:
                return Of(c.Term.When);
            case RouteMet c:
                return rules.FindRoute(c.Route) is { } route ? Of(route.When) : (Verdict.Unknown, Verdict.Unknown);
            default:
                var verdict = evaluation.Decide(condition);
                return verdict != Verdict.Unknown || condition.Facts.All(facts.Answered)
                    ? (verdict, verdict)
                    : (Verdict.NotMet, condition is Judgement ? Verdict.Judged : Verdict.Met);
        }
    }

    /// <summary>Adds the unanswered facts that could still move this condition.</summary>
    public void CollectOpen(Condition condition, HashSet<string> open)
    {
        foreach (var leaf in LiveLeaves(condition))
        {
            foreach (var fact in leaf.Facts)
            {
                if (!facts.Answered(fact))
                {
                    open.Add(fact);
                }
            }
        }
    }

    /// <summary>The leaves that could still move this condition.</summary>
    public IEnumerable<Condition> LiveLeaves(Condition condition)
    {
        var (low, high) = Of(condition);
        if (low == high)
        {
            return [];
        }

        return condition switch
        {
            RouteMet c => LiveLeaves(rules.FindRoute(c.Route)!.When),
            _ when condition.Parts.IsEmpty => [condition],
            _ => condition.Parts.SelectMany(LiveLeaves),
        };
    }

    private static Verdict KthBest(ReadOnlySpan<int> counts, int left)
    {
        for (var verdict = Verdict.Met; verdict > Verdict.NotMet; verdict--)
        {
            left -= counts[(int)verdict];
            if (left <= 0)
            {
                return verdict;
            }
        }

        return Verdict.NotMet;
    }
}
