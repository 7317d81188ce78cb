using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TitleGuide.Tools.Check;

/// <summary>Follows every internal link of a running site from its home page, anchors included, as a reader would.</summary>
/// <param name="client">Asks the site; follows no redirect.</param>
/// <param name="progress">Told how many pages were read so far.</param>
public sealed class RenderedLinks(HttpClient client, Action<int>? progress = null)
{
    /// <summary>The ids on each page; null where there is none.</summary>
    private readonly Dictionary<string, HashSet<string>?> pages = [];
    private int count;

    /// <summary>The pages that were reached, and asked for in vain.</summary>
    public IReadOnlyCollection<string> Reached => pages.Keys;

    public async Task<IReadOnlyList<DeadLink>> FindDeadAsync(CancellationToken stop = default)
    {
        List<DeadLink> links = [new("", "/")];
        for (var wanted = links; wanted.Count > 0;)
        {
            var paths = wanted.Select(l => Split(l.Href).Path).Distinct().Where(p => !pages.ContainsKey(p)).ToList();
            var read = new (HashSet<string>? Ids, List<string> Links)[paths.Count];
            await Parallel.ForEachAsync(Enumerable.Range(0, paths.Count), stop, async (i, each) => read[i] = await ReadAsync(paths[i], each));
            wanted = [];
            foreach (var (path, page) in paths.Zip(read))
            {
                pages[path] = page.Ids;
                wanted.AddRange(page.Links.Select(href => new DeadLink(path, href.StartsWith('#') ? path + href : href)));
            }

            links.AddRange(wanted);
        }

        return [.. links.Where(IsDead)];
    }

    private bool IsDead(DeadLink link)
    {
        var (path, anchor) = Split(link.Href);
        return pages[path] is not { } ids || (anchor.Length > 0 && !ids.Contains(anchor));
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

    private async Task<(HashSet<string>? Ids, List<string> Links)> ReadAsync(string path, CancellationToken stop)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), stop);
        progress?.Invoke(Interlocked.Increment(ref count));
        if (response.StatusCode != HttpStatusCode.OK)
        {
            return (null, []);
        }

        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(stop), stop);
        return ([.. page.QuerySelectorAll("[id]").Select(e => e.Id!)], [.. Internal(page)]);
    }
}
