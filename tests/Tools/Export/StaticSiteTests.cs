using System.IO.Compression;
using AngleSharp.Html.Dom;
using TitleGuide.Pages.Serving;
using TitleGuide.Tests.Pages;
using TitleGuide.Tools.Export;

namespace TitleGuide.Tests.Tools.Export;

public sealed class StaticSiteTests
{
    private static readonly string[] Addresses = ["href", "src", "action", "data-href", "poster", "srcset", "formaction"];

    public static TheoryData<bool> Kinds() => [true, false];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task EveryLink_LeadsToAFileOfTheExportAndItsAnchor(bool linked)
    {
        var files = await (linked ? ExportSample.Linked : ExportSample.Plain);
        var pages = ExportSample.Pages(files);
        var dead = new List<string>();
        var followed = 0;
        foreach (var (file, page) in pages)
        {
            foreach (var link in Links(page).Where(l => !IsOutside(l)))
            {
                followed++;
                var target = link.StartsWith('#') ? file : Resolve(file, link);
                var anchor = Uri.UnescapeDataString(link.Contains('#', StringComparison.Ordinal) ? link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..] : "");
                if (!files.ContainsKey(target) || (anchor.Length > 0 && pages[target].GetElementById(anchor) is null))
                {
                    dead.Add($"{file}: {link}");
                }
            }
        }

        Assert.Empty(dead);
        Assert.True(followed > 1000, $"only {followed} links");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task NoAddress_BeginsAtTheRootOrNamesTheMachineItWasMadeOn(bool linked)
    {
        var files = await (linked ? ExportSample.Linked : ExportSample.Plain);

        Assert.All(ExportSample.Pages(files), page => Assert.DoesNotContain(Links(page.Value), link => link.StartsWith('/')));
        Assert.All(
            files.Where(f => Path.GetExtension(f.Key) is not (".gz" or ".br")),
            file =>
            {
                Assert.DoesNotContain("127.0.0.1", ExportSample.Text(file.Value), StringComparison.Ordinal);
                Assert.DoesNotContain("titleguide.invalid", ExportSample.Text(file.Value), StringComparison.Ordinal);
            });
    }

    [Fact]
    public async Task EveryPublicPage_IsThere()
    {
        var files = await ExportSample.Plain;

        foreach (var path in Feeds.Paths(PublishedContent.Snapshot).Where(p => p != "/api"))
        {
            Assert.Contains(path == "/" ? "index.html" : path[1..] + ".html", files.Keys);
        }

        Assert.Contains("404.html", files.Keys);
        Assert.Contains("search.html", files.Keys);
    }

    [Fact]
    public async Task MadeAgain_IsTheSameByteForByte()
    {
        var (first, second) = (await ExportSample.Plain, await ExportSample.MakeAsync(null, null));

        Assert.Equal(first.Keys.Order(StringComparer.Ordinal), second.Keys.Order(StringComparer.Ordinal));
        Assert.All(first, file => Assert.Equal(file.Value, second[file.Key]));
    }

    [Fact]
    public async Task EveryText_HasItsCompressedFormsBesideIt()
    {
        var some = (await ExportSample.Linked)
            .Where(f => f.Key is "search.html" or "index.html" or "feed.xml" || f.Key.StartsWith("assets/", StringComparison.Ordinal))
            .ToDictionary(f => f.Key, f => f.Value);
        var (files, again) = (StaticSite.WithCompressed(some), StaticSite.WithCompressed(some));
        var texts = some.Where(f => Path.GetExtension(f.Key) is ".html" or ".css" or ".js" or ".svg" or ".xml").ToList();

        Assert.Equal(some.Count, texts.Count);
        Assert.All(texts, text =>
        {
            Assert.Equal(text.Value, Unpacked(new GZipStream(new MemoryStream(files[text.Key + ".gz"]), CompressionMode.Decompress)));
            Assert.Equal(text.Value, Unpacked(new BrotliStream(new MemoryStream(files[text.Key + ".br"]), CompressionMode.Decompress)));
            Assert.Equal(files[text.Key + ".gz"], again[text.Key + ".gz"]);
            Assert.Equal(files[text.Key + ".br"], again[text.Key + ".br"]);
        });
    }

