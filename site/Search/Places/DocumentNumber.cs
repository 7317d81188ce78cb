using System.Globalization;
using System.Text.RegularExpressions;
using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Places;

/// <summary>杭经信人事〔2023〕63号: who, which year, which document. What was not written is empty or null.</summary>
internal sealed partial record DocumentNumber(string Who, int? Year, int Serial)
{
    /// <summary>Those that a document writes: with a year and 号.</summary>
    public static IEnumerable<DocumentNumber> InText(string text) =>
        Written().Matches(FoldedText.Of(text).ToString()).Select(Of);

    /// <summary>The one that a person typed, in any brackets or none, and what was typed besides; null when there is none.</summary>
    public static (DocumentNumber Number, string Besides)? Typed(string text)
    {
        var folded = TypedText.Of(text);
        return Loose().Match(folded) is { Success: true } match ? (Of(match), folded.Remove(match.Index, match.Length)) : null;
    }

    /// <summary>Whether the typed number can mean this one.</summary>
    public bool IsMeantBy(DocumentNumber typed) => HasNumbers(typed)
        && (typed.Who.Length == 0 || Who.EndsWith(typed.Who, StringComparison.Ordinal) || typed.Who.EndsWith(Who, StringComparison.Ordinal));

    public bool HasNumbers(DocumentNumber typed) => Serial == typed.Serial && (typed.Year is null || Year == typed.Year);

    private static DocumentNumber Of(Match match) => new(
        Labels().Replace(match.Groups["who"].Value.TrimEnd('第'), ""),
        match.Groups["year"] is { Success: true } year ? int.Parse(year.Value, CultureInfo.InvariantCulture) : null,
        int.Parse(match.Groups["serial"].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"(?<who>\p{IsCJKUnifiedIdeographs}{0,20})\((?<year>(?:19|20)\d\d)\)第?(?<serial>\d{1,5})号")]
    private static partial Regex Written();

    [GeneratedRegex("^(?:发文字号|文号|字号|编号|文件|通知)")]
    private static partial Regex Labels();

    // Either a year and a number, or a number with 号. What counts something or goes on as a date is no number of a document.
    [GeneratedRegex(
        @"(?<who>\p{IsCJKUnifiedIdeographs}{0,20}) ?(?:(?:[(""] ?){0,3}(?<!\d)(?<year>(?:19|20)\d\d) ?年? ?(?:[)""] ?){0,3}[-./_]? ?第? ?(?<serial>\d{1,5})"
        + @"(?![-./_]?\d| ?[年月日天周岁个篇份次人项分学元万届度批级类])(?: ?号)?|(?<!\d)第?(?<serial>\d{1,5}) ?号)")]
    private static partial Regex Loose();
}
