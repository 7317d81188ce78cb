using System.Text.RegularExpressions;
using TitleGuide.Content;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Web addresses: those that layout has broken are joined; characters that were probably misread stay as printed. Both are told.</summary>
internal sealed partial class Addresses(List<Finding> findings)
{
    private static readonly HashSet<string> KnownWords = new(
        ["login", "client", "learning", "html", "portal", "platform", "policy", "public", "detail", "list", "online", "index", "download", "school", "zgproject"], StringComparer.OrdinalIgnoreCase);

    public List<DraftLink> Links { get; } = [];

    public List<Correction> Corrections { get; } = [];

    public void Mend(DraftClause clause)
    {
        for (var i = 0; i < clause.Body.Count; i++)
        {
            if (clause.Body[i] is Paragraph { Text: var text } paragraph && text.Contains("http", StringComparison.OrdinalIgnoreCase))
            {
                clause.Body[i] = paragraph with { Text = Torn().Replace(Words.Tight(text), m => Mended(m, clause, paragraph.At)) };
            }
        }
    }

    /// <summary>Without what layout put between: spaces, brackets, wide marks.</summary>
    public static string Whole(string printed) => printed.Replace(" ", "", StringComparison.Ordinal).Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal)
        .Replace('：', ':').Replace('／', '/').Replace('．', '.');

    /// <summary>The address as it was most likely meant.</summary>
    public static string Meant(string whole)
    {
        var query = whole.IndexOf('?', StringComparison.Ordinal);
        var (path, rest) = query < 0 ? (whole, "") : (whole[..query], whole[query..]);
        var start = path.IndexOf("//", StringComparison.Ordinal) + 2;
        var host = path.IndexOf('/', start) is > 0 and var slash ? slash : path.Length;
        return path[..start] + Letters(path[start..host]) + Token().Replace(path[host..], m => KnownWords.Contains(Letters(m.Value)) ? Letters(m.Value) : m.Value) + rest;
    }

    private string Mended(Match match, DraftClause clause, SourcePlace at)
    {
        var printed = match.Value.TrimEnd('.', ',', ';', ':', ' ');
        var after = match.Value[printed.Length..];
        var whole = Whole(printed);
        var meant = Meant(whole);
        if (!Uri.TryCreate(whole, UriKind.Absolute, out var uri) || !uri.Host.Contains('.', StringComparison.Ordinal))
        {
            findings.Add(new(at, FindingKind.Address, "网址看不懂，请照原文改", printed));
            return match.Value;
        }

        if (whole != Plain(printed))
        {
            findings.Add(new(at, FindingKind.Joined, "断开的网址，接上了，记入勘误", printed, whole));
            Corrections.Add(new Correction(clause.Anchor, printed, whole, "待办：原文网址断开，接上了，打开试一下"));
        }

        if (meant != whole)
        {
            findings.Add(new(at, FindingKind.Address, "网址里的字母可能认成了数字，没有收进网址表", whole, meant));
        }
        else if (!Links.Exists(l => l.Url == whole))
        {
            Links.Add(new DraftLink(whole, clause.Anchor));
        }

        return whole + after;
    }

    private static string Plain(string printed) => printed is ['<', .., '>'] ? printed[1..^1] : printed;

    private static string Letters(string text) => LookAlike().Replace(text, m => m.Value == "1" ? "l" : "o");

    [GeneratedRegex(@"<https?://[^>\s]+>(?:[A-Za-z][A-Za-z0-9]*/[A-Za-z0-9._/?=&%-]*)?|https?\s?[:：]\s?[/／]{2}\s?[A-Za-z0-9._~:/?#@&=+%-]+(?:(?<=[/._=?&-]) [A-Za-z0-9][A-Za-z0-9._~/?#&=%-]*|(?<=\.(?:c|co|go|gov|gov\.c|o|or|ne)) [a-z]{1,3}(?:[/.][A-Za-z0-9._~/?#&=%-]*)?(?![A-Za-z]))*")]
    private static partial Regex Torn();

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Token();

    [GeneratedRegex(@"(?<![A-Za-z0-9])1(?=[A-Za-z]{2})|(?<=[A-Za-z])[10](?=[A-Za-z])")]
    private static partial Regex LookAlike();
}
