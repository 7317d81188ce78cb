namespace TitleGuide.Rules;

/// <summary>The time that counts for a leaf, at least or at most, as far as anybody plans.</summary>
/// <param name="stretches">Sorted and apart, the first <paramref name="count"/> of them; null when what is not known could be any time at all.</param>
/// <param name="unbroken">Only the stretch that reaches the day asked about counts.</param>
/// <param name="exact">Everything in it is known to the day: the least and the most are the same.</param>
internal readonly struct Timeline(Stretch[]? stretches, int count, bool unbroken, bool exact)
{
    private static readonly Timeline Anything = new(null, 0, false, false);

    private static readonly Timeline Nothing = new([], 0, false, false);

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

        var (counted, months, days) = (0, 0, 0);
        foreach (var (first, last) in stretches.AsSpan(0, count))
        {
            if (first > day || (unbroken && last < day))
            {
                continue;
            }

            var tenure = Tenure.Between(first, last < day ? last : day);
            (counted, months, days) = (counted + 1, months + tenure.Months, days + tenure.Days);
        }

        // A single stretch is exact; of several, thirty days left over make a month.
        return counted < 2 ? new(months, days) : new(months + (days / 30), days % 30);
    }

    /// <summary>The first day from the cut-off on which it is so many months, counted from the cut-off; the horizon when there is none.</summary>
    public int FirstDay(int months, DateOnly cutOff)
    {
        if (count > 1 && !unbroken)
        {
            return Search(months, cutOff);
        }

        foreach (var (first, last) in stretches.AsSpan(0, count))
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
            : !most ? Nothing
            : after > DateOnly.MinValue ? From(after, horizon, false)
            : Anything;
    }

    private static Timeline Of(Lasted leaf, FactSet facts, DateOnly horizon, bool most)
    {
        var exact = true;
        var after = After(leaf.Span, facts, most, ref exact);
        var own = facts.Get<Periods>(leaf.Fact);
        var plus = leaf.Plus is null ? null : facts.Get<Periods>(leaf.Plus);
        var known = own is not null && (leaf.Plus is null || plus is not null);
        if (most && !known)
        {
            return after > DateOnly.MinValue && leaf.Plus is null ? From(after, horizon, false) : Anything;
        }

        var found = new Stretch[(own?.Items.Count ?? 0) + (plus?.Items.Count ?? 0)];
        var count = Add(found, 0, own, leaf, after, horizon, most, ref exact);
        count = Add(found, count, plus, null, DateOnly.MinValue, horizon, most, ref exact);
        return new(found, Stretch.Merge(found.AsSpan(0, count)), leaf.Unbroken, exact && known);
    }

    private static Timeline From(DateOnly first, DateOnly horizon, bool exact) =>
        first <= horizon ? new([new(first, horizon)], 1, false, exact) : new([], 0, false, exact);

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

    /// <returns>How many there are now.</returns>
    private static int Add(
        Stretch[] stretches, int count, Periods? periods, Lasted? filter, DateOnly after, DateOnly horizon, bool most, ref bool exact)
    {
        foreach (var period in periods is null ? [] : periods.Items.Items)
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
                stretches[count++] = new(first, last);
            }
        }

        return count;
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
