using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Pages;

/// <summary>A page about the site itself.</summary>
public sealed class InfoModel(CurrentContent current) : PageModel
{
    public InfoPage Info { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (current.Snapshot.FindPage(id) is not { } page)
        {
            return NotFound();
        }

        Info = page;
        ViewData["Title"] = page.Title;
        ViewData["Crumbs"] = Array.Empty<Crumb>();
        ViewData["Description"] = page.Summary;
        return Page();
    }
}
