using System.Collections.Immutable;

namespace TitleGuide.Rules;

/// <summary>What one leaf says of one set of answers.</summary>
/// <param name="When">The days from the cut-off on which it holds by time alone.</param>
/// <param name="NeedsDay">Facts known only to the month whose day would settle it.</param>
/// <param name="DayCount">The two ways to count days disagree.</param>
internal readonly record struct Leaf(
    Verdict Verdict, Gap? Gap = null, Windows? When = null, ImmutableArray<string> NeedsDay = default, bool DayCount = false)
{
    public static Leaf Of(bool met) => new(met ? Verdict.Met : Verdict.NotMet);

    public static Leaf Unknown { get; } = new(Verdict.Unknown);

    public static Leaf Decide(Condition leaf, FactSet facts, RuleSet rules, Readings readings, bool explain) => leaf switch
    {
        Is c => facts.Get<Chosen>(c.Fact) is { } chosen ? Of(Overlap(chosen.Options.Items, c.Options)) : Unknown,
        Judgement c => facts.Get<Chosen>(c.Fact) is { } chosen
            ? new(chosen.Options.Items.Contains(Fact.YesId) ? Verdict.Judged : Verdict.NotMet)
            : Unknown,
        Compare c => facts.Get<Amount>(c.Fact) is { } amount
            ? Of(Holds(amount.Value, c)) with { Gap = new(c.Limit, amount.Value, amount.Value, rules.FindFact(c.Fact)?.Unit ?? "") }
            : Unknown,
        YearlyAtLeast c => Yearly(c, facts, rules),
        YearlyIs c => YearlyOf(c, facts),
        Since or Lasted => TimeLeaf.Decide(leaf, facts, rules, readings, explain),
        Unstated => Unknown,
        _ => throw new ArgumentException($"not a leaf: {leaf.GetType().Name}", nameof(leaf)),
    };

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
            return Unknown;
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
        return new(verdict, new Gap(c.Limit, have, complete ? have : Math.Max(have, c.Limit), fact.Unit ?? ""));
    }

    private static Leaf YearlyOf(YearlyIs c, FactSet facts)
    {
        if (facts.Get<YearlyChoices>(c.Fact) is not { } answer)
        {
            return Unknown;
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

        return good == c.Years.Length ? Of(true) : Unknown;
    }
}
