namespace TitleGuide.Rules;

/// <summary>
/// A length of time by the calendar: whole months and the days left over, both the first and the last day counted.
/// </summary>
internal readonly record struct Tenure(int Months, int Days)
{
    /// <summary>Longer than any limit: what a fact that is not known could still be.</summary>
    public static Tenure Endless { get; } = new(12_000, 0);

    /// <summary>From the first to the last day, both counted; nothing when they are the wrong way round.</summary>
    public static Tenure Between(DateOnly first, DateOnly last)
    {
        if (last < first)
        {
            return default;
        }

        var end = last.AddDays(1);
        var ((year, month, _), (endYear, endMonth, _)) = (first, end);
        var months = ((endYear - year) * 12) + endMonth - month;
        var full = first.AddMonths(months);
        if (full > end)
        {
            full = first.AddMonths(--months);
        }

        return new(months, end.DayNumber - full.DayNumber);
    }

    /// <summary>
    /// Whether it is at least so many months. Counting by the corresponding day (起始日加N年不晚于截止日) wants one day more
    /// than counting the first and the last day both.
    /// </summary>
    public bool Reaches(int months, bool bothEndsCount) =>
        bothEndsCount ? Months >= months : Months > months || (Months == months && Days > 0);
}

/// <summary>Days from first to last, both included.</summary>
internal readonly record struct Stretch(DateOnly First, DateOnly Last)
{
    /// <summary>Sorts them and makes one of those that touch or overlap.</summary>
    /// <returns>How many are left, at the front.</returns>
    public static int Merge(Span<Stretch> stretches)
    {
        if (stretches.Length < 2)
        {
            return stretches.Length;
        }

        stretches.Sort(static (a, b) => a.First.CompareTo(b.First));
        var last = 0;
        foreach (var next in stretches[1..])
        {
            if (next.First <= stretches[last].Last.AddDays(1))
            {
                stretches[last] = stretches[last] with { Last = next.Last > stretches[last].Last ? next.Last : stretches[last].Last };
            }
            else
            {
                stretches[++last] = next;
            }
        }

        return last + 1;
    }
}