    [Fact]
    public async Task Page_HasNoInlineScriptOrStyle_AndSaysItsPolicyDayAndContent()
    {
        Assert.All(ExportSample.Pages(await ExportSample.Plain), page =>
        {
            Assert.Empty(page.Value.QuerySelectorAll("script:not([src]), style, [style]"));
            Assert.Contains("script-src 'self'", page.Value.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content"), StringComparison.Ordinal);
            Assert.Contains("2026年7月10日导出", page.Value.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
            Assert.Contains($"内容版本{PublishedContent.Snapshot.Digest[..8]}", page.Value.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Deadlines_AreToldAsOfTheDayGiven()
    {
        const string Notice = "notices/2026-zhejiang-industry-engineer.html";
        var (before, after) = (await ExportSample.MakeAsync(null, null, new(2026, 6, 1)), await ExportSample.MakeAsync(null, null, new(2030, 1, 1)));

        Assert.Contains("未开始", ExportSample.Text(before[Notice]), StringComparison.Ordinal);
        Assert.DoesNotContain("未开始", ExportSample.Text(after[Notice]), StringComparison.Ordinal);
        Assert.Contains("已截止", ExportSample.Text(after[Notice]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SelfCheck_LeadsToTheRunningSite_OrToThePageThatSaysItIsNeeded()
    {
        var (plain, linked) = (ExportSample.Pages(await ExportSample.Plain), ExportSample.Pages(await ExportSample.Linked));

        Assert.Equal("live.html", Check(plain["index.html"]));
        Assert.Equal($"{ExportSample.Live}/check", Check(linked["index.html"]));
        Assert.Contains("要网站运行着", plain["live.html"].QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.All(plain.Values, page => Assert.All(page.QuerySelectorAll("form"), form => Assert.EndsWith("search.html", form.GetAttribute("action"), StringComparison.Ordinal)));
        Assert.Equal($"{ExportSample.Live}/offices", linked["offices.html"].QuerySelector("main form")!.GetAttribute("action"));

        static string? Check(IHtmlDocument page) => page.QuerySelectorAll(".main-nav a").First(a => a.TextContent == "自查").GetAttribute("href");
    }

    [Fact]
    public async Task WithAnAddressOfItsOwn_FeedSitemapAndCanonicalLinksNameItsFiles()
    {
        var files = await ExportSample.Linked;

        foreach (var file in new[] { "sitemap.xml", "feed.xml" })
        {
            var places = System.Xml.Linq.XDocument.Parse(ExportSample.Text(files[file])).Descendants()
                .SelectMany(e => new[] { (string?)e.Attribute("href"), e.Name.LocalName is "loc" ? e.Value : null })
                .OfType<string>()
                .ToList();
            Assert.NotEmpty(places);
            Assert.All(places.Where(p => !p.StartsWith(ExportSample.Live, StringComparison.Ordinal)), place =>
            {
                Assert.StartsWith(ExportSample.Url + "/", place, StringComparison.Ordinal);
                Assert.Contains(place == ExportSample.Url + "/" ? "index.html" : place[(ExportSample.Url.Length + 1)..], files.Keys);
            });
        }

        var notice = ExportSample.Pages(files)["notices/2024-hangzhou-manufacturing-engineer.html"];
        Assert.Equal($"{ExportSample.Url}/notices/2024-hangzhou-manufacturing-engineer.html", notice.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.DoesNotContain("feed.xml", (await ExportSample.Plain).Keys);
    }

    [Fact]
    public async Task MissingAddress_HoweverDeep_FindsTheWayBack()
    {
        var page = ExportSample.Pages(await ExportSample.Linked)["404.html"];

        Assert.All(page.QuerySelectorAll("link[rel=stylesheet], .main-nav a"), e =>
            Assert.StartsWith("https://", e.GetAttribute("href"), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Links(IHtmlDocument page) =>
        page.All.SelectMany(e => Addresses.Select(a => e.GetAttribute(a))).OfType<string>();

    private static bool IsOutside(string link) => Uri.TryCreate(link, UriKind.Absolute, out var address) && !address.IsFile;

    private static string Resolve(string file, string link)
    {
        var root = new Uri("https://export.example/");
        var target = new Uri(new Uri(root, file), link);
        return Uri.UnescapeDataString(target.AbsolutePath[1..]);
    }

    private static byte[] Unpacked(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        stream.Dispose();
        return bytes.ToArray();
    }
}
