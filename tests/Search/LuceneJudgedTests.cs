#if LUCENE
using TitleGuide.Content;
using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

/// <summary>The judged queries once more, both engines side by side.</summary>
public sealed class LuceneJudgedTests(ITestOutputHelper output)
{
    private const string Notice = "2024-hangzhou-manufacturing-engineer";
    private static readonly Snapshot Content = ContentLoader.Load(Repository.PathOf("content")).Snapshot!;

    private static readonly Dictionary<string, ISearchIndex> Indexes = Engines.All.ToDictionary(
        engine => engine.Name, engine => engine.Make(SectionBuilder.Build(Content), SearchIndex.SynonymsOf(Content)));

    /// <summary>The bars are what a careful use of Lucene.Net reached; ours must be ahead.</summary>
    [Theory]
    [InlineData("queries.tsv", 0.80)]
    [InlineData("held-out.tsv", 0.80)]
    public void Queries_AreAnsweredWellByLucene_AndBetterByOurs(string file, double bar)
    {
        var judged = JudgedQueriesTests.Read(file);
        var means = Indexes.ToDictionary(
            index => index.Key,
            index => judged.Average(q => JudgedQueriesTests.Gain(Found(index.Value, q.Key), q.Value)));
        foreach (var (engine, mean) in means)
        {
            output.WriteLine($"{file}: nDCG@10 {mean:F3} over {judged.Count} queries, {engine}");
        }

        Assert.InRange(means["lucene"], bar, 1);
        Assert.InRange(means["default"], means["lucene"], 1);
    }

    private static IReadOnlyList<string> Found(ISearchIndex index, string query) =>
        [.. index.Search(new SearchQuery(query, Notice, Take: 10)).Hits.Select(h => h.Section.Url)];
}
#endif
