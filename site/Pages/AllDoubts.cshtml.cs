using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Pages;

/// <summary>The doubts, defects and corrections of all notices, or of the one that the address names.</summary>
public sealed class AllDoubtsModel(CurrentContent current) : PageModel
{
    public Notice? Chosen { get; private set; }

    public ImmutableArray<Notice> All { get; } =
        [.. current.Snapshot.Notices.Where(n => n.Doubts.Length + n.Corrections.Length > 0)];

    public IEnumerable<Notice> Shown => All.Where(n => Chosen is null || n == Chosen);

    public void OnGet() => Chosen = All.FirstOrDefault(n => n.Id == Request.Query["notice"].ToString());
}
