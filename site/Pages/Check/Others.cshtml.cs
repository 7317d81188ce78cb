using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TitleGuide.Pages.Check.Choosing;
using TitleGuide.Pages.Serving;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>The same answers tried against every other notice.</summary>
public sealed class OthersModel(CurrentContent current) : CheckModel(current)
{
    public ImmutableArray<OtherNotice> Others { get; private set; } = [];

    public Outcome Outcome { get; private set; } = null!;

    public IActionResult OnPost(string id) => OnGet(id);

    public IActionResult OnGet(string id)
    {
        if (Start(id) is { } other)
        {
            return other;
        }

        Outcome = Evaluator.Evaluate(Rules, Facts);
        Others = OtherNotice.All(Snapshot, Notice, Facts);
        ViewData["Title"] = "换别的通知看看";
        return Page();
    }
}
