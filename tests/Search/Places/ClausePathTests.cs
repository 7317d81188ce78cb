using TitleGuide.Search.Places;

namespace TitleGuide.Tests.Search.Places;

public sealed class ClausePathTests
{
    [Theory]
    [InlineData("附件1 二（一）2", 1, "2.1.2", "hHd")]
    [InlineData("附件十 二（一）2", 10, "2.1.2", "hHd")]
    [InlineData("附件十二、三", 12, "3", "h")]
    [InlineData("附件12 三", 12, "3", "h")]
    [InlineData("附件二（十三）6", 2, "13.6", "Hd")]
    [InlineData("正文三1", 0, "3.1", "hd")]
    [InlineData("二 （ 一 ） 2", null, "2.1.2", "hHd")]
    public void Read_OfANumber_SaysItsParts(string text, int? annex, string key, string styles)
    {
        var path = ClausePath.Read(text);

        Assert.Equal((annex, key, styles), (path?.Annex, path?.Key, path?.Styles));
    }

    [Theory]
    [InlineData("附件1 二", true)]
    [InlineData("二（一）", true)]
    [InlineData("附件1", false)]
    [InlineData("二、三", false)]
    [InlineData("9-30", false)]
    public void IsCertain_OfWhatMayBeAnything_IsFalse(string text, bool certain) => Assert.Equal(certain, ClausePath.Read(text)?.IsCertain);
}
