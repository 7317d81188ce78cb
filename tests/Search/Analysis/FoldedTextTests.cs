using TitleGuide.Search.Analysis;

namespace TitleGuide.Tests.Search.Analysis;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("ＡＢＣ１２３（）", "abc123()")]
    [InlineData("职称ABC", "职称abc")]
    [InlineData("職稱評審", "职称评审")]
    [InlineData("著作", "著作")]
    [InlineData("〔2023〕【甲】[乙]{丙}", "(2023)(甲)(乙)(丙)")]
    [InlineData("《表》“下一步”‘甲’「乙」", "\"表\"\"下一步\"\"甲\"\"乙\"")]
    [InlineData("2021—2023–1－2", "2021-2023-1-2")]
    [InlineData("①⑩⑴⒈㈠㊀", "110(1)1.(一)一")]
    [InlineData("ⅣⅫ㎡²№", "ivxiim22no")]
    [InlineData("⼯程", "工程")]
    [InlineData("⾧", "长")]
    [InlineData("\uF90A", "金")]
    [InlineData("年\u3000月\u00A0日", "年 月 日")]
    [InlineData("٣４", "34")]
    [InlineData("Ünï", "ünï")]
    [InlineData("e\u0301", "e")]
    public void Of_Forms_AreOne(string text, string expected) => Assert.Equal(expected, FoldedText.Of(text).ToString());

    [Fact]
    public void Of_WhatCannotBeSeen_IsGone() =>
        Assert.All(
            ["挂\uD800靠", "挂靠\uDC00", "\u202E挂\u200B靠\uFEFF", "挂\uFE0F靠\u00AD"],
            text => Assert.Equal("挂靠", FoldedText.Of(text).ToString()));

    [Fact]
    public void Of_Emoji_PartsItsNeighbours() => Assert.Equal("挂•靠", FoldedText.Of("挂😀靠").ToString());

    [Fact]
    public void Offsets_LeadBackToTheOriginal()
    {
        const string text = "Ａ\u200B①㎡𠮷\uD800職";
        var folded = FoldedText.Of(text);

        var sources = Enumerable.Range(0, folded.Length).Select(i => $"{folded[i]}<{text[folded.Start(i)..folded.End(i)]}");

        Assert.Equal(["a<Ａ", "1<①", "m<㎡", "2<㎡", "\uD842<𠮷", "\uDFB7<𠮷", "职<職"], sources);
    }

    [Fact]
    public void Offsets_OfAnyText_RiseAndCutNoPair()
    {
        var random = new Random(5);
        for (var round = 0; round < 2000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => (char)random.Next(char.MaxValue + 1))]);
            var folded = FoldedText.Of(text);
            for (var i = 0; i < folded.Length; i++)
            {
                Assert.True(folded.Start(i) < folded.End(i) && folded.End(i) <= text.Length);
                Assert.True(i == 0 || folded.Start(i - 1) <= folded.Start(i));
                Assert.False(folded.Start(i) > 0 && char.IsSurrogatePair(text[folded.Start(i) - 1], text[folded.Start(i)]));
            }
        }
    }
}
