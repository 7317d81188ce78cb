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
    private readonly Dictionary<string, int> scopes;
    private readonly HitPage page;
    private readonly RelatedSections related;
    private readonly NamedNotices named;
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
        related = new RelatedSections(this.sections);
        named = new NamedNotices(this.sections, [.. builder.Scopes]);
        scopes = builder.ScopeOf;
        resolver = new Resolver(builder.Vocabulary, postings, builder.Numbers, sections.Count);
        scorer = new Scorer(postings, [.. builder.Scopes]);
        corrections = new Lazy<Corrections>(() => new Corrections(this.sections, synonyms.Phrases));
    }

    public string Engine => "TitleGuide BM25F";

    public int SectionCount => sections.Length;

    public SearchResults Search(SearchQuery query)
    {
        var resolved = resolver.Resolve(QueryPlanner.Plan(query.Text ?? "", synonyms, named.Names));
        var scored = Score(resolved, query.Notice);
        if (resolved.HasUnknown && corrections.Value.Correct(query.Text) is { } corrected)
        {
            var better = resolver.Resolve(QueryPlanner.Plan(corrected, synonyms, named.Names));
            if (Score(better, query.Notice) is { Count: > 0 } mended)
                (resolved, scored) = (better, mended);
        }

        named.Prefer(query.Text ?? "", scored);
        related.AddTo(scored);
        return page.Of(query, scored, new Marker(resolved));
    }

    /// <summary>Who searches one notice gets what it has, though others have more.</summary>
    private List<ScoredSection> Score(ResolvedQuery query, string? notice)
    {
        var scored = scorer.Score(query);
        return notice is not null && scopes.TryGetValue(notice, out var scope) && !scored.Exists(hit => sections[hit.Section].Notice == notice)
            ? scorer.Score(query, scope)
            : scored;
    }
}
