using System.Text.Encodings.Web;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Tests.Pages.Shared;

public sealed class ClauseHtmlTests
{
    [Theory]
    [InlineData("<a href=\"#p2-1\">交</a>", "<a href=\"/notices/2026-sample-engineer/process#p2-1\">交</a>")]
    [InlineData("<a href=\"#n1\">谁</a>", "<a href=\"/notices/2026-sample-engineer#n1\">谁</a>")]
    [InlineData("<a href=\"#doubt-d1\">存疑</a>", "<a href=\"/notices/2026-sample-engineer/doubts#doubt-d1\">存疑</a>")]
    public void Anchor_OfTheNotice_LeadsToItsPage(string html, string expected) => Assert.Equal(expected, Written(html));

    [Fact]
    public void OutsideAddress_InAClause_IsMarked() =>
        Assert.Equal(
            "<a href=\"https://x.example/\" class=\"external\" rel=\"noopener external\">甲<span class=\"out\"><span class=\"sr\">（外部网站）</span></span></a>",
            Written("<a href=\"https://x.example/\">甲</a>"));

    [Fact]
    public void Table_InAClause_CanScrollByItself() =>
        Assert.Equal("<div class=\"scroll\"><table><th scope=\"col\">甲</th></table></div>", Written("<table><th>甲</th></table>"));

    private static string Written(string html)
    {
        using var writer = new StringWriter();
        ClauseHtml.Of(html, SampleContent.Snapshot().FindNotice(SampleContent.Full)!).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
