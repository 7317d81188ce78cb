using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using TitleGuide.Content;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Tools.Export;

/// <summary>Makes a page of the site into one that works from any folder and without a server.</summary>
internal sealed class StaticPage(StaticAddresses addresses, ExportRequest request, Snapshot snapshot)
{
    /// <summary>Where the page has a policy at all it must be in the page; file: is for reading from a disk.</summary>
    private string Policy => "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'self' file:"
        + (request.Live is null ? "" : $" {new Uri(request.Live).GetLeftPart(UriPartial.Authority)}");

    public byte[] Render(IHtmlDocument page, string file)
    {
        foreach (var needless in page.QuerySelectorAll("link[rel=search], script[src*='/search.'], [data-slash-setting]").Concat(Unreachable(page)).ToList())
        {
            needless.Remove();
        }

        foreach (var (element, name) in page.All.SelectMany(e => new[] { (e, "href"), (e, "src"), (e, "action") }))
        {
            if (element.GetAttribute(name) is { } link)
            {
                element.SetAttribute(name, Rewritten(element, link, file));
            }
        }

        var policy = page.CreateElement("meta");
        policy.SetAttribute("http-equiv", "Content-Security-Policy");
        policy.SetAttribute("content", Policy);
        page.Head!.QuerySelector("meta[charset]")!.After(policy);
        AddOrigin(page);
        return Encoding.UTF8.GetBytes(page.ToHtml());
    }

    /// <summary>Replaces what a page says, keeping what is around it.</summary>
    public static void Say(IHtmlDocument page, string title, string site, string html)
    {
        page.Title = $"{title} - {site}";
        page.QuerySelector("main")!.InnerHtml = html;
        page.QuerySelector(".crumbs [aria-current]")?.TextContent = title;
    }

    /// <summary>Links of the head and forms that lead nowhere in this export.</summary>
    private IEnumerable<IElement> Unreachable(IHtmlDocument page) =>
        page.QuerySelectorAll("link[rel=alternate][href^='/']").Where(e => !addresses.Has(e.GetAttribute("href")!))
            .Concat(page.QuerySelectorAll("form[action^='/']").Where(e => request.Live is null && e.GetAttribute("action") != "/search"));

    private string Rewritten(IElement element, string link, string file)
    {
        if (request.Url is { } url && link.StartsWith(url + "/", StringComparison.Ordinal))
        {
            return addresses.Absolute(link[url.Length..], url);
        }

        if (!link.StartsWith('/') || link.StartsWith("//", StringComparison.Ordinal))
        {
            return link;
        }

        // A form asks a server, except for the search that the export has itself.
        if (element is IHtmlFormElement && link != "/search")
        {
            return request.Live + link;
        }

        // Shown for any missing address, however deep, so that only full addresses lead anywhere.
        return file == "404.html" && request.Url is { } home ? addresses.Absolute(link, home) : addresses.To(link, file);
    }

    private void AddOrigin(IHtmlDocument page)
    {
        if (page.QuerySelector(".foot .wrap") is not { } foot)
        {
            return;
        }

        var line = page.CreateElement("p");
        line.ClassName = "foot-small";
        line.TextContent = $"这是{request.Day.Text()}导出的网页，“进行中”“已截止”都按这一天算（内容版本{snapshot.Digest[..8]}）。";
        if (request.Live is { } live)
        {
            var link = page.CreateElement("a");
            link.SetAttribute("href", live + "/");
            link.TextContent = "看最新的网站";
            line.Append(link);
        }

        foot.Append(line);
    }
}
