using System.Collections.Immutable;
using TitleGuide.Search.Analysis;
using TitleGuide.Search.Querying;
using TitleGuide.Search.Scoring;
using TitleGuide.Search.Typing;

namespace TitleGuide.Search;

/// <summary>An index in memory, built in milliseconds: BM25F over pairs of Han characters and whole Latin and digit runs.</summary>
public sealed class DefaultIndex : ISearchIndex
{
    private readonly ImmutableArray<SearchSection> sections;
    private readonly Synonyms synonyms;
    private readonly Resolver resolver;
    private readonly Scorer scorer;
    private readonly HitPage page;
    private readonly CitedSections cited;
    private readonly Lazy<Corrections> corrections;

    public DefaultIndex(IReadOnlyList<SearchSection> sections, Synonyms synonyms)
    {
        this.sections = [.. sections];
        this.synonyms = synonyms;
        var builder = new IndexBuilder(synonyms);
        foreach (var section in sections)
            builder.Add(section);
        var postings = builder.Build();
        page = new HitPage(this.sections, builder.Titles, builder.Bodies);
        cited = new CitedSections(this.sections);
        resolver = new Resolver(builder.Vocabulary, postings, builder.Numbers, sections.Count);
        scorer = new Scorer(postings, [.. builder.Scopes]);
        corrections = new Lazy<Corrections>(() => new Corrections(this.sections, synonyms.Phrases));
    }

    public string Engine => "TitleGuide BM25F";

    public int SectionCount => sections.Length;

    public SearchResults Search(SearchQuery query)
    {
        var resolved = resolver.Resolve(QueryPlanner.Plan(query.Text ?? "", synonyms));
        var scored = scorer.Score(resolved);
        if (resolved.HasUnknown && corrections.Value.Correct(query.Text) is { } corrected)
        {
            var better = resolver.Resolve(QueryPlanner.Plan(corrected, synonyms));
            if (scorer.Score(better) is { Count: > 0 } mended)
                (resolved, scored) = (better, mended);
        }

        cited.AddTo(scored);
        return page.Of(query, scored, new Marker(resolved));
    }
}
