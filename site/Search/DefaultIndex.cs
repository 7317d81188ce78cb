using System.Collections.Immutable;
using Microsoft.Extensions.ObjectPool;
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
    private readonly Dictionary<string, int> noticeNumbers;
    private readonly HitPage page;
    private readonly RelatedSections related;
    private readonly NamedNotices named;
    private readonly Lazy<Corrections> corrections;
    private readonly DefaultObjectPool<Workspace> workspaces;

    /// <exception cref="ArgumentOutOfRangeException">More than four million sections.</exception>
    public DefaultIndex(IReadOnlyList<SearchSection> sections, Synonyms synonyms)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sections.Count, Posting.MostSections, nameof(sections));
        this.sections = [.. sections];
        this.synonyms = synonyms;
        var builder = new IndexBuilder(synonyms);
        foreach (var section in sections)
            builder.Add(section);
        var postings = builder.Build();
        page = new HitPage(this.sections, builder.Titles, builder.Bodies);
        related = new RelatedSections(this.sections);
        var notices = new NoticeRuns([.. builder.Notices]);
        named = new NamedNotices(this.sections, notices);
        noticeNumbers = builder.NoticeNumbers;
        resolver = new Resolver(builder.Vocabulary, postings, builder.Numbers, sections.Count);
        scorer = new Scorer(postings, notices);
        corrections = new Lazy<Corrections>(() => new Corrections(this.sections, synonyms.Phrases));
        workspaces = new DefaultObjectPool<Workspace>(new WorkspacePolicy(sections.Count));
    }

    public string Engine => "TitleGuide BM25F";

    public int SectionCount => sections.Length;

    internal Corrections Corrections => corrections.Value;

    public SearchResults Search(SearchQuery query)
    {
        // A search that fails leaves its workspace half filled: it is not given back.
        var workspace = workspaces.Get();
        var results = Search(query, workspace);
        workspaces.Return(workspace);
        return results;
    }

    private SearchResults Search(SearchQuery query, Workspace workspace)
    {
        var text = query.Text ?? "";
        var plan = QueryPlanner.Plan(text, synonyms, named.Names);
        var resolved = resolver.Resolve(plan);
        Score(resolved, query.Notice, workspace, workspace.Hits);
        var corrected = resolved.HasUnknown && !query.AsTyped ? corrections.Value.Correct(text) : null;
        if (corrected is not null)
        {
            var better = QueryPlanner.Plan(corrected, synonyms, named.Names);
            var known = resolver.Resolve(better);
            Score(known, query.Notice, workspace, workspace.OtherHits);
            if (workspace.OtherHits.Count > 0)
            {
                (plan, resolved) = (better, known);
                workspace.SwapHits();
            }
            else
            {
                corrected = null;
            }
        }

        named.Prefer(plan.Names, workspace.Hits);
        related.AddTo(workspace.Hits, workspace);
        return page.Of(query, workspace.Hits, new Marker(resolved)) with { Corrected = corrected };
    }

    /// <summary>Who searches one notice gets what it has, though others have more.</summary>
    private void Score(ResolvedQuery query, string? notice, Workspace workspace, List<ScoredSection> hits)
    {
        scorer.Score(query, null, workspace, hits);
        if (notice is not null && noticeNumbers.TryGetValue(notice, out var number) && !hits.Exists(hit => sections[hit.Section].Notice == notice))
            scorer.Score(query, number, workspace, hits);
    }

    private sealed class WorkspacePolicy(int sectionCount) : PooledObjectPolicy<Workspace>
    {
        public override Workspace Create() => new(sectionCount);

        public override bool Return(Workspace obj) => true;
    }
}
