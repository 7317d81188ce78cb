using System.Collections.Immutable;

namespace TitleGuide.Rules;

/// <summary>
/// For each fact the answers worth trying: one for every way in which it can act on the rules (each option, both sides of each
/// limit, the day in doubt), so that a search over them is a search over all answers.
/// </summary>
internal static class Domain
{
    private const int MostSets = 128;

    private static readonly PartialDate LongAgo = new(1970, 1, 1);

    public static ImmutableDictionary<string, ImmutableArray<FactValue>> Of(RuleSet rules)
    {
        var leaves = rules.Leaves().ToList();
        return rules.Facts.ToImmutableDictionary(
            fact => fact.Id,
            fact => ValuesOf(fact, [.. leaves.Where(leaf => leaf.Facts.Contains(fact.Id))], rules).Distinct().ToImmutableArray());
    }

    private static IEnumerable<FactValue> ValuesOf(Fact fact, List<Condition> leaves, RuleSet rules) => fact.Kind switch
    {
        FactKind.Choice or FactKind.YesNo => fact.Options.Select(o => new Chosen(o.Id)),
        FactKind.Choices => Sets(fact, [.. leaves.OfType<Is>()]),
        FactKind.Number => leaves.OfType<Compare>()
            .SelectMany(c => new[] { c.Limit, c.Limit - 1, c.Limit + 1 })
            .Where(n => !(n < fact.Min) && !(n > fact.Max))
            .Select(n => new Amount(n)),
        FactKind.Date => Starts(leaves, rules).Select(d => new Moment(d)),
        FactKind.Periods => PeriodLists(fact, [.. leaves.OfType<Lasted>()], leaves, rules),
        FactKind.YearlyNumber => NumberTables(fact, [.. leaves.OfType<YearlyAtLeast>()]),
        _ => leaves.OfType<YearlyIs>().SelectMany(c => ChoiceTables(fact, c)),
    };

    /// <summary>Sets of options that differ in which conditions they meet, smallest first.</summary>
    private static IEnumerable<FactValue> Sets(Fact fact, List<Is> leaves)
    {
        string Signature(IEnumerable<string> options) =>
            string.Concat(leaves.Select(leaf => options.Any(leaf.Options.Contains) ? '1' : '0'));

        var found = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal) { [Signature([])] = [] };
        var queue = new Queue<ImmutableArray<string>>([[]]);
        while (queue.TryDequeue(out var set) && found.Count < MostSets)
        {
            foreach (var option in fact.Options)
            {
                var larger = set.Add(option.Id);
                if (!set.Contains(option.Id) && found.TryAdd(Signature(larger), larger))
                {
                    queue.Enqueue(larger);
                }
            }
        }

        return found.Values.Select(set =>
            new Chosen(new Sequence<string>([.. fact.Options.Select(o => o.Id).Where(set.Contains)])));
    }

    private static IEnumerable<PartialDate> Starts(IEnumerable<Condition> leaves, RuleSet rules)
    {
        var starts = new List<PartialDate> { LongAgo };
        foreach (var span in leaves.Select(SpanOf).OfType<Span>())
        {
            if (rules.FindCutOff(span.CutOff)?.Date is not { } cutOff)
            {
                continue;
            }

            foreach (var months in new[] { span.Months, span.BelowMonths ?? span.Months })
            {
                var start = cutOff.AddMonths(-months);
                starts.AddRange([Exactly(start), Exactly(start.AddDays(1)), Exactly(start.AddDays(2))]);
            }

            starts.Add(Exactly(cutOff));
        }

        return starts.Distinct();
    }

    private static IEnumerable<FactValue> PeriodLists(Fact fact, List<Lasted> own, List<Condition> leaves, RuleSet rules)
    {
        yield return new Periods();
        var tags = fact.Tags.Aggregate(
            new List<string[]> { Array.Empty<string>() },
            (lists, tag) => [.. lists.SelectMany(list => tag.Options.Select(o => list.Append(o.Id).ToArray()))]);
        foreach (var start in Starts(leaves, rules))
        {
            foreach (var tagged in tags)
            {
                yield return new Periods(new Period(start, null, tagged));
            }
        }

        foreach (var leaf in own)
        {
            if (rules.FindCutOff(leaf.Span.CutOff)?.Date is { } cutOff)
            {
                var half = new Period(
                    Exactly(cutOff.AddMonths(-leaf.Span.Months)), Exactly(cutOff.AddMonths(-leaf.Span.Months / 2)), tags[0]);
                foreach (var tagged in tags)
                {
                    yield return new Periods(half with { Tags = new Sequence<string?>([.. tagged]) });
                }
            }
        }
    }

    private static IEnumerable<FactValue> NumberTables(Fact fact, List<YearlyAtLeast> leaves)
    {
        if (leaves.Count == 0)
        {
            yield break;
        }

        var years = leaves.SelectMany(l => l.Years).Distinct().Order().ToList();
        var limits = fact.Columns.Select(c => leaves.Where(l => l.Column == c.Id).Select(l => l.Limit).DefaultIfEmpty(0).Max()).ToArray();
        yield return Table(years, (_, column) => limits[column]);
        yield return Table(years, (_, _) => 0);
        for (var column = 0; column < limits.Length; column++)
        {
            var shortColumn = column;
            yield return Table(years, (year, c) =>
                c != shortColumn ? limits[c] : year == years[0] ? Math.Max(limits[c] - 1, 0) : 0);
            foreach (var short1 in years)
            {
                yield return Table(years, (year, c) => c == shortColumn && year == short1 ? Math.Max(limits[c] - 1, 0) : limits[c]);
                yield return Table(years, (year, c) => c == shortColumn && year == short1 ? 0 : limits[c] * 2);
            }
        }

        YearlyNumbers Table(List<int> rows, Func<int, int, decimal> cell) =>
            new([.. rows.Select(year => new YearNumbers(year, [.. limits.Select((_, column) => (decimal?)cell(year, column))]))]);
    }

    private static IEnumerable<FactValue> ChoiceTables(Fact fact, YearlyIs leaf) =>
        fact.Options.Select(bad => (FactValue)new YearlyChoices(
            [.. leaf.Years.Select((year, index) => new YearChoice(year, index == 0 ? bad.Id : leaf.Options[0]))]));

    private static Span? SpanOf(Condition leaf) => (leaf as Since)?.Span ?? (leaf as Lasted)?.Span;

    private static PartialDate Exactly(DateOnly day) => new(day.Year, day.Month, day.Day);
}
