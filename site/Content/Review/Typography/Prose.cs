using System.Text.RegularExpressions;
using TitleGuide.Content.Texts;

namespace TitleGuide.Content.Review.Typography;

/// <summary>
/// A content file with everything blanked that readers do not see as prose: keys, ids, addresses, markup, and words quoted as printed.
/// Places stay the same, so what is found can be changed in the file itself.
/// </summary>
internal sealed partial class Prose
{
    /// <summary>Stands for a character between values, paragraphs and cells.</summary>
    public const char Outside = '\ue000';

    /// <summary>Stands for a character within a sentence that is no prose, such as of an address.</summary>
    public const char Within = '\ue001';

    /// <summary>Keys whose values are no prose, or are kept as somebody else printed them.</summary>
    private static readonly HashSet<string> NoProse = new(StringComparer.Ordinal)
    {
        "id", "fact", "kind", "url", "phone", "cites", "clause", "printed", "corrected", "passage", "also", "original-title", "pinyin", "date", "opens", "issued",
        "verified", "actor", "by", "area-code", "option-cites",
    };

    private Prose(string masked) => Masked = masked;

    public string Masked { get; }

    public static Prose Of(string path, string text)
    {
        var mask = new string(Outside, text.Length).ToCharArray();
        foreach (var value in YamlPlaces.Of(text).Where(v => IsProse(v)))
        {
            var quoted = value.End > value.Start && text[value.Start] is '"' or '\'';
            Show(text, mask, quoted ? value.Start + 1 : value.Start, quoted ? value.End - 1 : value.End);
        }

        if (path.EndsWith(".md", StringComparison.Ordinal))
        {
            var body = YamlPlaces.BodyOf(text);
            Show(text, mask, body, text.Length);
            Hide(Layout(), text, mask, body, Outside);
            Hide(Markup(), text, mask, body, Within);
        }

        Hide(Address(), text, mask, 0, Within);
        Hide(Escape(), text, mask, 0, Within);
        return new Prose(new string(mask));
    }

    private static bool IsProse(ScalarPlace value) =>
        !NoProse.Contains(value.Key) && !value.Path.Contains(".answers.", StringComparison.Ordinal) && !value.Path.Contains(".expect.", StringComparison.Ordinal);

    private static void Show(string text, char[] mask, int start, int end) => text.CopyTo(start, mask, start, Math.Max(0, end - start));

    private static void Hide(Regex what, string text, char[] mask, int from, char blank)
    {
        foreach (Match match in what.Matches(text, from))
        {
            for (var i = match.Index; i < match.Index + match.Length; i++)
            {
                mask[i] = mask[i] is '\n' or Outside ? mask[i] : blank;
            }
        }
    }

    /// <summary>Marks of headings, lists, quotes and tables.</summary>
    [GeneratedRegex(@"(?m)^[ \t]*(?:#{1,6} |>+ ?|[-*+] |[0-9]+\. )+|^[ \t]*\|?[ \t:|-]+\|[ \t:|-]*$| ?\| ?")]
    private static partial Regex Layout();

    /// <summary>Braces of headings, targets of links, code.</summary>
    [GeneratedRegex(@" ?\{#[^}\n]*\}|(?<=\])\([^)\n]*\)|`[^`\n]*`")]
    private static partial Regex Markup();

    [GeneratedRegex(@"https?://[^\s，。；、）)>}\]""'|]+|[\w.-]+@[\w.-]+")]
    private static partial Regex Address();

    /// <summary>What a double-quoted value writes with a backslash.</summary>
    [GeneratedRegex(@"\\.")]
    private static partial Regex Escape();
}
