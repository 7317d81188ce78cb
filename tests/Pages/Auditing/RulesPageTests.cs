using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Tests.Pages.Auditing;

public sealed class RulesPageTests : IAsyncLifetime
{
    private readonly RunningSite site = new(() => PublishedContent.Snapshot);

    public static TheoryData<string> Notices => [.. PublishedContent.Snapshot.Notices.Where(n => n.Rules is not null).Select(n => n.Id)];

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [MemberData(nameof(Notices))]
    public async Task Page_OfANotice_ShowsEveryLeafOnceBesideItsClause(string id)
    {
        var notice = PublishedContent.Snapshot.FindNotice(id)!;
        var coverage = CaseCoverage.Of(notice);
        var page = Parse(await site.TextAsync($"/notices/{id}/rules"));

        var leaves = page.QuerySelectorAll("[id^=leaf-]");
        Assert.Equal(coverage.All.Length, leaves.Length);
        Assert.All(leaves, l => Assert.NotNull(l.QuerySelector(".said a.cite")));
        Assert.Equal(notice.Rules!.Routes.Length, page.QuerySelectorAll("[id^=route-]").Length);
        Assert.Equal(notice.Rules.Gates.Length, page.QuerySelectorAll("[id^=gate-]").Length);
        Assert.Equal(coverage.Idle.Length, leaves.Count(l => l.TextContent.Contains("没有样例靠它定结论", StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("main a[href^='#']"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Notices))]
    public async Task NoticePages_LinkToIt_AndTheSitemapHasIt(string id)
    {
        var address = $"/notices/{id}/rules";

        Assert.NotNull(Parse(await site.TextAsync($"/notices/{id}")).QuerySelector($"a[href='{address}']"));
        Assert.NotNull(Parse(await site.TextAsync($"/notices/{id}/process")).QuerySelector($"a[href='{address}']"));
        Assert.Contains(address, Feeds.Paths(PublishedContent.Snapshot));
    }

    [Fact]
    public async Task Page_OfNoNotice_IsNotFound() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/notices/no-such/rules")).StatusCode);

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
