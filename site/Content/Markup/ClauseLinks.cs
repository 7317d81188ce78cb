using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TitleGuide.Content.Reading;

namespace TitleGuide.Content.Markup;

/// <summary>Points the links of one notice's texts at the pages where their targets live, and marks those that leave the site.</summary>
/// <param name="notice">The notice's id; null for the site's own pages, whose links are kept.</param>
internal sealed class ClauseLinks(string? notice, ReadingContext context)
{
    private static readonly Dictionary<string, (NameKind Kind, string Page)> Prefixed = new(StringComparer.Ordinal)
    {
        ["doubt-"] = (NameKind.Doubt, "doubts"),
        ["office-"] = (NameKind.Office, "offices"),
        ["attachment-"] = (NameKind.Attachment, "attachments"),
    };

    /// <param name="place">From a zero-based line and column of the text to its place in the file.</param>
    public void Resolve(MarkdownObject text, Func<int, int, Position> place)
    {
        foreach (var link in text.Descendants<LinkInline>().ToList())
        {
            if (link.FindParentOfType<LinkInline>().Any(outer => outer != link))
            {
                Unwrap(link);
                continue;
            }

            var at = place(link.Line, link.Column);
            if (link.Url is { } url && url.StartsWith('#') && notice is not null)
            {
                link.Url = Target(url[1..], at);
            }
            else
            {
                Mark(link, link.Url, at);
            }
        }

        foreach (var auto in text.Descendants<AutolinkInline>().Where(a => !a.IsEmail))
        {
            Mark(auto, auto.Url, place(auto.Line, auto.Column));
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

    private void Mark(Inline link, string? url, Position at)
    {
        WebAddress.CheckLink(url ?? "", at, context.Faults);
        if (url is not null && (url.StartsWith("http://", StringComparison.Ordinal) || url.StartsWith("https://", StringComparison.Ordinal)))
        {
            var attributes = link.GetAttributes();
            attributes.AddClass("external");
            attributes.AddProperty("rel", "noopener");
        }
    }

    private string Target(string anchor, Position at)
    {
        foreach (var (prefix, (kind, page)) in Prefixed)
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
}
