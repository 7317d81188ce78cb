using System.Collections.Immutable;
using TitleGuide.Search.Highlighting;
using TitleGuide.Search.Scoring;

namespace TitleGuide.Search;

/// <summary>What every engine does with its hits: filters and counts them, takes a page and marks the words.</summary>
internal sealed class HitPage(ImmutableArray<SearchSection> sections, TokenStore titles, TokenStore bodies)
{
    private const int MostTaken = 100;

    /// <param name="hits">Best first.</param>
    public SearchResults Of(SearchQuery query, List<ScoredSection> hits, Marker marker)
    {
        var facets = new Facets(hits, sections, query);
        var page = facets.Hits
            .Skip(Math.Max(0, query.Skip))
            .Take(Math.Clamp(query.Take, 0, MostTaken))
            .Select(hit => Show(hit, marker));
        return new SearchResults([.. page], facets.Hits.Count, facets.Kinds, facets.Notices, facets.Years, facets.Levels);
    }

    private SearchHit Show(ScoredSection hit, Marker marker)
    {
        var section = sections[hit.Section];
        return new SearchHit(
            section,
            hit.Score,
            Highlighter.Whole(section.Title, marker.Marks(titles.Of(hit.Section))),
            Highlighter.Snippet(section.Body, marker.Marks(bodies.Of(hit.Section))));
    }
}
