using TitleGuide.Content;
using TitleGuide.Search;

namespace TitleGuide.Pages.Searching;

/// <summary>One page of what a search found: the same for the page and for machines.</summary>
/// <param name="Page">From 1; the last one when a later one was asked for.</param>
public sealed record FoundPage(string Text, SearchFilters Filters, SearchResults Results, int Page)
{
    public const int PerPage = 20;
    public const int FarthestPage = 500;

    public int Skip => (Page - 1) * PerPage;

    public int LastPage => PagesOf(Results);

    public static FoundPage Of(Snapshot snapshot, string text, SearchFilters filters, int page = 1)
    {
        page = Math.Clamp(page, 1, FarthestPage);
        var results = Search(page);
        if (page > PagesOf(results))
        {
            page = PagesOf(results);
            results = Search(page);
        }

        return new(text, filters, results, page);

        SearchResults Search(int number) =>
            SearchIndex.For(snapshot).Search(filters.ToQuery(text, (number - 1) * PerPage, PerPage));
    }

    private static int PagesOf(SearchResults results) =>
        Math.Clamp((results.Total + PerPage - 1) / PerPage, 1, FarthestPage);
}
