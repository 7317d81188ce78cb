using TitleGuide.Search.Scoring;

namespace TitleGuide.Tests.Search.Scoring;

/// <summary>Against <see cref="PlainScorer"/>, on indexes of less than a block of sections, of whole blocks and of several.</summary>
public sealed class ScorerTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 100)]
    [InlineData(5, 200)]
    [InlineData(64, 200)]
    [InlineData(300, 100)]
    [InlineData(2048, 20)]
    [InlineData(2049, 20)]
    [InlineData(5000, 30)]
    public void Score_OfOneQueryAfterAnother_IsThatOfThePlainCalculation(int sectionCount, int queryCount)
    {
        foreach (var scattered in (bool[])[false, true])
        {
            var random = new Random(sectionCount);
            var index = new RandomIndex(random, sectionCount, scattered);
            var scorer = new Scorer(index.Postings(), new NoticeRuns(index.Notices));
            var plain = new PlainScorer(index.Levels, index.Notices);

            // One for all queries: what a search leaves behind, the next one would find.
            var workspace = new Workspace(sectionCount);
            var close = 0;
            for (var i = 0; i < queryCount; i++)
            {
                var (query, only) = (index.Query(), index.AnyNoticeOrNone());

                scorer.Score(query, only, workspace, workspace.Hits);

                var expected = plain.Score(query, only);
                if (plain.IsClose)
                    close++;
                else
                    AssertSame(expected, workspace.Hits, $"scattered: {scattered}, query {i}, only: {only}, {query}");
            }

            Assert.InRange(close, 0, queryCount / 20);
        }
    }

    private static void AssertSame(Dictionary<int, double> expected, List<ScoredSection> hits, string what)
    {
        Assert.True(expected.Keys.Order().SequenceEqual(hits.Select(h => h.Section).Order()), $"Other sections: {what}");
        foreach (var hit in hits)
            Assert.True(Math.Abs(hit.Score - expected[hit.Section]) <= expected[hit.Section] * 0.001, $"Score of {hit}, not {expected[hit.Section]}: {what}");
    }
}
