using TitleGuide.Search.Analysis;

namespace TitleGuide.Tests.Search.Analysis;

public sealed class TraditionalFormsTests
{
    private static readonly IReadOnlyList<(char Traditional, char Simplified)> Pairs =
        [.. TraditionalForms.Pairs.Chunk(2).Select(pair => (pair[0], pair[1]))];

    [Fact]
    public void Pairs_AreManyAndEachOnce()
    {
        Assert.True(Pairs.Count >= 300);
        Assert.Equal(Pairs.Count, Pairs.Select(p => p.Traditional).Distinct().Count());
    }

    [Fact]
    public void Simplified_IsNeverTraditionalItself() =>
        Assert.DoesNotContain(Pairs, p => TraditionalForms.Simplify(p.Simplified) != p.Simplified);

    [Theory]
    [InlineData("職稱評審申報條件", "职称评审申报条件")]
    [InlineData("轉（兼）評與繼續教育學時證明", "转（兼）评与继续教育学时证明")]
    [InlineData("蕭山區經濟和信息化局電話", "萧山区经济和信息化局电话")]
    [InlineData("任職資格審批表一式兩份", "任职资格审批表一式两份")]
    [InlineData("勞動合同、社會保險參保證明", "劳动合同、社会保险参保证明")]
    [InlineData("檔案裡的畢業證書遞交給誰", "档案里的毕业证书递交给谁")]
    public void Simplify_WordsOfTheField(string traditional, string simplified) =>
        Assert.Equal(simplified, string.Concat(traditional.Select(TraditionalForms.Simplify)));

    [Theory]
    [InlineData("专业著作乾坤藉口")]
    [InlineData("abc123，。")]
    public void Simplify_LeavesTheRestAlone(string text) => Assert.Equal(text, string.Concat(text.Select(TraditionalForms.Simplify)));
}
