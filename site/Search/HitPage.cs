using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TitleGuide.Search.Highlighting;
using TitleGuide.Search.Scoring;

namespace TitleGuide.Search;

/// <summary>What every engine does with its hits: filters and counts them, takes a page and marks the words.</summary>
internal sealed class HitPage(ImmutableArray<SearchSection> sections, TokenStore titles, TokenStore bodies)
{
    private const int MostTaken = 100;

    private readonly FacetTable table = new(sections);

    /// <param name="hits">In any order.</param>
    public SearchResults Of(SearchQuery query, List<ScoredSection> hits, Marker marker)
    {
        var facets = new Facets(hits, table, query);
        var skip = Math.Clamp(query.Skip, 0, facets.Hits.Count);
        var best = Best(facets.Hits, Math.Min(skip + Math.Clamp(query.Take, 0, MostTaken), facets.Hits.Count));
        var page = ImmutableArray.CreateBuilder<SearchHit>(best.Length - skip);
        var highlighter = new Highlighter();
        for (var i = skip; i < best.Length; i++)
            page.Add(Show(best[i], marker, highlighter));
        return new SearchResults(page.MoveToImmutable(), facets.Hits.Count, facets.Kinds, facets.Notices, facets.Years, facets.Levels);
    }

    private static ReadOnlySpan<ScoredSection> Best(List<ScoredSection> hits, int count)
    {
        if (count > MostTaken)
        {
            hits.Sort();
            return CollectionsMarshal.AsSpan(hits)[..count];
        }

        var best = new BestSections(count);
        best.Add(CollectionsMarshal.AsSpan(hits));
        return best.Sections;
    }

    private SearchHit Show(ScoredSection hit, Marker marker, Highlighter highlighter)
    {
        var section = sections[hit.Section];
        return new SearchHit(
            section,
            hit.Score,
            highlighter.Whole(section.Title, marker.Marks(titles.Of(hit.Section))),
            highlighter.Snippet(section.Body, marker.Marks(bodies.Of(hit.Section))));
    }
}
