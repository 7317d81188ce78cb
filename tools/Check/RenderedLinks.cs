using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TitleGuide.Tools.Check;

/// <summary>Follows every internal link of a running site from its home page, anchors included, as a reader would.</summary>
/// <param name="client">Asks the site; follows no redirect.</param>
public sealed class RenderedLinks(HttpClient client)
{
    private readonly Dictionary<string, IDocument?> pages = [];

    /// <summary>The pages that were reached, and asked for in vain.</summary>
    public IReadOnlyCollection<string> Reached => pages.Keys;

    public async Task<IReadOnlyList<DeadLink>> FindDeadAsync(CancellationToken stop = default)
    {
        var dead = new List<DeadLink>();
        var wanted = new Queue<DeadLink>([new("", "/")]);
        while (wanted.TryDequeue(out var link))
        {
            var (path, anchor) = Split(link.Href);
            if (!pages.TryGetValue(path, out var page))
            {
                pages[path] = page = await ReadAsync(path, stop);
                foreach (var href in page is null ? [] : Internal(page))
                {
                    wanted.Enqueue(new(path, href.StartsWith('#') ? path + href : href));
                }
            }

            if (page is null || (anchor.Length > 0 && page.GetElementById(anchor) is null))
            {
                dead.Add(link);
            }
        }

        return dead;
    }

    /// <summary>The self-check's answers make endless addresses; its first pages are followed.</summary>
    private static IEnumerable<string> Internal(IDocument page) => page.QuerySelectorAll("a[href], link[href], script[src]")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
        .Where(href => href.StartsWith('/') || href.StartsWith('#'))
        .Where(href => !href.StartsWith("/check", StringComparison.Ordinal) || !href.Contains('?', StringComparison.Ordinal))
        .Distinct();

    private static (string Path, string Anchor) Split(string href)
    {
        var at = href.IndexOf('#', StringComparison.Ordinal);
        return at < 0 ? (href, "") : (href[..at], Uri.UnescapeDataString(href[(at + 1)..]));
    }

    private async Task<IDocument?> ReadAsync(string path, CancellationToken stop)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), stop);
        return response.StatusCode == HttpStatusCode.OK
            ? await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(stop), stop)
            : null;
    }
}
