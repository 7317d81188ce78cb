using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Html.Dom;
using TitleGuide.Content;
using TitleGuide.Pages.Shared;
using TitleGuide.Search;

namespace TitleGuide.Tools.Export;

/// <summary>The search of an export: all sections as data, and a script that looks through them. Works from a disk too.</summary>
internal static class StaticSearch
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The two script files. A page on a disk may load a script but not read data, so the data is one.</summary>
    public static IReadOnlyList<(string File, byte[] Bytes)> Files(Snapshot snapshot, StaticAddresses addresses)
    {
        var sections = SectionBuilder.Build(snapshot).Select(s => new
        {
            s.Title,
            s.Body,
            Place = string.Join(" › ", s.Place),
            Kind = s.Kind.Name(),
            Href = addresses.To(s.Url, StaticAddresses.Search),
        });
        return
        [
            Named("sections", Encoding.UTF8.GetBytes($"self.sections = {JsonSerializer.Serialize(sections, Json)};\n")),
            Named("static-search", Script()),
        ];
    }

    /// <summary>Puts the scripts on the search page.</summary>
    public static void Add(IHtmlDocument page, IEnumerable<string> files, string? live)
    {
        foreach (var file in files)
        {
            var script = page.CreateElement("script");
            script.SetAttribute("defer", "");
            script.SetAttribute("src", "/" + file);
            page.Head!.Append(script);
        }

        var say = page.CreateElement("div");
        say.Id = "found";
        say.InnerHtml = live is null
            ? "<noscript><p>在这里搜索，要让浏览器运行脚本。也可以从上面的“通知”一页一页看。</p></noscript>"
            : $"<p class=\"small\">这里的搜索比较简单，也<a href=\"{HtmlEncoder.Default.Encode(live)}/search\">可以到网站上搜索</a>。</p>";
        page.QuerySelector("main")!.Append(say);
    }

    private static (string File, byte[] Bytes) Named(string name, byte[] bytes) =>
        ($"assets/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}.js", bytes);

    private static byte[] Script()
    {
        using var stream = typeof(StaticSearch).Assembly.GetManifestResourceStream("static-search.js")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
