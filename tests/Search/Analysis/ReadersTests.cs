using TitleGuide.Search.Analysis;

namespace TitleGuide.Tests.Search.Analysis;

public sealed class ReadersTests
{
    [Theory]
    [InlineData("2024年9月30日", "2024-9-30")]
    [InlineData("2024年09月30号", "2024-9-30")]
    [InlineData("2024-09-30", "2024-9-30")]
    [InlineData("2024/9/30", "2024-9-30")]
    [InlineData("2024.9.30", "2024-9-30")]
    [InlineData("二〇二四年九月三十日", "2024-9-30")]
    [InlineData("9月30日", "0-9-30")]
    [InlineData("9 月 30 日", "0-9-30")]
    [InlineData("九月三十", "0-9-30")]
    [InlineData("2024年9月", "")]
    [InlineData("13月1日", "")]
    [InlineData("9月32日", "")]
    [InlineData("9.30", "")]
    [InlineData("2021-2023", "")]
    [InlineData("24年9月30日", "2024-9-30")]
    [InlineData("65年5月1日", "")]
    [InlineData("24.9.30", "")]
    public void Date_InText(string text, string expected) => Assert.Equal(expected, Date(text, loosely: false));

    [Theory]
    [InlineData("9.30", "0-9-30")]
    [InlineData("9/30", "0-9-30")]
    [InlineData("9-30", "0-9-30")]
    [InlineData("09-30", "0-9-30")]
    [InlineData("0.65", "")]
    [InlineData("13.1", "")]
    [InlineData("1.2.3", "")]
    [InlineData("2024-9-30", "2024-9-30")]
    [InlineData("24-9-30", "2024-9-30")]
    [InlineData("24.9.30", "2024-9-30")]
    [InlineData("24/09/30", "2024-9-30")]
    [InlineData("65.5.1", "")]
    [InlineData("024.9.30", "")]
    public void Date_InQuery(string text, string expected) => Assert.Equal(expected, Date(text, loosely: true));

    [Fact]
    public void Date_BehindASeparator_IsNone()
    {
        var graph = TokenGraph.Of("7-24-9-30");

        Assert.Null(DateReader.Read(graph, graph.Path(), 1, loosely: true));
    }

    [Theory]
    [InlineData("附件1 二（一）2", "f1 h2 H1 d2")]
    [InlineData("附件1二(一)2", "f1 h2 H1 d2")]
    [InlineData("附件一 二、（一）、2", "f1 h2 H1 d2")]
    [InlineData("附件2 二5（3）", "f2 h2 d5 D3")]
    [InlineData("正文 三、1", "f0 h3 d1")]
    [InlineData("二（十三）13", "h2 H13 d13")]
    [InlineData("附件1 三", "f1 h3")]
    [InlineData("（一）1", "H1 d1")]
    [InlineData("附件1", "")]
    [InlineData("二、三", "")]
    [InlineData("五年4个", "")]
    [InlineData("2021-2023", "")]
    [InlineData("一百二十一", "")]
    public void ClauseNumber_InText(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', ClauseNumberReader.Read(TokenGraph.Of(text), 0)?.Parts ?? []));

    private static string Date(string text, bool loosely)
    {
        var graph = TokenGraph.Of(text);
        return DateReader.Read(graph, graph.Path(), 0, loosely) is { } date ? $"{date.Year}-{date.Month}-{date.Day}" : "";
    }
}
