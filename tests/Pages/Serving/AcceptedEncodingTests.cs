using TitleGuide.Pages.Serving;

namespace TitleGuide.Tests.Pages.Serving;

public sealed class AcceptedEncodingTests
{
    [Theory]
    [InlineData(null, BodyEncoding.Identity)]
    [InlineData("", BodyEncoding.Identity)]
    [InlineData("gzip, deflate, br, zstd", BodyEncoding.Brotli)]
    [InlineData("GZIP", BodyEncoding.Gzip)]
    [InlineData("br;q=0, gzip", BodyEncoding.Gzip)]
    [InlineData("br;q=0.1, gzip;q=0.9", BodyEncoding.Gzip)]
    [InlineData("gzip; q=0.5, br; q=0.5", BodyEncoding.Brotli)]
    [InlineData("gzip;q=0", BodyEncoding.Identity)]
    [InlineData("gzip;q=x", BodyEncoding.Identity)]
    [InlineData("brotli, x-gzip", BodyEncoding.Identity)]
    public void Best_OfAHeader_IsTheSmallestThatIsWelcome(string? header, BodyEncoding expected) =>
        Assert.Equal(expected, AcceptedEncoding.Best(header));
}
