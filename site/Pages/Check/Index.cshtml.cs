using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Pages.Check;

/// <summary>Chooses the notice to check against.</summary>
public sealed class ChooseModel(CurrentContent current) : PageModel
{
    public IEnumerable<Notice> WithCheck => current.Snapshot.Notices.Where(n => n.Rules is not null);

    public DateOnly Today => current.Today;

    public void OnGet()
    {
        ViewData["Title"] = "自查：我能不能报";
        ViewData["Nav"] = "check";
        ViewData["Crumbs"] = Array.Empty<Shared.Crumb>();
    }
}
