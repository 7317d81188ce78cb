using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Tests.Pages;

[Collection(RunningSite.Group)]
public sealed class PublicLinksTests(RunningSite site)
{
    [Fact]
    public async Task Links_FromHome_AllResolveWithTheirAnchors()
    {
        var faults = new List<string>();
        var pages = new Dictionary<string, IDocument?>();
        var wanted = new Queue<(string From, string Href)>([("", "/")]);
        while (wanted.TryDequeue(out var link))
        {
            var (path, anchor) = Split(link.Href);
            if (!pages.TryGetValue(path, out var page))
            {
                page = await ReadAsync(path);
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
        Assert.Empty(Feeds.Paths(SampleContent.Snapshot()).Except(pages.Keys));
    }

    [Fact]
    public async Task OutsideLinks_OnAnyPage_AreMarkedAsSuch()
    {
        foreach (var path in Feeds.Paths(SampleContent.Snapshot()))
        {
            var page = await ReadAsync(path);
            Assert.All(
                page!.QuerySelectorAll("a[href^=http]"),
                a => Assert.True(a.ClassList.Contains("external") && a.TextContent.Contains("外部网站", StringComparison.Ordinal), a.OuterHtml));
        }
    }

    private static IEnumerable<string> Internal(IDocument page) => page.QuerySelectorAll("a[href], link[href], script[src]")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
        .Where(href => href.StartsWith('/') || href.StartsWith('#'))
        .Where(href => !SitePaths.IsPrivate(href.StartsWith('#') ? "/" : href.Split('#', '?')[0]));

    private static (string Path, string Anchor) Split(string href)
    {
        var at = href.IndexOf('#', StringComparison.Ordinal);
        return at < 0 ? (href, "") : (href[..at], href[(at + 1)..]);
    }

    private async Task<IDocument?> ReadAsync(string path)
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
