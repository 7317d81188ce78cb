using Microsoft.AspNetCore.Mvc;
using TitleGuide.Pages.Serving;
using TitleGuide.Pages.Shared;
using TitleGuide.Search;

namespace TitleGuide.Pages.Notices;

public sealed class DoubtsModel(CurrentContent current) : NoticeModel(current)
{
    public override NoticePart Part => NoticePart.Doubts;

    public override IActionResult OnGet(string id)
    {
        var result = base.OnGet(id);
        if (result is not NotFoundResult)
        {
            ViewData["Toc"] = Notice.Doubts.Select(d => new TocItem(d.Title, Addresses.AnchorOf(d))).ToList();
            ViewData["Intro"] = "原文有的地方两种读法都说得通，有的地方印错或缺字。都摆在这里，由你和受理部门核对。";
        }

        return result;
    }
}
