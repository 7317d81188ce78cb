using TitleGuide.Search.Analysis;

namespace TitleGuide.Tests.Search.Analysis;

public sealed class TokenGraphTests
{
    [Theory]
    [InlineData("转（兼）评", "转兼 转评 兼评")]
    [InlineData("转兼评", "转兼 兼评")]
    [InlineData("《评审表》一式", "评审 审表 表一 一式")]
    [InlineData("学历、资历", "学历 资历")]
    [InlineData("学历 资历", "学历 资历")]
    [InlineData("满5年", "满5 5年")]
    [InlineData("5 年", "5年")]
    [InlineData("APP下载", "app下 下载")]
    [InlineData("大于30K", "大于 于30 30k")]
    [InlineData("0.65", "065")]
    [InlineData("满五年", "满五 满5 五年 5年")]
    [InlineData("3万字", "3万 万字 30000字")]
    [InlineData("统一", "统一")]
    [InlineData("九月三十", "九月 9月 月三 月30 三十")]
    [InlineData("（（转）", "")]
    [InlineData("甲（这一段括号里的话太长了跳不过）乙", "甲这 这一 一段 段括 括号 号里 里的 的话 话太 太长 长了 了跳 跳不 不过 过乙")]
    public void Pairs_AreWhatCanBeReadSideBySide(string text, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), Pairs(text).Order(StringComparer.Ordinal));

    [Fact]
    public void Path_TakesNumbersForTheirCharacters()
    {
        var graph = TokenGraph.Of("满十二年整");

        Assert.Equal("满|十二|年|整", string.Join('|', graph.Path().Select(n => Written(graph, n))));
        Assert.Equal(12, graph[graph.Path()[1]].Number);
    }

    private static IEnumerable<string> Pairs(string text)
    {
        var graph = TokenGraph.Of(text);
        var successors = new int[4];
        for (var i = 0; i < graph.Count; i++)
        {
            foreach (var successor in successors[..graph.Successors(i, successors)])
            {
                yield return Value(graph, i) + Value(graph, successor);
            }
        }
    }

    private static string Value(TokenGraph graph, int node) =>
        node < graph.WrittenCount ? Written(graph, node) : $"{graph[node].Number}";

    private static string Written(TokenGraph graph, int node) => graph.Text.Chars[graph[node].From..graph[node].To].ToString();
}
