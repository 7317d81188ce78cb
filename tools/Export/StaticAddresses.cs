using TitleGuide.Pages.Serving;

namespace TitleGuide.Tools.Export;

/// <summary>Where each page of the site lies in an export, and how one is reached from another.</summary>
/// <param name="live">The running site, without a slash at the end, or null.</param>
internal sealed class StaticAddresses(string? live)
{
    public const string Search = "search.html";

    /// <summary>Says what needs a running site.</summary>
    public const string NeedsServer = "live.html";

    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    /// <summary>What a server must answer each time anew.</summary>
    public static bool NeedsAServer(string path) =>
        path != "/search" && (SitePaths.IsPrivate(path) || SitePaths.RefusesItself(path) || path is "/healthz" or "/opensearch.xml");

    /// <summary>What names absolute addresses, and so can only be exported for a known one.</summary>
    public static bool NamesAddresses(string path) =>
        path is "/feed.xml" or "/sitemap.xml" or "/robots.txt" || path.StartsWith("/calendar/", StringComparison.Ordinal);

    /// <param name="path">As in a link: escaped.</param>
    public static string FileOf(string path, bool isPage) =>
        path == "/" ? "index.html" : path == "/not-found" ? "404.html" : Uri.UnescapeDataString(path[1..]) + (isPage ? ".html" : "");

    public void Add(string path, string file) => files[path] = file;

    public bool Has(string path) => files.ContainsKey(path);

    /// <summary>The address to write on the page in <paramref name="from"/> for a link that the site has.</summary>
    /// <param name="href">From the site's root, with query and fragment.</param>
    public string To(string href, string from)
    {
        var (path, query, fragment) = Split(href);
        var search = path == "/search";
        return files.TryGetValue(path, out var file) && (query.Length == 0 || search || live is null)
            ? Relative(from, file) + (search ? query : "") + fragment
            : live is null ? Relative(from, NeedsServer) : live + href;
    }

    /// <summary>The same with an address of the export in front.</summary>
    public string Absolute(string href, string url)
    {
        var (path, query, fragment) = Split(href);
        return files.TryGetValue(path, out var file) ? $"{url}/{(file == "index.html" ? "" : Escaped(file))}{fragment}" : (live ?? url) + path + query + fragment;
    }

    public static (string Path, string Query, string Fragment) Split(string href)
    {
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var (rest, fragment) = hash < 0 ? (href, "") : (href[..hash], href[hash..]);
        var mark = rest.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (rest, "", fragment) : (rest[..mark], rest[mark..], fragment);
    }

    private static string Relative(string from, string to) => string.Concat(Enumerable.Repeat("../", from.Count(c => c == '/'))) + Escaped(to);

    private static string Escaped(string file) => string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
}
