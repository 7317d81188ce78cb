using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Pages;

/// <summary>Answers for every address that is not there, and suggests the notice whose name comes nearest.</summary>
public sealed class NotFoundModel(CurrentContent current) : PageModel
{
    public Notice? Nearest { get; private set; }

    public void OnGet()
    {
        Response.StatusCode = Response.StatusCode == StatusCodes.Status200OK
            ? StatusCodes.Status404NotFound
            : Response.StatusCode;
        var path = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? "";
        var words = path.Split(['/', '-'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        Nearest = current.Snapshot.Notices
            .Select(notice => (Notice: notice, Shared: notice.Id.Split('-').Count(words.Contains)))
            .Where(n => n.Shared > 1)
            .OrderByDescending(n => n.Shared)
            .Select(n => n.Notice)
            .FirstOrDefault();
    }
}
