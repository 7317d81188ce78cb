using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using TitleGuide.Content;

namespace TitleGuide.Tools.Preview;

/// <summary>What stands above every page: errors with their places, what is still to be done, drafts.</summary>
internal static class PreviewPanel
{
    private const int Most = 100;

    public static void Add(IHtmlDocument page, PreviewState state, string version)
    {
        var style = page.CreateElement("link");
        style.SetAttribute("rel", "stylesheet");
        style.SetAttribute("href", $"{PreviewPages.Root}/preview.css");
        var script = page.CreateElement("script");
        script.SetAttribute("defer", "");
        script.SetAttribute("src", $"{PreviewPages.Root}/preview.js");
        page.Head!.Append(style, script);
        page.Body!.InsertBefore(page.CreateElement("div"), page.Body.FirstChild);
        page.Body.FirstElementChild!.OuterHtml = Html(state, version);
    }

    public static string Html(PreviewState state, string version)
    {
        var errors = state.Found.Where(d => d.Severity == Severity.Error).ToList();
        var unfinished = state.Found.Where(d => d.Code == DiagnosticCode.Unfinished.Id).ToList();
        var others = state.Found.Where(d => d.Severity != Severity.Error && d.Code != DiagnosticCode.Unfinished.Id).ToList();
        var html = new StringBuilder($"<section id=\"preview\" class=\"preview{(errors.Count > 0 ? " preview-faulty" : "")}\" aria-label=\"预览\" data-version=\"{version}\">");
        html.Append($"<p role=\"status\"><strong>预览</strong> {state.Summary} <a href=\"{PreviewPages.Root}/codes\">错误代码说明</a></p>");
        Write(html, errors, null);
        Write(html, unfinished, $"{unfinished.Count}处待办");
        Write(html, others, $"{others.Count}条提醒");
        if (state.Snapshot is { Drafts.IsEmpty: false } shown)
        {
            html.Append($"<details><summary>{shown.Drafts.Length}份草稿，不上网站</summary><ul>");
            foreach (var draft in shown.Drafts)
            {
                html.Append($"<li><a href=\"/notices/{draft.Id}\">{WebUtility.HtmlEncode(draft.ShortTitle)}</a></li>");
            }

            html.Append("</ul></details>");
        }

        return html.Append("</section>").ToString();
    }

    /// <param name="title">Folded under it; open when null.</param>
    private static void Write(StringBuilder html, List<Diagnostic> found, string? title)
    {
        if (found.Count == 0)
        {
            return;
        }

        html.Append(title is null ? "<ul>" : $"<details><summary>{title}</summary><ul>");
        foreach (var diagnostic in found.Take(Most))
        {
            var (path, line, column) = diagnostic.At;
            html.Append($"<li><span class=\"preview-place\">{WebUtility.HtmlEncode(path)} 第{line}行第{column}列</span>")
                .Append($" <a href=\"{PreviewPages.Root}/codes#{diagnostic.Code}\">{diagnostic.Code}</a>")
                .Append(diagnostic.Clause is { } clause ? $" 条款：{WebUtility.HtmlEncode(clause)}" : "")
                .Append($"<br>{WebUtility.HtmlEncode(diagnostic.Message)}")
                .Append(diagnostic.Cure is { } cure ? $"<br>怎么改：{WebUtility.HtmlEncode(cure)}" : "")
                .Append("</li>");
        }

        html.Append(found.Count > Most ? $"<li>还有{found.Count - Most}条</li></ul>" : "</ul>").Append(title is null ? "" : "</details>");
    }
}
