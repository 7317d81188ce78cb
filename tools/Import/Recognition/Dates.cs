using System.Globalization;
using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Dates in running text. A date without a year takes the one before it, or the notice's.</summary>
internal static partial class Dates
{
    public static IReadOnlyList<(DateOnly Date, int Start, int Length)> Find(string text, int? year)
    {
        var found = new List<(DateOnly, int, int)>();
        foreach (Match match in Pattern().Matches(text))
        {
            year = match.Groups["year"] is { Success: true, Value: var digits } ? Int(digits) : year;
            var (month, day) = (Int(match.Groups["month"].Value), Int(match.Groups["day"].Value));
            if (year is { } known && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(known, month))
            {
                found.Add((new DateOnly(known, month, day), match.Index, match.Length));
            }
        }

        return found;
    }

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:(?<year>20\d\d)\s*(?:年|[-/.]))?\s*(?<month>\d{1,2})\s*(?:月|(?<=20\d\d[-/.]\d{1,2})[-/.])\s*(?<day>\d{1,2})(?:\s*日|(?<=20\d\d[-/.]\d{1,2}[-/.]\d{1,2})(?!\d))")]
    private static partial Regex Pattern();
}
