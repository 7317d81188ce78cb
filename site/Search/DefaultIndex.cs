using System.Collections.Immutable;
using TitleGuide.Search.Analysis;
using TitleGuide.Search.Querying;
using TitleGuide.Search.Scoring;

namespace TitleGuide.Search;

/// <summary>An index in memory, built in milliseconds: BM25F over pairs of Han characters and whole Latin and digit runs.</summary>
public sealed class DefaultIndex : ISearchIndex
{
    private readonly ImmutableArray<SearchSection> sections;
    private readonly Synonyms synonyms;
    private readonly Resolver resolver;
    private readonly Scorer scorer;
    private readonly HitPage page;

    public DefaultIndex(IReadOnlyList<SearchSection> sections, Synonyms synonyms)
    {
        this.sections = [.. sections];
        this.synonyms = synonyms;
        var builder = new IndexBuilder(synonyms);
        foreach (var section in sections)
            builder.Add(section);
        var postings = builder.Build();
        page = new HitPage(this.sections, builder.Titles, builder.Bodies);
        resolver = new Resolver(builder.Vocabulary, postings, builder.Numbers, sections.Count);
        scorer = new Scorer(postings, [.. builder.Scopes]);
    }

    public string Engine => "TitleGuide BM25F";

    public int SectionCount => sections.Length;

    public SearchResults Search(SearchQuery query)
    {
        var resolved = resolver.Resolve(QueryPlanner.Plan(query.Text ?? "", synonyms));
        return page.Of(query, scorer.Score(resolved), new Marker(resolved));
    }
}
