using System.Collections.Immutable;

namespace TitleGuide.Rules;

/// <summary>What one leaf says of one set of answers. Most say nothing but a verdict and are made once.</summary>
internal record Leaf(Verdict Verdict)
{
    private static readonly ImmutableArray<Leaf> Plain = [.. Enum.GetValues<Verdict>().Select(verdict => new Leaf(verdict))];

    public virtual Gap? Gap { get; init; }

    /// <summary>The days from the cut-off on which it holds by time alone.</summary>
    public Windows When { get; init; } = Verdict >= Verdict.Judged ? Windows.Always : Windows.Never;

    /// <summary>What time is counted to.</summary>
    public CutOff? CutOff { get; init; }

    /// <summary>Facts known only to the month whose day would settle it.</summary>
    public ImmutableArray<string> NeedsDay { get; init; } = [];

    /// <summary>The doubt on how to count days, where its readings disagree.</summary>
    public string? Doubt { get; init; }

    /// <summary>A verdict with nothing to explain.</summary>
    public static Leaf Of(Verdict verdict) => Plain[(int)verdict];

    public static Leaf Decide(Condition leaf, FactSet facts, RuleSet rules, Readings readings, bool explain) => leaf switch
    {
        Is c => facts.Get<Chosen>(c.Fact) is { } chosen ? Of(Overlap(chosen.Options.Items, c.Options)) : Of(Verdict.Unknown),
        Judgement c => facts.Get<Chosen>(c.Fact) is { } chosen
            ? Of(chosen.Options.Items.Contains(Fact.YesId) ? Verdict.Judged : Verdict.NotMet)
            : Of(Verdict.Unknown),
        Compare c => facts.Get<Amount>(c.Fact) is { } amount
            ? Of(Holds(amount.Value, c)) with { Gap = new(c.Limit, amount.Value, amount.Value, rules.FindFact(c.Fact)?.Unit ?? "") }
            : Of(Verdict.Unknown),
        YearlyAtLeast c => Yearly(c, facts, rules),
        YearlyIs c => YearlyOf(c, facts),
        Since c => TimeLeaf.Decide(c, c.Span, facts, rules, readings, explain),
        Lasted c => TimeLeaf.Decide(c, c.Span, facts, rules, readings, explain),
        Unstated => Of(Verdict.Unknown),
        _ => throw new ArgumentException($"not a leaf: {leaf.GetType().Name}", nameof(leaf)),
    };

    private static Leaf Of(bool met) => Of(met ? Verdict.Met : Verdict.NotMet);

    private static bool Overlap(ImmutableArray<string> chosen, ImmutableArray<string> options)
    {
        foreach (var option in chosen)
        {
            if (options.Contains(option))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(decimal value, Compare c) => c.Comparison switch
    {
        Comparison.AtLeast => value >= c.Limit,
        Comparison.AtMost => value <= c.Limit,
        Comparison.Above => value > c.Limit,
        _ => value < c.Limit,
    };

    private static Leaf Yearly(YearlyAtLeast c, FactSet facts, RuleSet rules)
    {
        if (facts.Get<YearlyNumbers>(c.Fact) is not { } answer || rules.FindFact(c.Fact) is not { } fact)
        {
            return Of(Verdict.Unknown);
        }

        var column = fact.Columns.Length - 1;
        while (column >= 0 && fact.Columns[column].Id != c.Column)
        {
            column--;
        }

        var (known, sum, least) = (0, 0m, decimal.MaxValue);
        foreach (var year in answer.Years.Items)
        {
            if (column >= 0 && c.Years.Contains(year.Year) && column < year.Values.Count && year.Values[column] is { } value)
            {
                known++;
                sum += value;
                least = Math.Min(least, value);
            }
        }

        var complete = known == c.Years.Length;
        var have = c.Each ? (known == 0 ? 0 : least) : sum;
        var verdict = c.Each
            ? (known > 0 && least < c.Limit ? Verdict.NotMet : complete ? Verdict.Met : Verdict.Unknown)
            : (sum >= c.Limit ? Verdict.Met : complete ? Verdict.NotMet : Verdict.Unknown);
        return new(verdict) { Gap = new(c.Limit, have, complete ? have : Math.Max(have, c.Limit), fact.Unit ?? "") };
    }

    private static Leaf YearlyOf(YearlyIs c, FactSet facts)
    {
        if (facts.Get<YearlyChoices>(c.Fact) is not { } answer)
        {
            return Of(Verdict.Unknown);
        }

        var good = 0;
        foreach (var year in answer.Years.Items)
        {
            if (!c.Years.Contains(year.Year))
            {
                continue;
            }

            if (!c.Options.Contains(year.Option))
            {
                return Of(false);
            }

            good++;
        }

        return good == c.Years.Length ? Of(true) : Of(Verdict.Unknown);
    }
}
