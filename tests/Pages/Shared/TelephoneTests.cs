using TitleGuide.Pages.Shared;

namespace TitleGuide.Tests.Pages.Shared;

public sealed class TelephoneTests
{
    [Theory]
    [InlineData("89510552", "0571-89510552=tel:+8657189510552")]
    [InlineData("0571-89510552", "0571-89510552=tel:+8657189510552")]
    [InlineData("89510552、85257078转801", "0571-89510552=tel:+8657189510552|、|0571-85257078=tel:+8657185257078|转801")]
    [InlineData("12333", "12333=tel:12333")]
    [InlineData("400-826-0000", "400-826-0000=tel:4008260000")]
    [InlineData("13800000000", "13800000000=tel:+8613800000000")]
    [InlineData("见网站", "见网站")]
    public void Parse_APrintedEntry_GivesNumbersToCallAndTheRest(string printed, string expected) =>
        Assert.Equal(
            expected,
            string.Join('|', Telephone.Parse(printed, "0571").Select(p => p.Href is null ? p.Text : $"{p.Text}={p.Href}")));

    [Fact]
    public void Parse_WithoutAreaCode_KeepsTheNumberAsPrinted() =>
        Assert.Equal([new TelephonePart("89510552", "tel:89510552")], Telephone.Parse("89510552", null));
}
