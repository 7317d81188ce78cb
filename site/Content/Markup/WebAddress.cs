using System.Text.RegularExpressions;
using TitleGuide.Content.Reading;

namespace TitleGuide.Content.Markup;

/// <summary>Checks addresses of the web for form, and for the characters that scanning confuses.</summary>
internal static partial class WebAddress
{
    public static bool Is(string text) =>
        text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal);

    public static void Check(string address, Position at, Faults faults)
    {
        if (!Form().IsMatch(address) || !Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            faults.Add(DiagnosticCode.BadAddress, at, $"网址“{address}”写法不对。", cure: FormCure(address));
        }
        else if (LookAlike().Replace(uri.Host + uri.AbsolutePath, m => m.Value == "1" ? "l" : "o") is var meant
            && meant != uri.Host + uri.AbsolutePath
            && Damaged(uri))
        {
            faults.Add(
                DiagnosticCode.LookAlike,
                at,
                $"网址“{address}”里可能有认错的字符：字母之间夹着数字1或0。",
                cure: $"试试“{uri.Scheme}://{meant}{uri.Query}”，能打开就改过来，并在 corrections 里记下。");
        }
    }

    /// <summary>Checks every address that stands in a text.</summary>
    public static void CheckText(string text, Position at, Faults faults)
    {
        if (!text.Contains("http", StringComparison.Ordinal))
        {
            return;
        }

        CheckBroken(text, _ => at, faults);
        foreach (var match in InText().EnumerateMatches(text))
        {
            Check(text.AsSpan(match.Index, match.Length).TrimEnd(".,;:!?'").ToString(), at, faults);
        }
    }

    /// <summary>Finds addresses that line breaks or full-width signs have torn apart; these are no addresses any more.</summary>
    /// <param name="place">From an offset in the text to its place.</param>
    public static void CheckBroken(string text, Func<int, Position> place, Faults faults)
    {
        foreach (var match in Torn().EnumerateMatches(text))
        {
            var torn = text.Substring(match.Index, match.Length);
            faults.Add(
                DiagnosticCode.BadAddress,
                place(match.Index),
                $"网址“{torn}”断开了，或者用了全角符号。",
                cure: $"改成“{torn.Replace(" ", "", StringComparison.Ordinal).Replace('：', ':').Replace('／', '/')}”的样子，中间不要有空格。");
        }
    }

    /// <summary>In a path a digit between letters may be meant; only names that we know are judged there.</summary>
    private static bool Damaged(Uri uri) =>
        LookAlike().IsMatch(uri.Host)
        || uri.AbsolutePath.Split('/', '.').Any(part => LookAlike().IsMatch(part) && KnownWord().IsMatch(LookAlike().Replace(part, m => m.Value == "1" ? "l" : "o")));

    private static string FormCure(string address) =>
        address.Contains(' ') ? $"去掉空格，改成“{address.Replace(" ", "", StringComparison.Ordinal)}”。"
        : !Is(address) ? "以 https:// 或 http:// 开头。"
        : "检查域名是否完整，里面不能有汉字和全角符号。";

    [GeneratedRegex(@"^https?://[A-Za-z0-9][A-Za-z0-9-]*(\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?([/?#][A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]*)?$")]
    private static partial Regex Form();

    [GeneratedRegex(@"https?://[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")]
    private static partial Regex InText();

    [GeneratedRegex(@"https?(?!://)[:：][/／]{0,2}\S*|https?://[A-Za-z0-9._~:/?#@&=%-]*[/.] [A-Za-z0-9._~:/?#@&=%-]+")]
    private static partial Regex Torn();

    [GeneratedRegex(@"(?<![A-Za-z0-9])1(?=[A-Za-z]{2})|(?<=[A-Za-z])[10](?=[A-Za-z])")]
    private static partial Regex LookAlike();

    [GeneratedRegex(@"^(login|client|learning|html|portal|platform|policy|public|detail|list|online|index|download|school|col|tool|tools|home|info|do)$", RegexOptions.IgnoreCase)]
    private static partial Regex KnownWord();
}
