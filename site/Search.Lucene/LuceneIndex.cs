using System.Collections.Concurrent;
using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Search;
using TitleGuide.Search.Analysis;
using TitleGuide.Search.Scoring;

namespace TitleGuide.Search.Lucene;

/// <summary>Lucene.Net over SmartCn's words: one combined field, with the synonyms, brackets and highlights of the default engine.</summary>
public sealed class LuceneIndex : ISearchIndex
{
    private readonly ImmutableArray<SearchSection> sections;
    private readonly IndexSearcher searcher;
    private readonly QueryReader reader;
    private readonly HitPage page;
    private readonly ConcurrentBag<WordReader> words = [];

    public LuceneIndex(IReadOnlyList<SearchSection> sections, Synonyms synonyms)
    {
        this.sections = [.. sections];
        var builder = new IndexBuilder(synonyms);
        searcher = builder.Build(sections);
        reader = new QueryReader(synonyms, builder.Vocabulary, builder.Numbers);
        page = new HitPage(this.sections, builder.Titles, builder.Bodies);
    }

    public static SearchEngine Make { get; } = new("lucene", (sections, synonyms) => new LuceneIndex(sections, synonyms));

    public string Engine => "Lucene.Net + SmartCn";

    public int SectionCount => sections.Length;

    public SearchResults Search(SearchQuery query)
    {
        var read = Read(query.Text ?? "");
        return page.Of(query, Find(read.Terms), new Marker(read.Marked));
    }

    private LuceneQuery Read(string text)
    {
        if (!words.TryTake(out var cutter))
            cutter = new WordReader();
        var read = reader.Read(text, cutter);
        words.Add(cutter);
        return read;
    }

    private List<ScoredSection> Find(Dictionary<ulong, float> terms)
    {
        var query = new BooleanQuery();
        foreach (var (term, weight) in terms)
            query.Add(new TermQuery(new Term(IndexBuilder.FieldName, TermStream.Name(term))) { Boost = weight }, Occur.SHOULD);
        var collector = new HitCollector();
        searcher.Search(query, collector);
        return collector.Hits;
    }
}
