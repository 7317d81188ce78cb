using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using TitleGuide.Content;

namespace TitleGuide.Tools.Preview;

/// <summary>What the preview writes into a page: who uses each clause, which notices are drafts, what is still to be done.</summary>
internal sealed class PreviewMarks(PreviewState state)
{
    private const string Unfinished = "待办：";

    public void Add(IHtmlDocument page, string path)
    {
        MarkUnfinished(page);
        MarkDrafts(page);
        if (path.Split('/') is ["", "notices", var id, ..] && state.Snapshot!.FindNotice(id) is { } notice)
        {
            AddUses(page, notice);
        }
    }

    private static void AddUses(IHtmlDocument page, Notice notice)
    {
        var uses = ClauseUses.Of(notice);
        foreach (var clause in notice.Clauses)
        {
            if (page.GetElementById(clause.Anchor) is not { } heading || !heading.ParentElement!.ClassList.Contains("clause"))
            {
                continue;
            }

            var note = page.CreateElement("aside");
            note.ClassName = "preview-uses";
            note.SetAttribute("aria-label", "谁用到这一条");
            foreach (var line in uses.For(clause))
            {
                var part = page.CreateElement("span");
                part.TextContent = line;
                note.Append(part);
            }

            heading.After(note);
        }
    }

    private static void MarkUnfinished(IHtmlDocument page)
    {
        foreach (var text in page.Body!.Descendants<IText>().Where(t => t.Data.Contains(Unfinished, StringComparison.Ordinal)).ToList())
        {
            var mark = page.CreateElement("mark");
            mark.ClassName = "preview-unfinished";
            text.Parent!.ReplaceChild(mark, text);
            mark.Append(text);
        }
    }

    private void MarkDrafts(IHtmlDocument page)
    {
        foreach (var link in page.QuerySelectorAll("a[href^='/notices/']").Where(a => state.Drafts.Contains(a.GetAttribute("href")!["/notices/".Length..])))
        {
            var tag = page.CreateElement("span");
            tag.ClassName = "tag preview-draft";
            tag.TextContent = "草稿";
            link.Append(page.CreateTextNode(" "), tag);
        }
    }
}
