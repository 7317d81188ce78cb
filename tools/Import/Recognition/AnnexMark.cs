using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>A line that begins an annex: 附件1, 附 件 2：申报流程.</summary>
/// <param name="Number">0 when the only annex has no number.</param>
internal sealed partial record AnnexMark(int Number, string Title)
{
    private const int LongestTitle = 60;

    public static AnnexMark? Find(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success || match.Groups["title"].Value.Trim() is not { } title || title.Length > LongestTitle || title.IndexOfAny(['。', '；', '，']) >= 0)
        {
            return null;
        }

        var number = match.Groups["number"].Value is { Length: > 0 } digits ? ClauseLabel.Number(digits) : 0;
        return number == 0 && title.Length > 0 ? null : new(number, Words.Tight(title));
    }

    /// <summary>Whether the list of annexes at the end of a notice begins here.</summary>
    public static bool IsList(string text) => List().IsMatch(text);

    [GeneratedRegex(@"^[\s\-•]*附\s*件\s*(?<number>\d{1,2}|[一二三四五六七八九十]{1,2})?\s*(?:[:：.、—-]\s*)?(?<title>[^\d].*)?$")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^[\s\-•]*附\s*件\s*[:：]\s*(?:1\s*[.．、]|\S)")]
    private static partial Regex List();
}
