using TitleGuide.Search.Scoring;

namespace TitleGuide.Tests.Search.Scoring;

/// <summary>Against sorting all.</summary>
public sealed class BestSectionsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(300)]
    public void Sections_OfAnyHits_AreTheFirstOfAllSorted(int most)
    {
        var random = new Random(most);
        var hits = Enumerable.Range(0, 200).Select(section => new ScoredSection(section, random.Next(20))).ToArray();
        random.Shuffle(hits);
        var best = new BestSections(most);

        best.Add(hits.AsSpan(0, 50));
        best.Add([]);
        best.Add(hits.AsSpan(50));

        Assert.Equal(hits.Order().Take(most), best.Sections.ToArray());
    }
}
