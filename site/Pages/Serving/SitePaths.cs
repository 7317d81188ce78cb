using TitleGuide.Pages.Shared;

namespace TitleGuide.Pages.Serving;

/// <summary>What kind of answer stands at a path.</summary>
public static class SitePaths
{
    private static readonly string[] Private = ["/check", "/api/check"];

    private static readonly string[] ForPrograms = ["/api"];

    private static readonly string[] PerRequest = ["/search", "/calendar", "/healthz", "/sitemap.xml", "/robots.txt", "/feed.xml", "/not-found", "/error"];

    /// <summary>Pages whose address tells about the visitor: never stored, indexed or named to others.</summary>
    public static bool IsPrivate(PathString path) => Under(path, Private) || IsSearch(path);

    /// <summary>Takes whatever is typed, however long.</summary>
    public static bool IsSearch(PathString path) => Under(path, Search);

    /// <summary>Where answers may come in the body, so that no address holds them.</summary>
    public static bool TakesPost(PathString path) => Under(path, Private);

    /// <summary>The same for everyone until the content or the day changes.</summary>
    public static bool IsCacheable(PathString path) =>
        !IsPrivate(path) && !Under(path, PerRequest) && !IsOriginal(path);

    private static readonly string[] Search = ["/search", "/api/search", "/api/suggest"];

    /// <summary>Tells programs itself, as problem details, which methods it takes.</summary>
    public static bool RefusesItself(PathString path) => Under(path, ForPrograms);

    private static bool IsOriginal(PathString path) =>
        path.Value?.Contains($"/{Links.OriginalsFolder}/", StringComparison.OrdinalIgnoreCase) == true;

    private static bool Under(PathString path, string[] roots) =>
        Array.Exists(roots, root => path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase));
}
