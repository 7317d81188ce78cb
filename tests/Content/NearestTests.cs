using TitleGuide.Content.Reading;

namespace TitleGuide.Tests.Content;

public sealed class NearestTests
{
    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("tilte", "title")]
    [InlineData("Title", "title")]
    [InlineData("short_title", "short-title")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void Of_Word_IsTheClosestOrNone(string word, string? expected) =>
        Assert.Equal(expected, Nearest.Of(word, ["title", "short-title", "summary", "year"]));

    [Fact]
    public void Cure_NothingNear_ListsAShortVocabulary() =>
        Assert.Equal("可以用的有：no、yes。", Nearest.Cure("perhaps", ["yes", "no"]));
}
