#if LUCENE
using TitleGuide.Search;
using TitleGuide.Tests.Pages;

namespace TitleGuide.Tests.Search;

/// <summary>The judged queries once more, both engines side by side.</summary>
public sealed class LuceneJudgedTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, ISearchIndex> Indexes = Engines.All.ToDictionary(
        engine => engine.Name,
        engine => engine.Make(SectionBuilder.Build(PublishedContent.Snapshot), SearchIndex.SynonymsOf(PublishedContent.Snapshot)));

    /// <summary>The bars are what a careful use of Lucene.Net reached; ours must be ahead.</summary>
    [Theory]
    [InlineData("tuning.tsv", 0.75)]
    [InlineData("measured.tsv", 0.75)]
    public void Queries_AreAnsweredWellByLucene_AndBetterByOurs(string file, double bar)
    {
        var judged = JudgedQuery.Read(file);
        var means = Indexes.ToDictionary(index => index.Key, index => JudgedScore.Of(index.Value, judged).Gain);
        foreach (var (engine, mean) in means)
            output.WriteLine($"{file}: nDCG@10 {mean:F3} over {judged.Count} queries, {engine}");

        Assert.InRange(means["lucene"], bar, 1);
        Assert.InRange(means["default"], means["lucene"], 1);
    }
}
#endif
