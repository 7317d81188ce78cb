using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Pages.Notices;

/// <summary>A page of one notice: 404 when there is no such notice.</summary>
public abstract class NoticeModel(CurrentContent current) : PageModel
{
    public Notice Notice { get; private set; } = null!;

    public abstract NoticePart Part { get; }

    /// <summary>The area code of the notice's own offices, otherwise of another notice in the same region.</summary>
    public string? AreaCode => current.Snapshot.Notices
        .Where(n => n.Region == Notice.Region)
        .Prepend(Notice)
        .Select(n => n.Offices?.AreaCode)
        .FirstOrDefault(code => code is not null);

    public virtual IActionResult OnGet(string id)
    {
        if (current.Snapshot.FindNotice(id) is not { } notice)
        {
            return NotFound();
        }

        Notice = notice;
        ViewData["Nav"] = "notices";
        ViewData["NoIndex"] = !notice.Has(Part);
        ViewData["TitleSuffix"] = Part == NoticePart.Overview ? null : notice.ShortTitle;
        ViewData["Title"] = Part == NoticePart.Overview ? notice.ShortTitle : Part.Name();
        ViewData["Crumbs"] = Part == NoticePart.Overview
            ? new[] { new Crumb("通知", "/notices") }
            : [new Crumb("通知", "/notices"), new Crumb(notice.ShortTitle, Links.To(notice))];
        return Page();
    }
}
