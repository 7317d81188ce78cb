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
    public static async Task<IReadOnlyList<SitePage>> ReadAsync(Snapshot snapshot, DateOnly day, string? url, Progress? progress)
    {
        await using var site = await OwnSite.StartAsync(snapshot, new FixedDay(day), url is null ? [] : ["--base-url", url]);
        site.Client.DefaultRequestHeaders.Host = NoHost;
        var (pages, done) = (new List<SitePage>(), 0);
        var known = new HashSet<string>([.. Feeds.Paths(snapshot), "/search", "/not-found", .. url is null ? [] : WithAddresses], StringComparer.Ordinal);
        known.RemoveWhere(StaticAddresses.NeedsAServer);
        for (List<string> wanted = [.. known.Order(StringComparer.Ordinal)]; wanted.Count > 0;)
        {
            var read = new SitePage[wanted.Count];
            await Parallel.ForEachAsync(Enumerable.Range(0, wanted.Count), async (i, stop) =>
            {
                read[i] = await ReadAsync(site.Client, wanted[i], stop);
                progress?.Count(Interlocked.Increment(ref done), "做网页");
            });
            pages.AddRange(read);
            wanted = [.. read.SelectMany(p => Links(p.Document)).Where(p => (url is not null || !StaticAddresses.NamesAddresses(p)) && known.Add(p))];
        }

        return pages;
    }

    private static async Task<SitePage> ReadAsync(HttpClient client, string path, CancellationToken stop)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), stop);
        if (answer.StatusCode != HttpStatusCode.OK && path != "/not-found")
        {
            throw new IOException($"网页“{path}”做不出来（{(int)answer.StatusCode}）。先用 check 查一遍。");
        }

        var body = await answer.Content.ReadAsByteArrayAsync(stop);
        return new(path, body, answer.Content.Headers.ContentType?.MediaType == "text/html" ? await new HtmlParser().ParseDocumentAsync(new MemoryStream(body), stop) : null);
    }

    private static IEnumerable<string> Links(IHtmlDocument? page) => (page?.QuerySelectorAll("[href], [src]") ?? Enumerable.Empty<AngleSharp.Dom.IElement>())
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
        .Where(link => link.StartsWith('/'))
        .Select(link => StaticAddresses.Split(link).Path)
        .Where(path => !StaticAddresses.NeedsAServer(path));
}
