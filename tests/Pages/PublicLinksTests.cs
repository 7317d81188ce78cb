using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;
using TitleGuide.Search;
using TitleGuide.Tools.Check;

namespace TitleGuide.Tests.Pages;

public sealed class PublicLinksTests
{
    public static TheoryData<string> Contents => ["sample", "published"];

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task Links_FromHome_AllResolveWithTheirAnchors(string content)
    {
        var snapshot = Named(content);
        await using var site = new RunningSite(() => snapshot);
        await site.InitializeAsync();
        var links = new RenderedLinks(site.Client);

        Assert.Empty(await links.FindDeadAsync(TestContext.Current.CancellationToken));
        Assert.Empty(Feeds.Paths(snapshot).Except(links.Reached));
    }

    [Fact]
    public async Task Links_WithAWrongAnchor_AreFound()
    {
        var sample = SampleContent.Snapshot();
        var notice = sample.Notices[0];
        var broken = new Snapshot
        {
            Site = sample.Site,
            Glossary = sample.Glossary,
            Pages = sample.Pages,
            Calendar = sample.Calendar,
            Digest = sample.Digest,
            Notices = [notice with { IntroductionHtml = "<p><a href=\"#c9-9\">x</a> <a href=\"/nowhere\">y</a></p>" }, .. sample.Notices.Skip(1)],
        };
        await using var site = new RunningSite(() => broken);
        await site.InitializeAsync();

        var dead = await new RenderedLinks(site.Client).FindDeadAsync(TestContext.Current.CancellationToken);

        var page = $"/notices/{notice.Id}";
        Assert.Equal([new DeadLink(page, page + "#c9-9"), new DeadLink(page, "/nowhere")], dead);
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task WhateverIsFound_StandsWhereItsAddressSays(string content)
    {
        var snapshot = Named(content);
        await using var site = new RunningSite(() => snapshot);
        await site.InitializeAsync();
        foreach (var page in SectionBuilder.Build(snapshot).Select(s => s.Url.Split('#')).GroupBy(parts => parts[0], parts => parts.ElementAtOrDefault(1)))
        {
            var document = await ReadAsync(site, page.Key);
            Assert.NotNull(document);
            Assert.Equal((page.Key, ""), (page.Key, string.Join(' ', page.OfType<string>().Where(anchor => document.GetElementById(anchor) is null))));
        }
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task OutsideLinks_OnAnyPage_AreMarkedAsSuch(string content)
    {
        var snapshot = Named(content);
        await using var site = new RunningSite(() => snapshot);
        await site.InitializeAsync();
        foreach (var path in Feeds.Paths(snapshot))
        {
            var page = await ReadAsync(site, path);
            Assert.All(
                page!.QuerySelectorAll("a[href^=http]"),
                a => Assert.True(a.ClassList.Contains("external") && a.TextContent.Contains("外部网站", StringComparison.Ordinal), a.OuterHtml));
        }
    }

    private static Snapshot Named(string content) =>
        content == "sample" ? SampleContent.Snapshot() : PublishedContent.Snapshot;

    private static async Task<IDocument?> ReadAsync(RunningSite site, string path)
    {
        using var response = await site.GetAsync(path);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            return null;
        }

        return await new HtmlParser().ParseDocumentAsync(
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }
}
