using System.Xml.Linq;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Tests.Pages.Serving;

[Collection(RunningSite.Group)]
public sealed class FeedsTests(RunningSite site)
{
    [Fact]
    public async Task Sitemap_Always_ListsEveryPageThatMayBeIndexed()
    {
        var xml = XDocument.Parse(await site.TextAsync("/sitemap.xml"));
        var home = site.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        var listed = xml.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value).ToList();

        Assert.Equal(Feeds.Paths(SampleContent.Snapshot()).Select(path => home + path), listed);
        Assert.Contains($"{home}/notices/{SampleContent.Full}/conditions", listed);
        Assert.DoesNotContain($"{home}/notices/{SampleContent.Lean}/conditions", listed);
    }

    [Fact]
    public async Task Feed_Always_HasAnEntryPerNotice()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await site.TextAsync("/feed.xml")).Root!;

        Assert.Equal(
            SampleContent.Snapshot().Notices.Select(n => n.Title),
            feed.Elements(atom + "entry").Select(e => e.Element(atom + "title")!.Value));
        Assert.Equal("2026-11-21T00:00:00+08:00", feed.Element(atom + "updated")!.Value);
    }

    [Fact]
    public async Task Health_Always_NamesTheContent() =>
        Assert.Equal(
            $$"""{"status":"ok","content":"{{SampleContent.Snapshot().Digest}}"}""", await site.TextAsync("/healthz"));

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/sitemap.xml")]
    [InlineData("/feed.xml")]
    [InlineData("/robots.txt")]
    public async Task Head_OfAFeed_IsAnswered(string path)
    {
        using var response = await site.SendAsync(HttpMethod.Head, path);

        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Robots_Always_KeepOutOfTheSelfCheck() =>
        Assert.Contains("Disallow: /check\n", await site.TextAsync("/robots.txt"), StringComparison.Ordinal);
}
