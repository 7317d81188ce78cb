using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Comparing;
using TitleGuide.Pages.Serving;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Pages;

/// <summary>Two notices side by side. What the address names and is not there is dropped.</summary>
public sealed class CompareModel(CurrentContent current) : PageModel
{
    public ImmutableArray<Notice> Notices => current.Snapshot.Notices;

    public Notice? First { get; private set; }

    public Notice? Second { get; private set; }

    public bool OnlyDifferences { get; private set; }

    /// <summary>Null until two different notices are chosen.</summary>
    public Comparison? Comparison { get; private set; }

    /// <summary>Every two notices once, those with the chosen one when there is one.</summary>
    public IEnumerable<(Notice First, Notice Second)> Pairs =>
        from first in Notices
        from second in Notices
        where Notices.IndexOf(first) < Notices.IndexOf(second) && (First is null || first == First || second == First)
        select (first, second);

    public void OnGet()
    {
        First = current.Snapshot.FindNotice(Request.Query["a"].ToString());
        Second = current.Snapshot.FindNotice(Request.Query["b"].ToString());
        OnlyDifferences = Request.Query["only"] == Links.OnlyDifferences;
        if (First is not null && Second is not null && First != Second)
        {
            Comparison = new(First, Second);
        }
    }

    /// <summary>What a row's mark says; never by colour alone.</summary>
    public string Says(Difference difference) => difference switch
    {
        Difference.Same => "相同",
        Difference.Different => "不同",
        Difference.OnlyFirst => $"只列在“{First!.ShortTitle}”",
        _ => $"只列在“{Second!.ShortTitle}”",
    };
}
