using Microsoft.AspNetCore.Html;
using TitleGuide.Content;

namespace TitleGuide.Pages.Shared;

/// <summary>Small pieces of markup that many pages need.</summary>
public static class Show
{
    public static string Text(this DateOnly date) => $"{date.Year}年{date.Month}月{date.Day}日";

    public static IHtmlContent Day(DateOnly date) => new HtmlContentBuilder()
        .AppendHtml($"<time datetime=\"{Iso(date)}\">")
        .Append(date.Text())
        .AppendHtml("</time>");

    public static string Iso(DateOnly date) => $"{date.Year:0000}-{date.Month:00}-{date.Day:00}";

    /// <summary>A link to the clause that a statement rests on, by the document's own number; nothing for null.</summary>
    public static IHtmlContent Cite(Notice notice, string? anchor)
    {
        if (anchor is null || notice.FindClause(anchor) is not { } clause)
        {
            return HtmlString.Empty;
        }

        return new HtmlContentBuilder()
            .AppendHtml("<a class=\"cite\" href=\"")
            .AppendHtml(Links.To(notice, clause))
            .AppendHtml("\"><span class=\"sr\">依据：</span>")
            .Append(clause.Source)
            .AppendHtml("</a>");
    }

    public static IHtmlContent Cites(Notice notice, IEnumerable<string> anchors) =>
        anchors.Aggregate(new HtmlContentBuilder(), (all, anchor) => (HtmlContentBuilder)all.AppendHtml(Cite(notice, anchor)).Append(" "));

    public static IHtmlContent Phone(string printed, string? areaCode)
    {
        var html = new HtmlContentBuilder();
        foreach (var part in Telephone.Parse(printed, areaCode))
        {
            if (part.Href is null)
            {
                html.Append(part.Text);
                continue;
            }

            html.AppendHtml($"<a class=\"tel\" href=\"{part.Href}\">").Append(part.Text).AppendHtml("</a>");
        }

        return html;
    }

    public static IHtmlContent Outside(string text, string url) => new HtmlContentBuilder()
        .AppendHtml("<a class=\"external\" rel=\"noopener external\" href=\"")
        .Append(url)
        .AppendHtml("\">")
        .Append(text)
        .AppendHtml("<span class=\"out\"><span class=\"sr\">（外部网站）</span></span></a>");

    public static IHtmlContent State(DeadlineState state) => new HtmlContentBuilder()
        .AppendHtml($"<span class=\"state {state.CssClass}\">")
        .Append(state.Text)
        .AppendHtml("</span>");
}
