using System.Collections.Immutable;

namespace TitleGuide.Rules;

/// <summary>One walk over conditions with one set of answers and at most one forced reading.</summary>
internal sealed class Evaluation(RuleSet rules, FactSet facts, Readings readings)
{
    private readonly Dictionary<Term, Finding> terms = new(ReferenceEqualityComparer.Instance);

    /// <summary>The verdict alone: what <see cref="Find"/> would say, without the explanation.</summary>
    public Verdict Decide(Condition condition)
    {
        switch (condition)
        {
            case AtLeast c:
                return KthBest(c);
            case Not c:
                return Opposite(Decide(c.Parts[0]));
            case TermUse c:
                return Decide(c.Term.When);
            case Doubtful c:
                return readings.Choose(c.Doubt) is { } reading
                    ? Decide(c.Parts[reading])
                    : Agree(Decide(c.Parts[0]), Decide(c.Parts[1]));
            case RouteMet c:
                return rules.FindRoute(c.Route) is { } route ? Decide(route.When) : Verdict.Unknown;
            default:
                return Leaf.Decide(condition, facts, rules, readings, explain: false).Verdict;
        }
    }

    public Finding Find(Condition condition)
    {
        if (condition is RouteMet)
        {
            var verdict = Decide(condition);
            return new() { Condition = condition, Verdict = verdict, When = verdict >= Verdict.Judged ? Windows.Always : Windows.Never };
        }

        return condition.Parts.IsEmpty ? FindLeaf(condition) : FindComposite(condition);
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

    private Finding FindLeaf(Condition condition)
    {
        var leaf = Leaf.Decide(condition, facts, rules, readings, explain: true);
        var span = (condition as Since)?.Span ?? (condition as Lasted)?.Span;
        return new()
        {
            Condition = condition,
            Verdict = leaf.Verdict,
            Gap = leaf.Gap,
            When = leaf.When ?? (leaf.Verdict >= Verdict.Judged ? Windows.Always : Windows.Never),
            CutOff = span is null ? null : rules.FindCutOff(span.CutOff),
            NeedsDay = leaf.NeedsDay.IsDefault ? [] : leaf.NeedsDay,
            Doubt = leaf.DayCount ? rules.DayCountDoubt : null,
        };
    }

    private Finding FindComposite(Condition condition)
    {
        var parts = ImmutableArray.CreateBuilder<Finding>(condition.Parts.Length);
        foreach (var part in condition.Parts)
        {
            parts.Add(condition is TermUse use ? FindTerm(use.Term) : Find(part));
        }

        var found = parts.MoveToImmutable();
        var forced = condition is Doubtful d ? readings.Choose(d.Doubt) : null;
        var verdict = condition switch
        {
            AtLeast c => found.Select(p => p.Verdict).OrderDescending().Skip(c.Count - 1).FirstOrDefault(),
            Not => Opposite(found[0].Verdict),
            Doubtful when forced is { } reading => found[reading].Verdict,
            Doubtful => Agree(found[0].Verdict, found[1].Verdict),
            _ => found[0].Verdict,
        };
        return new()
        {
            Condition = condition,
            Verdict = verdict,
            Parts = found,
            CutOff = found.Select(p => p.CutOff).FirstOrDefault(c => c is not null),
            When = condition switch
            {
                AtLeast c => Windows.AtLeast(c.Count, found.Select(p => p.When)),
                Not => verdict == Verdict.Met ? Windows.Always : Windows.Never,
                Doubtful when forced is { } reading => found[reading].When,
                Doubtful => Windows.AtLeast(2, found.Select(p => p.When)),
                _ => found[0].When,
            },
            Doubt = condition is Doubtful doubtful && forced is null && found[0].Verdict != found[1].Verdict ? doubtful.Doubt : null,
        };
    }

    /// <summary>A term says the same wherever it is used.</summary>
    private Finding FindTerm(Term term)
    {
        if (!terms.TryGetValue(term, out var finding))
        {
            terms[term] = finding = Find(term.When);
        }

        return finding;
    }

    private Verdict KthBest(AtLeast condition)
    {
        Span<int> counts = stackalloc int[4];
        foreach (var part in condition.Parts)
        {
            counts[(int)Decide(part)]++;
        }

        var left = condition.Count;
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
