using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Searching;
using TitleGuide.Pages.Serving;
using TitleGuide.Search;

namespace TitleGuide.Pages;

/// <summary>Search results. Whatever is typed gets a page: unknown filters and page numbers are dropped.</summary>
public sealed class SearchModel(CurrentContent current) : PageModel
{
    public string Text { get; private set; } = "";

    /// <summary>Only the beginning of what was typed was searched for.</summary>
    public bool WasCut { get; private set; }

    public SearchFilters Filters { get; private set; } = SearchFilters.None;

    /// <summary>Null when nothing was typed.</summary>
    public FoundPage? Found { get; private set; }

    public ImmutableArray<FacetGroup> Facets { get; private set; } = [];

    /// <summary>How many there are without filters; set when there are none with them.</summary>
    public int Elsewhere { get; private set; }

    public Intent? Answer { get; private set; }

    /// <summary>Null where something else was searched for at once.</summary>
    public LikelyQuery? LikelyQuery { get; private set; }

    /// <summary>The clause that the answer rests on.</summary>
    public (Notice Notice, string Anchor)? Cited =>
        Answer is { CitedUrl: { } cited, Notice: { } id } && current.Snapshot.FindNotice(id) is { } notice
            ? (notice, cited[(cited.IndexOf('#', StringComparison.Ordinal) + 1)..])
            : null;

    public ImmutableArray<GlossaryTerm> NearTerms { get; private set; } = [];

    public void OnGet()
    {
        var query = Request.Query;
        Text = SearchText.Clean(query["q"]);
        WasCut = SearchText.IsTooLong(query["q"]);
        Filters = SearchFilters.Read(query, current.Snapshot, out _);
        if (Text.Length == 0)
        {
            return;
        }

        var page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 1;
        Found = FoundPage.Of(current.Snapshot, Text, Filters, page);
        Facets = [.. FacetGroup.Of(Found.Results, Filters, current.Snapshot).Where(g => g.IsUseful)];
        Answer = Found.Page == 1 ? Intents.For(current.Snapshot, Text, current.Today, Filters.Notice?.Id) : null;
        LikelyQuery = Found.Results.Corrected is null ? LikelyQuery.Of(current.Snapshot, Text) : null;
        if (Found.Results.Total == 0)
        {
            Elsewhere = Filters.IsEmpty ? 0 : FoundPage.Of(current.Snapshot, Text, SearchFilters.None).Results.Total;
            NearTerms = Searching.NearTerms.Of(current.Snapshot, Text);
        }
    }
}
