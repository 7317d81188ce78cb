using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Pages.Notices;

/// <summary>One annex as clauses: conditions, process, review or papers.</summary>
public sealed class ClausesModel(CurrentContent current) : NoticeModel(current)
{
    public override NoticePart Part => Enum.Parse<NoticePart>((string)RouteData.Values["part"]!, ignoreCase: true);

    public ImmutableArray<ClauseNode> Nodes { get; private set; } = [];

    public override IActionResult OnGet(string id)
    {
        var result = base.OnGet(id);
        if (result is not NotFoundResult && Notice.Pages.FirstOrDefault(p => Links.PartOf(p.Kind) == Part) is { } page)
        {
            Nodes = ClauseNode.Tree(page.Clauses);
            ViewData["Toc"] = TocItem.Of(Nodes);
            ViewData["Intro"] = page.Intro;
            ViewData["Origin"] = page.OriginalTitle is null ? $"据{page.Annex}" : $"据{page.Annex}《{page.OriginalTitle}》";
        }

        return result;
    }
}
