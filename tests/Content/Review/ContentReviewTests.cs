using TitleGuide.Content.Review;

namespace TitleGuide.Tests.Content.Review;

public sealed class ContentReviewTests
{
    /// <summary>Two links that lead back make a million ways round.</summary>
    [Fact]
    public void Texts_WhereLinksLeadRoundInCircles_AreFew()
    {
        using var folder = FaultyFolder.Good();
        foreach (var name in new[] { "notices/2024-test-engineer/one", "notices/2024-test-engineer/other" })
        {
            Directory.CreateSymbolicLink(folder.PathOf(name), "..");
        }

        Assert.InRange(ContentReview.Texts(folder.Path).Count(), 1, 1000);
    }

    [Fact]
    public void Texts_OfAFolderThatIsNotThere_AreNone() => Assert.Empty(ContentReview.Texts("/no-such-folder"));
}
