using System.Text.Encodings.Web;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Tests.Pages.Shared;

public sealed class ClauseHtmlTests
{
    [Theory]
    [InlineData("<a href=\"https://x.example/\">甲</a>")]
    [InlineData("<a href=\"https://x.example/\" class=\"external\" rel=\"noopener\">甲</a>")]
    public void OutsideAddress_InAClause_IsMarked(string html) =>
        Assert.Equal(
            "<a href=\"https://x.example/\" class=\"external\" rel=\"noopener external\">甲<span class=\"out\"><span class=\"sr\">（外部网站）</span></span></a>",
            Written(html));

    [Fact]
    public void Address_OfTheSite_StaysAsItIs() =>
        Assert.Equal("<a href=\"/notices/x#c1\">甲</a>", Written("<a href=\"/notices/x#c1\">甲</a>"));

    [Fact]
    public void Table_InAClause_CanScrollByItself() =>
        Assert.Equal("<div class=\"scroll\"><table><th scope=\"col\">甲</th></table></div>", Written("<table><th>甲</th></table>"));

    private static string Written(string html)
    {
        using var writer = new StringWriter();
        ClauseHtml.Of(html).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
