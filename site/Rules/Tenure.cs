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
        var months = ((end.Year - first.Year) * 12) + end.Month - first.Month;
        if (first.AddMonths(months) > end)
        {
            months--;
        }

        return new(months, end.DayNumber - first.AddMonths(months).DayNumber);
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
    /// <summary>Sorted, with those that touch or overlap made one.</summary>
    public static List<Stretch> Merge(List<Stretch> stretches)
    {
        if (stretches.Count < 2)
        {
            return stretches;
        }

        stretches.Sort((a, b) => a.First.CompareTo(b.First));
        var merged = new List<Stretch>(stretches.Count);
        foreach (var next in stretches)
        {
            if (merged.Count > 0 && next.First <= merged[^1].Last.AddDays(1))
            {
                merged[^1] = merged[^1] with { Last = next.Last > merged[^1].Last ? next.Last : merged[^1].Last };
            }
            else
            {
                merged.Add(next);
            }
        }

        return merged;
    }
}
