using Microsoft.AspNetCore.Mvc;
using TitleGuide.Pages.Serving;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Pages.Notices;

public sealed class FaqModel(CurrentContent current) : NoticeModel(current)
{
    public override NoticePart Part => NoticePart.Faq;

    public override IActionResult OnGet(string id)
    {
        var result = base.OnGet(id);
        if (result is not NotFoundResult)
        {
            ViewData["Toc"] = Notice.Faq.Select(f => new TocItem(f.Ask, f.Anchor)).ToList();
        }

        return result;
    }
}
