using System.Xml.Linq;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Pages.Searching;

/// <summary>/opensearch.xml, with which a browser adds the site to its search engines.</summary>
public static class OpenSearch
{
    public const string ContentType = "application/opensearchdescription+xml";

    // What the specification allows.
    private const int LongestShortName = 16;

    private static readonly XNamespace Names = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapOpenSearch(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/opensearch.xml", Feeds.Reading, (HttpContext context, SiteOptions options, CurrentContent current, AssetStore assets) =>
        {
            // The host stands in it, so the site keeps none.
            context.Response.Headers.CacheControl = "no-cache";
            var description = Description(Home(context.Request, options), current.Snapshot.Site.Name, assets.Address("icon.svg"));
            return Results.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{description}\n", $"{ContentType}; charset=utf-8");
        });

    /// <summary>The site's address without a slash at the end.</summary>
    internal static string Home(HttpRequest request, SiteOptions options) =>
        options.BaseUrl ?? $"{request.Scheme}://{request.Host}";

    private static XElement Description(string home, string name, string icon) => new(
        Names + "OpenSearchDescription",
        new XElement(Names + "ShortName", name.Length > LongestShortName ? name[..LongestShortName] : name),
        new XElement(Names + "Description", $"在{name}里搜条件、材料、部门和名词"),
        new XElement(Names + "InputEncoding", "UTF-8"),
        new XElement(Names + "Language", "zh-CN"),
        new XElement(Names + "Image", new XAttribute("width", 32), new XAttribute("height", 32), new XAttribute("type", "image/svg+xml"), home + icon),
        Url("text/html", "results", $"{home}/search?q={{searchTerms}}"),
        Url("application/x-suggestions+json", "suggestions", $"{home}/api/suggest?form=opensearch&q={{searchTerms}}"),
        Url(ContentType, "self", $"{home}/opensearch.xml"));

    private static XElement Url(string type, string relation, string template) => new(
        Names + "Url", new XAttribute("type", type), new XAttribute("rel", relation), new XAttribute("method", "get"), new XAttribute("template", template));
}
