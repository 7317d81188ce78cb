using System.Collections.Immutable;
using TitleGuide.Search.Analysis;
using TitleGuide.Search.Highlighting;
using TitleGuide.Search.Querying;
using TitleGuide.Search.Scoring;

namespace TitleGuide.Search;

/// <summary>An index in memory, built in milliseconds: BM25F over pairs of Han characters and whole Latin and digit runs.</summary>
public sealed class DefaultIndex : ISearchIndex
{
    private const int MostTaken = 100;

    private readonly ImmutableArray<SearchSection> sections;
    private readonly Synonyms synonyms;
    private readonly Resolver resolver;
    private readonly Scorer scorer;
    private readonly TokenStore titles;
    private readonly TokenStore bodies;

    public DefaultIndex(IReadOnlyList<SearchSection> sections, Synonyms synonyms)
    {
        this.sections = [.. sections];
        this.synonyms = synonyms;
        var builder = new IndexBuilder(synonyms);
        foreach (var section in sections)
            builder.Add(section);
        var postings = builder.Build();
        titles = builder.Titles;
        bodies = builder.Bodies;
        resolver = new Resolver(builder.Vocabulary, postings, builder.Numbers, sections.Count);
        scorer = new Scorer(postings, [.. builder.Scopes]);
    }

    public string Engine => "TitleGuide BM25F";

    public int SectionCount => sections.Length;

    public SearchResults Search(SearchQuery query)
    {
        var resolved = resolver.Resolve(QueryPlanner.Plan(query.Text ?? "", synonyms));
        var facets = new Facets(scorer.Score(resolved), sections, query);
        var marker = new Marker(resolved);
        var page = facets.Hits
            .Skip(Math.Max(0, query.Skip))
            .Take(Math.Clamp(query.Take, 0, MostTaken))
            .Select(hit => ToHit(hit, marker));
        return new SearchResults([.. page], facets.Hits.Count, facets.Kinds, facets.Notices, facets.Years, facets.Levels);
    }

    private SearchHit ToHit(ScoredSection hit, Marker marker)
    {
        var section = sections[hit.Section];
        return new SearchHit(
            section,
            hit.Score,
            Highlighter.Whole(section.Title, marker.Marks(titles.Of(hit.Section))),
            Highlighter.Snippet(section.Body, marker.Marks(bodies.Of(hit.Section))));
    }
}
