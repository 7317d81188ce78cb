using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TitleGuide.Content.Reading;

namespace TitleGuide.Content.Markup;

/// <summary>Points the links of one notice's texts at the pages where their targets live, and marks those that leave the site.</summary>
/// <param name="notice">The notice's id; null for the site's own pages, whose <c>#…</c> links stay on the page.</param>
internal sealed class ClauseLinks(string? notice, ReadingContext context)
{
    /// <param name="place">From a zero-based line and column of the text to its place in the file.</param>
    public void Resolve(MarkdownDocument text, Func<int, int, Position> place)
    {
        foreach (var link in text.Descendants<LinkInline>().ToList())
        {
            if (link.FindParentOfType<LinkInline>().Any(outer => outer != link))
            {
                Unwrap(link);
            }
            else
            {
                Resolve(link, text, place(link.Line, link.Column));
            }
        }

        foreach (var auto in text.Descendants<AutolinkInline>())
        {
            ResolveElsewhere(auto, auto.IsEmail ? "mailto:" + auto.Url : auto.Url, place(auto.Line, auto.Column));
        }
    }

    private static void Unwrap(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    private void Resolve(LinkInline link, MarkdownDocument text, Position at)
    {
        if (link.IsImage)
        {
            context.Faults.Add(DiagnosticCode.BrokenLink, at, "正文里不能放图片。", cure: "用文字说明；原件放进 files 文件夹。");
            return;
        }

        if (PlainText.Of(link).Length == 0)
        {
            context.Faults.Add(DiagnosticCode.EmptyLink, at, $"链到“{link.Url}”的链接没有文字。", cure: "在方括号里写上文字。");
        }

        if (link.Url is not ['#', .. var anchor])
        {
            ResolveElsewhere(link, link.Url ?? "", at);
        }
        else if (notice is not null)
        {
            link.Url = Target(anchor, at);
        }
        else
        {
            CheckOwnHeading(text, anchor, at);
        }
    }

    private void ResolveElsewhere(Inline link, string url, Position at)
    {
        if (WebAddress.Is(url))
        {
            WebAddress.Check(url, at, context.Faults);
            var attributes = link.GetAttributes();
            attributes.AddClass("external");
            attributes.AddProperty("rel", "noopener");
        }
        else if (url.StartsWith("/notices/", StringComparison.Ordinal))
        {
            var parts = url["/notices/".Length..].Split('#');
            context.Elsewhere.Add(new PlaceReference(parts[0].Split('/', '?')[0], parts.Length > 1 ? parts[1] : null, at));
        }
        else if (!IsKept(url))
        {
            context.Faults.Add(DiagnosticCode.BrokenLink, at, $"链接的地址“{url}”不对。", cure: Cure(url));
        }
    }

    private static bool IsKept(string url) =>
        url is "/" or ['/', not '/', ..]
        || (url.StartsWith("tel:", StringComparison.Ordinal) && PhoneNumber.IsDialled(url["tel:".Length..]))
        || (url.StartsWith("mailto:", StringComparison.Ordinal) && url.IndexOf('@', StringComparison.Ordinal) is > 7 and var at && at < url.Length - 3);

    private static string Cure(string url) =>
        url.StartsWith("tel:", StringComparison.Ordinal) ? "写成 tel:+8657189510552 的样子：+86，区号去掉0，不带空格和横线。"
        : Fields.IdPattern().IsMatch(url) ? $"链到条款要写“#{url}”。"
        : url.StartsWith("www.", StringComparison.Ordinal) ? $"改成“https://{url}”。"
        : "链到条款写“#锚点”，链到本站写“/”开头，链到别处写“https://”开头。";

    private string Target(string anchor, Position at)
    {
        foreach (var (prefix, kind, page) in NoticePlaces.Prefixed)
        {
            if (anchor.StartsWith(prefix, StringComparison.Ordinal))
            {
                context.Names.Use(kind, anchor[prefix.Length..], at);
                return $"/notices/{notice}/{page}#{anchor}";
            }
        }

        context.Names.Use(NameKind.Anchor, anchor, at);
        return ClauseAddress.Of(notice!, anchor);
    }

    private void CheckOwnHeading(MarkdownDocument text, string anchor, Position at)
    {
        var ids = text.Descendants<HeadingBlock>().Select(h => h.TryGetAttributes()?.Id).OfType<string>().ToList();
        if (!ids.Contains(anchor))
        {
            context.Faults.Add(DiagnosticCode.UnknownAnchor, at, $"这一页没有标题“{anchor}”。", cure: Nearest.Cure(anchor, ids));
        }
    }
}
