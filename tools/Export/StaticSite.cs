using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Tools.Export;

/// <summary>The files of an export, in memory.</summary>
internal static class StaticSite
{
    private static readonly string[] Text = [".html", ".css", ".js", ".svg", ".xml", ".txt", ".ics", ".json"];

    public static async Task<IReadOnlyDictionary<string, byte[]>> MakeAsync(Snapshot snapshot, ExportRequest request, Progress? progress = null)
    {
        var pages = await SitePages.ReadAsync(snapshot, request.Day, request.Url, progress);
        var addresses = new StaticAddresses(request.Live);
        foreach (var page in pages)
        {
            addresses.Add(page.Path, StaticAddresses.FileOf(page.Path, page.Document is not null));
        }

        var (files, scripts) = (new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal), StaticSearch.Files(snapshot, addresses));
        foreach (var (file, bytes) in scripts)
        {
            addresses.Add("/" + file, file);
            files[file] = bytes;
        }

        var writer = new StaticPage(addresses, request, snapshot);
        Parallel.ForEach(pages, page =>
        {
            var file = StaticAddresses.FileOf(page.Path, page.Document is not null);
            if (page.Path == "/search")
            {
                StaticSearch.Add(page.Document!, scripts.Select(s => s.File), request.Live);
            }

            if (page.Path == "/not-found")
            {
                var needs = (AngleSharp.Html.Dom.IHtmlDocument)page.Document!.Clone();
                StaticPage.Say(needs, "要用运行着的网站", snapshot.Site.Name, "<h1>要用运行着的网站</h1><p class=\"lead\">你看的是导出的网页，条件、流程、材料和部门都在，可以放心查。</p><p>自查、下载日历和给程序用的数据，要网站运行着才能用。请到发布这份网页的单位的网站上去做，或者请维护的人在导出时写上网站的地址（--live）。</p><p><a href=\"/\">回首页</a></p>");
                files[StaticAddresses.NeedsServer] = writer.Render(needs, StaticAddresses.NeedsServer);
            }

            files[file] = page.Document is { } document ? writer.Render(document, file)
                : request.Url is { } url && StaticAddresses.NamesAddresses(page.Path) ? Readdressed(page.Body, url, addresses)
                : page.Body;
        });

        return files;
    }

    /// <summary>The files, and beside each text its compressed forms, which a web server can send as they are.</summary>
    public static IReadOnlyDictionary<string, byte[]> WithCompressed(IReadOnlyDictionary<string, byte[]> files)
    {
        var all = new ConcurrentDictionary<string, byte[]>(files, StringComparer.Ordinal);
        Parallel.ForEach(files.Where(f => Text.Contains(Path.GetExtension(f.Key))), file =>
        {
            all[file.Key + ".gz"] = Compressed.Gzip(file.Value);
            all[file.Key + ".br"] = file.Key.EndsWith(".html", StringComparison.Ordinal) ? Compressed.QuickBrotli(file.Value) : Compressed.Brotli(file.Value);
        });
        return all;
    }

    /// <summary>Every address of the site in a feed, a sitemap or a calendar becomes that of its file.</summary>
    private static byte[] Readdressed(byte[] body, string url, StaticAddresses addresses) => Encoding.UTF8.GetBytes(Regex.Replace(
        Encoding.UTF8.GetString(body),
        Regex.Escape(url) + @"(/[^\s<>""]*)",
        match => addresses.Absolute(match.Groups[1].Value, url)));
}
