using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;
using TitleGuide.Search;

namespace TitleGuide.Pages;

/// <summary>Search results. Whatever is typed gets a page: unknown filters and page numbers are dropped.</summary>
public sealed class SearchModel(CurrentContent current) : PageModel
{
    private const int PerPage = 20;
    private const int LongestText = 200;
    private const int FarthestPage = 500;

    public string Text { get; private set; } = "";

    public SectionKind? Kind { get; private set; }

    public Notice? Notice { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public int Skip => (PageNumber - 1) * PerPage;

    public int LastPage => Results is null ? 1 : Math.Max(1, (Results.Total + PerPage - 1) / PerPage);

    /// <summary>Null when nothing was typed.</summary>
    public SearchResults? Results { get; private set; }

    public void OnGet()
    {
        var query = Request.Query;
        Text = Clean(query["q"].ToString());
        Kind = Enum.GetValues<SectionKind>()
            .Where(k => string.Equals(k.ToString(), query["kind"], StringComparison.OrdinalIgnoreCase))
            .Select(k => (SectionKind?)k)
            .FirstOrDefault();
        Notice = current.Snapshot.FindNotice(query["notice"].ToString());
        if (Text.Length == 0)
        {
            return;
        }

        PageNumber = int.TryParse(query["page"], out var page) ? Math.Clamp(page, 1, FarthestPage) : 1;
        Results = Search();
        if (PageNumber > LastPage)
        {
            PageNumber = LastPage;
            Results = Search();
        }
    }

    private SearchResults Search() =>
        SearchIndex.For(current.Snapshot).Search(new(Text, Notice?.Id, Kind, Skip: Skip, Take: PerPage));

    /// <summary>At most so long, without control characters, which no page may hold.</summary>
    private static string Clean(string text) =>
        new string([.. text.Take(LongestText).Where(c => !char.IsControl(c))]).Trim();
}
