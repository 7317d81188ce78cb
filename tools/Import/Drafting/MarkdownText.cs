using System.Text.RegularExpressions;
using TitleGuide.Tools.Import.Recognition;

namespace TitleGuide.Tools.Import.Drafting;

/// <summary>Text as Markdown that shows it as it is, but for braces, which become full-width; web addresses become links, doubtful ones do not.</summary>
internal static partial class MarkdownText
{
    public static string Escape(string text)
    {
        var links = Address().Matches(text);
        var at = 0;
        var escaped = new System.Text.StringBuilder();
        foreach (Match link in links)
        {
            var url = link.Groups["url"].Value;
            escaped.Append(EscapePlain(text[at..link.Index])).Append(Addresses.Meant(url) == url ? $"<{url}>" : $"`{url}`");
            at = link.Index + link.Length;
        }

        escaped.Append(EscapePlain(text[at..]));
        return LineStart().Replace(escaped.ToString(), m => $"{m.Groups["number"].Value}\\{m.Groups["mark"].Value}");
    }

    private static string EscapePlain(string text) => Special().Replace(text, @"\$0").Replace("{", "｛", StringComparison.Ordinal).Replace("}", "｝", StringComparison.Ordinal);

    [GeneratedRegex(@"<?(?<url>https?://[A-Za-z0-9._~:/?#@!$&'*+;=%-]*[A-Za-z0-9/=])>?")]
    private static partial Regex Address();

    [GeneratedRegex(@"[\\`*_\[\]<>|#~$]|&(?=#?\w{1,31};)")]
    private static partial Regex Special();

    [GeneratedRegex(@"^(?<number>\d*)(?<mark>[.)+\-=])")]
    private static partial Regex LineStart();
}
