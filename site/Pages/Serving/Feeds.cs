using System.Xml.Linq;
using TitleGuide.Content;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Pages.Serving;

/// <summary>What machines read: /sitemap.xml, /robots.txt, /feed.xml and /healthz. Absolute addresses need the host, so none is stored.</summary>
public static class Feeds
{
    private static readonly XNamespace SitemapNames = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace AtomNames = "http://www.w3.org/2005/Atom";

    internal static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/healthz", Reading, (CurrentContent current) =>
            Results.Json(new { status = "ok", content = current.Snapshot.Digest }));
        routes.MapMethods("/robots.txt", Reading, (HttpRequest request, SiteOptions options) =>
            Results.Text($"User-agent: *\nDisallow: /check\nDisallow: /api/check\nDisallow: /search\n\nSitemap: {options.Home(request)}/sitemap.xml\n"));
        routes.MapMethods("/sitemap.xml", Reading, (HttpRequest request, SiteOptions options, CurrentContent current) =>
            Xml(Sitemap(options.Home(request), current.Snapshot), "application/xml"));
        routes.MapMethods("/feed.xml", Reading, (HttpRequest request, SiteOptions options, CurrentContent current) =>
            Xml(Atom(options.Home(request), current.Snapshot), "application/atom+xml"));
    }

    /// <summary>Every page that may be indexed.</summary>
    public static IEnumerable<string> Paths(Snapshot snapshot) =>
    [
        "/", "/notices", "/compare", "/find", "/offices", "/doubts", "/glossary", "/api",
        .. snapshot.Roles.Select(Links.To),
        .. snapshot.Pages.Select(Links.To),
        .. from notice in snapshot.Notices
           from part in NoticeParts.All
           where notice.Has(part)
           select Links.To(notice, part),
        .. snapshot.Notices.Where(n => n.Rules is not null).Select(Links.ToRules),
    ];

    private static IResult Xml(XElement root, string type) =>
        Results.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}\n", $"{type}; charset=utf-8");

    private static XElement Sitemap(string home, Snapshot snapshot) => new(
        SitemapNames + "urlset",
        Paths(snapshot).Select(path => new XElement(SitemapNames + "url", new XElement(SitemapNames + "loc", home + path))));

    private static XElement Atom(string home, Snapshot snapshot) => new(
        AtomNames + "feed",
        new XElement(AtomNames + "title", $"{snapshot.Site.Name}：通知"),
        new XElement(AtomNames + "id", $"{home}/feed.xml"),
        new XElement(AtomNames + "link", new XAttribute("rel", "self"), new XAttribute("href", $"{home}/feed.xml")),
        new XElement(AtomNames + "link", new XAttribute("href", $"{home}/")),
        new XElement(AtomNames + "author", new XElement(AtomNames + "name", snapshot.Site.Name)),
        new XElement(AtomNames + "updated", Stamp(snapshot.Notices.Select(Changed).DefaultIfEmpty(new(1970, 1, 1)).Max())),
        snapshot.Notices.Select(notice => new XElement(
            AtomNames + "entry",
            new XElement(AtomNames + "title", notice.Title),
            new XElement(AtomNames + "id", home + Links.To(notice)),
            new XElement(AtomNames + "link", new XAttribute("href", home + Links.To(notice))),
            new XElement(AtomNames + "updated", Stamp(Changed(notice))),
            new XElement(AtomNames + "summary", notice.Summary))));

    private static DateOnly Changed(Notice notice) =>
        notice.Sources.Select(s => s.Verified).DefaultIfEmpty(notice.Issued ?? new(notice.Year, 1, 1)).Max();

    private static string Stamp(DateOnly day) => $"{Show.Iso(day)}T00:00:00+08:00";
}
