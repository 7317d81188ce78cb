using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Pages;

public sealed class IndexModel(CurrentContent current) : PageModel
{
    private const int Shown = 4;

    public ImmutableArray<Notice> Newest { get; } = [.. current.Snapshot.Notices.Take(Shown)];
}
