namespace TitleGuide.Rules;

/// <summary>The time that counts for a leaf, at least or at most, as far as anybody plans.</summary>
/// <param name="stretches">Sorted and apart; null when what is not known could be any time at all.</param>
/// <param name="unbroken">Only the stretch that reaches the day asked about counts.</param>
/// <param name="exact">Everything in it is known to the day: the least and the most are the same.</param>
internal readonly struct Timeline(List<Stretch>? stretches, bool unbroken, bool exact)
{
    public bool Exact => exact;

    /// <param name="most">Take what is not known exactly at its best, otherwise at its worst.</param>
    public static Timeline Of(Condition leaf, FactSet facts, DateOnly cutOff, bool most)
    {
        var horizon = cutOff.AddDays(Windows.Horizon);
        return leaf is Since since ? Of(since, facts, horizon, most) : Of((Lasted)leaf, facts, horizon, most);
    }

    public Tenure At(DateOnly day)
    {
        if (stretches is null)
        {
            return Tenure.Endless;
        }

        var (count, months, days) = (0, 0, 0);
        foreach (var (first, last) in stretches)
        {
            if (first > day || (unbroken && last < day))
            {
                continue;
            }

            var tenure = Tenure.Between(first, last < day ? last : day);
            (count, months, days) = (count + 1, months + tenure.Months, days + tenure.Days);
        }

        // A single stretch is exact; of several, thirty days left over make a month.
        return count < 2 ? new(months, days) : new(months + (days / 30), days % 30);
    }

    /// <summary>The first day from the cut-off on which it is so many months, counted from the cut-off; the horizon when there is none.</summary>
    public int FirstDay(int months, DateOnly cutOff)
    {
        if (stretches is { Count: > 1 } && !unbroken)
        {
            return Search(months, cutOff);
        }

        foreach (var (first, last) in stretches ?? [])
        {
            var full = first.AddMonths(months);
            if (full <= last && (!unbroken || cutOff <= last))
            {
                return Math.Clamp(full.DayNumber - cutOff.DayNumber, 0, Windows.Horizon);
            }
        }

        return stretches is null ? 0 : Windows.Horizon;
    }

    /// <summary>Several stretches add up to more with every day, never to less.</summary>
    private int Search(int months, DateOnly cutOff)
    {
        var here = this;
        bool Full(int day) => here.At(cutOff.AddDays(day)).Reaches(months, bothEndsCount: false);
        var (low, high) = (0, Windows.Horizon);
        if (!Full(high))
        {
            return high;
        }

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Full(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static Timeline Of(Since leaf, FactSet facts, DateOnly horizon, bool most)
    {
        var exact = true;
        var after = After(leaf.Span, facts, most, ref exact);
        return facts.Get<Moment>(leaf.Fact) is { } moment ? From(Later(Of(moment.Date, first: most, ref exact), after), horizon, exact)
            : !most ? new([], false, false)
            : after > DateOnly.MinValue ? From(after, horizon, false)
            : new(null, false, false);
    }

    private static Timeline Of(Lasted leaf, FactSet facts, DateOnly horizon, bool most)
    {
        var exact = true;
        var after = After(leaf.Span, facts, most, ref exact);
        var found = new List<Stretch>();
        var known = Add(found, leaf.Fact, facts, leaf, after, horizon, most, ref exact);
        if (leaf.Plus is { } plus)
        {
            known &= Add(found, plus, facts, null, DateOnly.MinValue, horizon, most, ref exact);
        }

        return known || !most ? new(Stretch.Merge(found), leaf.Unbroken, exact && known)
            : after > DateOnly.MinValue && leaf.Plus is null ? From(after, horizon, false)
            : new(null, false, false);
    }

    private static Timeline From(DateOnly first, DateOnly horizon, bool exact) =>
        new(first <= horizon ? [new(first, horizon)] : [], false, exact);

    private static DateOnly Of(PartialDate date, bool first, ref bool exact)
    {
        exact &= date.Day is not null;
        return first ? date.Earliest : date.Latest;
    }

    private static DateOnly Later(DateOnly first, DateOnly second) => first > second ? first : second;

    private static DateOnly After(Span span, FactSet facts, bool most, ref bool exact)
    {
        var after = DateOnly.MinValue;
        foreach (var id in span.After)
        {
            if (facts.Get<Moment>(id) is { } moment)
            {
                after = Later(after, Of(moment.Date, first: most, ref exact));
                continue;
            }

            // Not known: at worst so late that nothing counts.
            after = most ? after : DateOnly.MaxValue;
            exact = false;
        }

        return after;
    }

    /// <returns>False when the fact is not known.</returns>
    private static bool Add(
        List<Stretch> stretches, string fact, FactSet facts, Lasted? filter, DateOnly after, DateOnly horizon, bool most, ref bool exact)
    {
        if (facts.Get<Periods>(fact) is not { } periods)
        {
            return false;
        }

        foreach (var period in periods.Items.Items)
        {
            if (filter is not null && !Matches(period, filter, most, ref exact))
            {
                continue;
            }

            var first = Later(Of(period.From, first: most, ref exact), after);
            var last = period.To is { } to ? Of(to, first: !most, ref exact) : horizon;
            last = last < horizon ? last : horizon;
            if (first <= last)
            {
                stretches.Add(new(first, last));
            }
        }

        return true;
    }

    private static bool Matches(Period period, Lasted filter, bool most, ref bool exact)
    {
        foreach (var (index, accepted) in filter.TagFilters)
        {
            var tag = index < period.Tags.Count ? period.Tags[index] : null;
            exact &= tag is not null;
            if (tag is null ? !most : !accepted.Contains(tag))
            {
                return false;
            }
        }

        return true;
    }
}
