using TitleGuide.Content;
using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

public sealed class DidYouMeanTests
{
    private static readonly Lazy<Snapshot> Content = new(() => ContentLoader.Load(Repository.PathOf("content")).Snapshot!);

    [Theory]
    [InlineData("zhicheng", "职称")]
    [InlineData("jixujiaoyu", "继续教育")]
    [InlineData("jxjy", "继续教育")]
    [InlineData("继续教于学分", "继续教育学分")]
    [InlineData("高级工成师", "高级工程师")]
    [InlineData("述织", "述职")]
    public void Slip_IsSetRight(string typed, string meant) => Assert.Equal(meant, DidYouMean.For(Content.Value, typed));

    [Theory]
    [InlineData("继续教育")]
    [InlineData("西湖区电话")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("qqqqqqqq")]
    [InlineData("\uD800\uD800")]
    public void Others_AreLeftAlone(string? typed) => Assert.Null(DidYouMean.For(Content.Value, typed));
}
