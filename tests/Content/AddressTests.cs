using TitleGuide.Content;
using TitleGuide.Content.Markup;
using TitleGuide.Content.Reading;

namespace TitleGuide.Tests.Content;

public sealed class AddressTests
{
    [Theory]
    [InlineData("https://zcps.rlsbt.zj.gov.cn/028/client/index8page1.jsp?column1=8ad500539e16cea7019e19a893bb5273&column2=2")]
    [InlineData("https://learning.hzrs.hangzhou.gov.cn/")]
    [InlineData("https://www.nppa.gov.cn/bsfw/cyjghcpcx/qkan/index.html")]
    [InlineData("http://jxzs.mohrss.gov.cn")]
    [InlineData("https://www.12333.gov.cn/portal/p1")]
    [InlineData("https://example.cn:8080/a1b2/c0de.html#x")]
    public void Check_SoundAddress_Passes(string address) => Assert.Empty(Check(address));

    [Theory]
    [InlineData("https://1earning.hzrs.hangzhou.gov.cn/", "https://learning.hzrs.hangzhou.gov.cn/")]
    [InlineData("https://zcps.r1sbt.zj.gov.cn", "https://zcps.rlsbt.zj.gov.cn/")]
    [InlineData("https://zcps.rlsbt.zj.gov.cn/028/1ogin.jsp", "https://zcps.rlsbt.zj.gov.cn/028/login.jsp")]
    [InlineData("https://www.hangzh0u.gov.cn/", "https://www.hangzhou.gov.cn/")]
    public void Check_LookAlike_SuggestsTheLikelyAddress(string address, string meant)
    {
        var fault = Assert.Single(Check(address));

        Assert.Equal(DiagnosticCode.LookAlike.Id, fault.Code);
        Assert.Contains($"“{meant}”", fault.Cure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("www.cnki.net")]
    [InlineData("https://www.cnki .net")]
    [InlineData("https://cnki")]
    [InlineData("https://中国知网.cn/")]
    [InlineData("https://www.cnki.net/论文")]
    [InlineData("ftp://www.cnki.net/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://")]
    public void Check_MalformedAddress_IsReported(string address) =>
        Assert.Equal(DiagnosticCode.BadAddress.Id, Assert.Single(Check(address)).Code);

    [Theory]
    [InlineData("89510552", true)]
    [InlineData("8951055", true)]
    [InlineData("0571-89510552", true)]
    [InlineData("0571-88228292、86070951", true)]
    [InlineData("85257100转8012", true)]
    [InlineData("13812345678", true)]
    [InlineData("12333", true)]
    [InlineData("0571-12345", true)]
    [InlineData("400-811-6999", true)]
    [InlineData("057189510552", false)]
    [InlineData("0571 89510552", false)]
    [InlineData("895105", false)]
    [InlineData("８９５１０５５２", false)]
    [InlineData("89510552/89510553", false)]
    [InlineData("", false)]
    public void Check_Phone_ByForm(string number, bool sound)
    {
        var faults = new Faults();
        PhoneNumber.Check(number, new Position("x", 1, 1), faults);

        Assert.Equal(sound, faults.Found.Count == 0);
    }

    private static IReadOnlyList<Diagnostic> Check(string address)
    {
        var faults = new Faults();
        WebAddress.Check(address, new Position("x", 1, 1), faults);
        return faults.Found;
    }
}
