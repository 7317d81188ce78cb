using System.Runtime.InteropServices;

namespace TitleGuide.Rules;

/// <summary>One walk over the conditions of a notice with one set of answers. Terms and routes are worked out once.</summary>
internal sealed class Evaluation(RuleSet rules, FactSet facts)
{
    // A notice has few terms and routes: looking through them is quicker than hashing.
    private readonly List<Finding> shared = new(rules.Terms.Length + rules.Routes.Length);
    private readonly List<string> doubts = [];

    /// <summary>The doubts whose readings disagreed somewhere in what was found so far, in the order met.</summary>
    public IReadOnlyList<string> Doubts => doubts;

    public Finding Find(Condition condition) =>
        condition is RouteMet met ? Found(condition, Leaf.Of(VerdictOf(met)))
        : condition.Parts.IsEmpty ? Found(condition, Leaf.Decide(condition, facts, rules, Readings.Open, explain: true))
        : Found(condition, condition.Parts.AsSpan());

    /// <summary>For what stands in several places and says the same in each.</summary>
    public Finding FindOnce(Condition condition)
    {
        foreach (var known in shared)
        {
            if (ReferenceEquals(known.Condition, condition))
            {
                return known;
            }
        }

        var finding = Find(condition);
        shared.Add(finding);
        return finding;
    }

    /// <summary>What would have been found had one doubt been read one way (0 or 1) throughout.</summary>
    public Verdict Reread(Finding finding, string doubt, int reading)
    {
        if (!finding.Doubted)
        {
            return finding.Verdict;
        }

        switch (finding.Condition)
        {
            case AtLeast c:
                var tally = default(Tally);
                foreach (var part in finding.Parts)
                {
                    tally.Add(Reread(part, doubt, reading));
                }

                return tally.Best(c.Count);
            case Not:
                return Opposite(Reread(finding.Parts[0], doubt, reading));
            case Doubtful c when c.Doubt == doubt:
                return Reread(finding.Parts[reading], doubt, reading);
            case Doubtful:
                return Agree(Reread(finding.Parts[0], doubt, reading), Reread(finding.Parts[1], doubt, reading));
            case TermUse:
                return Reread(finding.Parts[0], doubt, reading);
            default:
                return Leaf.Decide(finding.Condition, facts, rules, new(doubt, reading), explain: false).Verdict;
        }
    }

    /// <summary>The verdict of two readings together: decided only where they agree.</summary>
    public static Verdict Agree(Verdict first, Verdict second) =>
        first == second ? first
        : first >= Verdict.Judged && second >= Verdict.Judged ? Verdict.Judged
        : Verdict.Unknown;

    public static Verdict Opposite(Verdict verdict) => verdict switch
    {
        Verdict.NotMet => Verdict.Met,
        Verdict.Unknown => Verdict.Unknown,
        _ => Verdict.NotMet,
    };

    private Verdict VerdictOf(RouteMet met) =>
        rules.FindRoute(met.Route) is { } route ? FindOnce(route.When).Verdict : Verdict.Unknown;

    private Finding Found(Condition condition, Leaf leaf) => Noted(new()
    {
        Condition = condition,
        Verdict = leaf.Verdict,
        Leaf = leaf,
        When = leaf.When,
        CutOff = leaf.CutOff,
        Doubted = leaf.Doubt is not null,
    });

    private Finding Found(Condition condition, ReadOnlySpan<Condition> conditions)
    {
        var parts = new Finding[conditions.Length];
        var tally = default(Tally);
        var doubted = false;
        CutOff? cutOff = null;
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i] = condition is TermUse ? FindOnce(conditions[i]) : Find(conditions[i]);
            tally.Add(part.Verdict);
            doubted |= part.Doubted;
            cutOff ??= part.CutOff;
        }

        var (verdict, when) = condition switch
        {
            AtLeast c => (tally.Best(c.Count), Windows.AtLeast(c.Count, parts)),
            Not => (Opposite(parts[0].Verdict), parts[0].Verdict == Verdict.NotMet ? Windows.Always : Windows.Never),
            Doubtful => (Agree(parts[0].Verdict, parts[1].Verdict), Windows.AtLeast(2, parts)),
            _ => (parts[0].Verdict, parts[0].When),
        };
        return Noted(new()
        {
            Condition = condition,
            Verdict = verdict,
            Parts = ImmutableCollectionsMarshal.AsImmutableArray(parts),
            CutOff = cutOff,
            When = when,
            Doubted = doubted || (condition is Doubtful && parts[0].Verdict != parts[1].Verdict),
        });
    }

    private Finding Noted(Finding finding)
    {
        if (finding is { Doubted: true, Doubt: { } doubt } && !doubts.Contains(doubt))
        {
            doubts.Add(doubt);
        }

        return finding;
    }
}
