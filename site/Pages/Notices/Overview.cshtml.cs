using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Pages.Notices;

/// <summary>What a notice is, for whom, by when, and how far to trust the page; its main text where at hand.</summary>
public sealed class OverviewModel(CurrentContent current) : NoticeModel(current)
{
    public override NoticePart Part => NoticePart.Overview;

    public ImmutableArray<ClauseNode> Nodes { get; private set; } = [];

    public override IActionResult OnGet(string id)
    {
        var result = base.OnGet(id);
        if (result is not NotFoundResult)
        {
            Nodes = ClauseNode.Tree(Notice.FindPage(PageKind.Notice)?.Clauses ?? []);
            ViewData["Description"] = Notice.Summary;
            ViewData["Toc"] = Contents().ToList();
        }

        return result;
    }

    private IEnumerable<TocItem> Contents()
    {
        yield return new("办事要点", "guide");
        yield return new("关键信息", "facts");
        yield return new("谁在什么时候做什么", "timeline");
        yield return new("各项条件算到哪一天", "cut-offs");
        if (Notice.Links.Length > 0)
        {
            yield return new("官方入口", "links");
        }

        if (Notice.Contacts.Length > 0)
        {
            yield return new("问谁", "contacts");
        }

        if (Nodes.Length > 0)
        {
            yield return new("通知正文", "text", [.. Nodes.Select(n => new TocItem(n.Clause.Title, n.Clause.Anchor))]);
        }

        yield return new("出处与核对", "trust");
    }
}
