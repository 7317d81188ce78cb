using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace TitleGuide.Pages.Shared;

/// <summary>
/// Dresses rendered content for a page: outside addresses are marked as such, tables can scroll by themselves.
/// </summary>
public static partial class ClauseHtml
{
    private const string OutsideMark = "<span class=\"out\"><span class=\"sr\">（外部网站）</span></span>";

    public static IHtmlContent Of(string html) => new HtmlString(MarkOutside(Wrap(html)));

    private static string MarkOutside(string html) => Outside().Replace(
        html, match => $"<a href=\"{match.Groups[1].Value}\" class=\"external\" rel=\"noopener external\">{match.Groups[2].Value}{OutsideMark}</a>");

    private static string Wrap(string html) =>
        html.Replace("<table>", "<div class=\"scroll\"><table>", StringComparison.Ordinal)
            .Replace("</table>", "</table></div>", StringComparison.Ordinal)
            .Replace("<th>", "<th scope=\"col\">", StringComparison.Ordinal);

    [GeneratedRegex("<a href=\"(https?://[^\"]+)\"[^>]*>(.*?)</a>", RegexOptions.Singleline)]
    private static partial Regex Outside();
}
