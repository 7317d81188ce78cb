namespace TitleGuide.Rules;

/// <summary>A date known to the day or only to the month: every day of the month is then possible.</summary>
/// <param name="Year">1900–2100.</param>
/// <param name="Month">1–12.</param>
/// <param name="Day">The day, or null when only the month is known.</param>
public readonly record struct PartialDate(int Year, int Month, int? Day = null)
{
    public DateOnly Earliest => new(Year, Month, Day ?? 1);

    public DateOnly Latest => new(Year, Month, Day ?? DateTime.DaysInMonth(Year, Month));

    /// <summary>Reads 2020-07 or 2020-07-01 (one-digit months and days too); false when no such day exists.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        Span<Range> parts = stackalloc Range[4];
        var count = text.Split(parts, '-');
        if (count is not (2 or 3)
            || !Whole(text[parts[0]], 4, out var year)
            || !Whole(text[parts[1]], 2, out var month)
            || year is < 1900 or > 2100
            || month is < 1 or > 12)
        {
            return false;
        }

        if (count == 2)
        {
            date = new(year, month);
            return true;
        }

        if (!Whole(text[parts[2]], 2, out var day) || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new(year, month, day);
        return true;
    }

    /// <summary>The canonical text: 2020-07 or 2020-07-01.</summary>
    public override string ToString() =>
        Day is { } day ? $"{Year:0000}-{Month:00}-{day:00}" : $"{Year:0000}-{Month:00}";

    private static bool Whole(ReadOnlySpan<char> text, int digits, out int value)
    {
        value = 0;
        if (text.Length == 0 || text.Length > digits)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
