using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;

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
        var faults = new List<string>();
        var pages = new Dictionary<string, IDocument?>();
        var wanted = new Queue<(string From, string Href)>([("", "/")]);
        while (wanted.TryDequeue(out var link))
        {
            var (path, anchor) = Split(link.Href);
            if (!pages.TryGetValue(path, out var page))
            {
                page = await ReadAsync(site, path);
                pages[path] = page;
                foreach (var href in page is null ? [] : Internal(page))
                {
                    wanted.Enqueue((path, href.StartsWith('#') ? path + href : href));
                }
            }

            if (page is null || (anchor.Length > 0 && page.GetElementById(anchor) is null))
            {
                faults.Add($"{link.From} -> {link.Href}");
            }
        }

        Assert.Empty(faults);
        Assert.Empty(Feeds.Paths(snapshot).Except(pages.Keys));
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

    /// <summary>The self-check's answers make endless addresses; its first pages are followed.</summary>
    private static IEnumerable<string> Internal(IDocument page) => page.QuerySelectorAll("a[href], link[href], script[src]")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
        .Where(href => href.StartsWith('/') || href.StartsWith('#'))
        .Where(href => !href.StartsWith("/check", StringComparison.Ordinal) || !href.Contains('?', StringComparison.Ordinal));

    private static (string Path, string Anchor) Split(string href)
    {
        var at = href.IndexOf('#', StringComparison.Ordinal);
        return at < 0 ? (href, "") : (href[..at], Uri.UnescapeDataString(href[(at + 1)..]));
    }

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
