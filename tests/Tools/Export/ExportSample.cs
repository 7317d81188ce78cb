using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TitleGuide.Content;
using TitleGuide.Tools.Export;

namespace TitleGuide.Tests.Tools.Export;

/// <summary>Exports of the published content, made once for each way of calling.</summary>
internal static class ExportSample
{
    public const string Live = "https://guide.example.cn";
    public const string Url = "https://cdn.example.cn/zhicheng";

    public static readonly DateOnly Day = new(2026, 7, 10);

    private static readonly Lazy<Task<IReadOnlyDictionary<string, byte[]>>> PlainSite = new(() => MakeAsync(null, null));
    private static readonly Lazy<Task<IReadOnlyDictionary<string, byte[]>>> LinkedSite = new(() => MakeAsync(Live, Url));

    /// <summary>Without any address.</summary>
    public static Task<IReadOnlyDictionary<string, byte[]>> Plain => PlainSite.Value;

    /// <summary>With a running site and a known place of its own.</summary>
    public static Task<IReadOnlyDictionary<string, byte[]>> Linked => LinkedSite.Value;

    public static Task<IReadOnlyDictionary<string, byte[]>> MakeAsync(string? live, string? url, DateOnly? day = null, string? content = null)
    {
        var loaded = ContentLoader.Load(content ?? Repository.PathOf("content"));
        return StaticSite.MakeAsync(
            loaded.Snapshot ?? throw new InvalidOperationException(string.Join('\n', loaded.Diagnostics)),
            new ExportRequest("", null, day ?? Day, live, url, false));
    }

    public static Dictionary<string, IHtmlDocument> Pages(IReadOnlyDictionary<string, byte[]> files) =>
        files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(f => f.Key, f => new HtmlParser().ParseDocument(Text(f.Value)), StringComparer.Ordinal);

    public static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);
}
