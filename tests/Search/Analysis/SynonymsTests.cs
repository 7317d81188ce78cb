using TitleGuide.Search.Analysis;

namespace TitleGuide.Tests.Search.Analysis;

public sealed class SynonymsTests
{
    private static readonly Synonyms Groups = Synonyms.Of(
        [["工程师", "中级"], ["助理工程师", "助工"], ["转（兼）评", "转系列"], ["学"], ["参保证明", "社保证明", "社保"], ["年度考核", "社保"], ["二寸照", "3年制", "两份"]]);

    [Theory]
    [InlineData("助理工程师和工程师", "1:助理工程师 0:工程师")]
    [InlineData("助 工", "")]
    [InlineData("转评", "2:转评")]
    [InlineData("转兼评", "2:转兼评")]
    [InlineData("转(兼)评", "2:转(兼)评")]
    [InlineData("社保证明", "4:社保证明")]
    [InlineData("社保", "4:社保 5:社保")]
    [InlineData("社（基本）保", "4:社（基本）保 5:社（基本）保")]
    [InlineData("學", "")]
    [InlineData("二寸照和2寸照", "6:二寸照 6:2寸照")]
    [InlineData("2 寸照", "6:2 寸照")]
    [InlineData("三年制，3年制，13年制", "6:三年制 6:3年制")]
    [InlineData("2份，二份", "6:2份 6:二份")]
    public void FindAll_TakesTheLongestFromTheLeft(string text, string expected)
    {
        var graph = TokenGraph.Of(text);

        var found = Groups.FindAll(graph).Select(c => $"{c.Group}:{text[graph.Start(c.First)..graph.End(c.Last)]}");

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void None_FindsNone() => Assert.Empty(Synonyms.None.FindAll(TokenGraph.Of("工程师")));
}
