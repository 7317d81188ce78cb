using System.Collections.Immutable;

namespace TitleGuide.Rules;

/// <summary>The leaves that count time. Answers known to the month give a least and a most; both ways to count days are tried.</summary>
internal static class TimeLeaf
{
    public static Leaf Decide(Condition leaf, FactSet facts, RuleSet rules, Readings readings, bool explain)
    {
        var span = leaf is Since since ? since.Span : ((Lasted)leaf).Span;
        if (rules.FindCutOff(span.CutOff)?.Date is not { } cutOff)
        {
            return facts.Get<Periods>(leaf.Facts[0]) is { Items.Count: 0 } ? Leaf.Of(false) : Leaf.Unknown;
        }

        var least = Measure(leaf, facts, cutOff, most: false);
        var most = Measure(leaf, facts, cutOff, most: true);
        var byDay = Judge(span, least, most, bothEndsCount: false);
        var verdict = byDay;
        if (rules.DayCountDoubt is { } doubt)
        {
            var bothEnds = Judge(span, least, most, bothEndsCount: true);
            verdict = readings.Choose(doubt) switch
            {
                0 => byDay,
                1 => bothEnds,
                _ => byDay == bothEnds ? byDay : Verdict.Unknown,
            };
            var dayCount = readings.Choose(doubt) is null && byDay != bothEnds;
            return explain ? Explain(leaf, span, facts, cutOff, least, most, verdict, dayCount) : new(verdict, DayCount: dayCount);
        }

        return explain ? Explain(leaf, span, facts, cutOff, least, most, verdict, dayCount: false) : new(verdict);
    }

    private static Verdict Judge(Span span, Tenure least, Tenure most, bool bothEndsCount)
    {
        var tooLong = span.BelowMonths is { } below && least.Reaches(below, bothEndsCount);
        var perhapsTooLong = span.BelowMonths is { } limit && most.Reaches(limit, bothEndsCount);
        return !most.Reaches(span.Months, bothEndsCount) || tooLong ? Verdict.NotMet
            : least.Reaches(span.Months, bothEndsCount) && !perhapsTooLong ? Verdict.Met
            : Verdict.Unknown;
    }

    private static Leaf Explain(
        Condition leaf, Span span, FactSet facts, DateOnly cutOff, Tenure least, Tenure most, Verdict verdict, bool dayCount)
    {
        var open = leaf.Facts.Any(f => facts.Get<Moment>(f) is null && facts.Get<Periods>(f) is null);
        var needsDay = verdict == Verdict.Unknown && !open
            ? [.. leaf.Facts.Where(f => MonthOnly(facts, f))]
            : ImmutableArray<string>.Empty;
        var gap = new Gap(span.Months, InMonths(least), Math.Min(InMonths(most), Tenure.Endless.Months), "月");
        return new(verdict, gap, When(leaf, span, facts, cutOff, verdict), needsDay, dayCount);
    }

    private static decimal InMonths(Tenure tenure) => tenure.Months + decimal.Round(tenure.Days / 31m, 2);

    private static bool MonthOnly(FactSet facts, string fact) => facts.Values.GetValueOrDefault(fact) switch
    {
        Moment moment => moment.Date.Day is null,
        Periods periods => periods.Items.Any(p => p.From.Day is null || p.To is { Day: null }),
        _ => false,
    };

    private static Windows When(Condition leaf, Span span, FactSet facts, DateOnly cutOff, Verdict verdict)
    {
        bool Full(int day, int months, bool most) =>
            Measure(leaf, facts, cutOff.AddDays(day), most).Reaches(months, bothEndsCount: false);

        var until = span.BelowMonths is { } below ? FirstDay(day => Full(day, below, most: true)) : Windows.Horizon;
        if (verdict == Verdict.Met)
        {
            return Windows.Of(0, Math.Max(until, 1));
        }

        if (leaf.Facts.Any(f => facts.Get<Moment>(f) is null && facts.Get<Periods>(f) is null))
        {
            // Something is not known: at worst it never comes.
            return Measure(leaf, facts, cutOff.AddDays(Windows.Horizon), most: false).Reaches(span.Months, bothEndsCount: false)
                ? Windows.Of(FirstDay(day => Full(day, span.Months, most: false)), until)
                : Windows.Never;
        }

        return Windows.Of(FirstDay(day => Full(day, span.Months, most: false)), until);
    }

    private static int FirstDay(Func<int, bool> holds)
    {
        var (low, high) = (0, Windows.Horizon);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The least or the most time that the answers allow up to a day.</summary>
    private static Tenure Measure(Condition leaf, FactSet facts, DateOnly until, bool most)
    {
        var span = leaf is Since s ? s.Span : ((Lasted)leaf).Span;
        var after = DateOnly.MinValue;
        foreach (var id in span.After)
        {
            if (facts.Get<Moment>(id) is not { } moment)
            {
                // Not known: at worst so late that nothing counts.
                after = most ? after : DateOnly.MaxValue;
                continue;
            }

            var day = most ? moment.Date.Earliest : moment.Date.Latest;
            after = day > after ? day : after;
        }

        return leaf is Since since ? MeasureSince(since, facts, after, until, most) : MeasureLasted((Lasted)leaf, facts, after, until, most);
    }

    private static Tenure MeasureSince(Since leaf, FactSet facts, DateOnly after, DateOnly until, bool most)
    {
        DateOnly? start = facts.Values.GetValueOrDefault(leaf.Fact) switch
        {
            Moment moment => most ? moment.Date.Earliest : moment.Date.Latest,
            _ => null,
        };
        return start is { } first ? Tenure.Between(first > after ? first : after, until)
            : !most ? default
            : after > DateOnly.MinValue ? Tenure.Between(after, until)
            : Tenure.Endless;
    }

    private static Tenure MeasureLasted(Lasted leaf, FactSet facts, DateOnly after, DateOnly until, bool most)
    {
        var stretches = new List<Stretch>();
        var known = AddStretches(stretches, leaf.Fact, facts, leaf, after, until, most);
        if (leaf.Plus is { } plus)
        {
            known &= AddStretches(stretches, plus, facts, null, DateOnly.MinValue, until, most);
        }

        if (!known && most)
        {
            return after > DateOnly.MinValue && leaf.Plus is null ? Tenure.Between(after, until) : Tenure.Endless;
        }

        var merged = Stretch.Merge(stretches);
        if (!leaf.Unbroken)
        {
            return Tenure.Sum(merged);
        }

        return merged.Count > 0 && merged[^1].Last >= until ? Tenure.Between(merged[^1].First, until) : default;
    }

    /// <returns>False when the fact is not known.</returns>
    private static bool AddStretches(
        List<Stretch> stretches, string fact, FactSet facts, Lasted? filter, DateOnly after, DateOnly until, bool most)
    {
        if (facts.Get<Periods>(fact) is not { } periods)
        {
            return false;
        }

        foreach (var period in periods.Items)
        {
            if (filter is not null && !Matches(period, filter, most))
            {
                continue;
            }

            var first = most ? period.From.Earliest : period.From.Latest;
            var last = period.To is { } to ? (most ? to.Latest : to.Earliest) : until;
            first = first > after ? first : after;
            last = last < until ? last : until;
            if (first <= last)
            {
                stretches.Add(new(first, last));
            }
        }

        return true;
    }

    private static bool Matches(Period period, Lasted filter, bool most)
    {
        foreach (var (index, accepted) in filter.TagFilters)
        {
            var tag = index < period.Tags.Count ? period.Tags[index] : null;
            if (tag is null ? !most : !accepted.Contains(tag))
            {
                return false;
            }
        }

        return true;
    }
}
