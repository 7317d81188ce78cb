using System.Globalization;
using System.Text.RegularExpressions;

namespace TitleGuide.Tools.New;

/// <summary>Moves years and days by the years between two notices.</summary>
internal sealed partial class YearShift(int oldYear, int newYear)
{
    private const string DayForm = "yyyy-MM-dd";

    public int NewYear => newYear;

    /// <summary>The name of a folder that begins with the old year, or with the new year put before it.</summary>
    public string Folder(string id) => $"{newYear}-{(Leading().Match(id) is { Success: true } year ? id[year.Length..] : id)}";

    /// <summary>Every mention of the old notice's own year becomes the new one.</summary>
    public string OwnYear(string text) =>
        Year().Replace(text, m => int.Parse(m.Value, CultureInfo.InvariantCulture) == oldYear ? Text(newYear) : m.Value);

    /// <summary>Null when the text is no day. 29 February becomes the 28th where there is none.</summary>
    public string? Day(string text) =>
        DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.AddYears(newYear - oldYear).ToString(DayForm, CultureInfo.InvariantCulture)
            : null;

    /// <summary>Null when the text is no year.</summary>
    public string? OneYear(string text) =>
        Year().IsMatch(text) && text.Length == 4 ? Text(int.Parse(text, CultureInfo.InvariantCulture) + newYear - oldYear) : null;

    /// <summary>The years and days that words mention, each once.</summary>
    public static IEnumerable<string> Mentions(string text) => Mention().Matches(text).Select(m => m.Value).Distinct();

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year();

    [GeneratedRegex("^[0-9]{4}-")]
    private static partial Regex Leading();

    [GeneratedRegex("(?<![0-9])(?:(?:19|20)[0-9]{2}年?(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|[0-9]{1,2}月[0-9]{1,2}日)(?![0-9-])")]
    private static partial Regex Mention();
}
