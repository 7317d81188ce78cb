using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Tools.Export;

/// <summary>One answer of the site.</summary>
/// <param name="Document">When it is a page.</param>
internal sealed record SitePage(string Path, byte[] Body, IHtmlDocument? Document);

/// <summary>Everything of the site that needs no server, asked of the real one as a reader would.</summary>
internal static class SitePages
{
    /// <summary>Stands in for the address where none is given; must not appear in an export.</summary>
    public const string NoHost = "titleguide.invalid";

    private static readonly string[] WithAddresses = ["/feed.xml", "/sitemap.xml", "/robots.txt"];

    /// <param name="url">Where the export will stand, or null.</param>
    public static async Task<IReadOnlyList<SitePage>> ReadAsync(Snapshot snapshot, DateOnly day, string? url)
    {
        string[] args = ["--urls", "http://127.0.0.1:0", .. url is null ? [] : new[] { "--base-url", url }];
        await using var site = Site.Build(args, () => snapshot, new FixedDay(day), _ => { });
        await site.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new(site.Urls.First()) };
        client.DefaultRequestHeaders.Host = NoHost;
        var pages = new List<SitePage>();
        var known = new HashSet<string>([.. Feeds.Paths(snapshot), "/search", "/not-found", .. url is null ? [] : WithAddresses], StringComparer.Ordinal);
        known.RemoveWhere(StaticAddresses.NeedsAServer);
        var wanted = new Queue<string>(known.Order(StringComparer.Ordinal));
        while (wanted.TryDequeue(out var path))
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            if (answer.StatusCode != HttpStatusCode.OK && path != "/not-found")
            {
                throw new IOException($"网页“{path}”做不出来（{(int)answer.StatusCode}）。先用 check 查一遍。");
            }

            var body = await answer.Content.ReadAsByteArrayAsync();
            var document = answer.Content.Headers.ContentType?.MediaType == "text/html" ? await new HtmlParser().ParseDocumentAsync(new MemoryStream(body), default) : null;
            pages.Add(new(path, body, document));
            foreach (var more in document is null ? [] : Links(document).Where(p => (url is not null || !StaticAddresses.NamesAddresses(p)) && known.Add(p)))
            {
                wanted.Enqueue(more);
            }
        }

        await site.StopAsync();
        return pages;
    }

    private static IEnumerable<string> Links(IHtmlDocument page) => page.QuerySelectorAll("[href], [src]")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
        .Where(link => link.StartsWith('/'))
        .Select(link => StaticAddresses.Split(link).Path)
        .Where(path => !StaticAddresses.NeedsAServer(path));
}
