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
    [InlineData("lüli", "履历")]
    [InlineData("继续教于学分", "继续教育学分")]
    [InlineData("高级工成师", "高级工程师")]
    [InlineData("述织", "述职")]
    [InlineData("劳动合通", "劳动合同")]
    [InlineData("社会险证明", "社会保险证明")]
    [InlineData("社保证名", "社保证明")]
    [InlineData("破格甲报", "破格申报")]
    [InlineData("查寻证明", "查询证明")]
    public void Typo_IsSetRight(string typed, string meant) => Assert.Equal(meant, DidYouMean.For(Content.Value, typed));

    [Theory]
    [InlineData("继续教育")]
    [InlineData("西湖区电话")]
    [InlineData("人事那边第一次弄这个系统先干啥")]
    [InlineData("厂里没发聘书能报吗")]
    [InlineData("技师可以报工程师吗")]
    [InlineData("换了工作岗位以后职称怎么转过来")]
    [InlineData("钱江技能大奖直接报副高")]
    [InlineData("钱不交会怎么样")]
    [InlineData("评审费交多少")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("qqqqqqqq")]
    [InlineData("\uD800\uD800")]
    public void Others_AreLeftAlone(string? typed) => Assert.Null(DidYouMean.For(Content.Value, typed));
}
