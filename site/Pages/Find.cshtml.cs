using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Searching;
using TitleGuide.Pages.Serving;
using TitleGuide.Search.Places;

namespace TitleGuide.Pages;

/// <summary>Leads from a number on a paper to its place: straight to it when there is only one, else to a choice.</summary>
public sealed class FindModel(CurrentContent current) : PageModel
{
    public string Number { get; private set; } = "";

    public Notice? Chosen { get; private set; }

    public FoundPlaces Found { get; private set; } = FoundPlaces.None;

    public IActionResult OnGet()
    {
        Number = SearchText.Clean(Request.Query["number"]);
        Chosen = current.Snapshot.FindNotice(Request.Query["notice"].ToString());
        Found = PlaceFinder.For(current.Snapshot).Find(Number, Chosen);
        return Found.Only is { } only ? Redirect(only.Url) : Page();
    }
}
