using TitleGuide.Content;

namespace TitleGuide.Tools.Check;

/// <summary>The links of the site with a snapshot that lead nowhere, as faults.</summary>
internal static class DeadLinks
{
    public static IReadOnlyList<Diagnostic> Find(Snapshot snapshot, Progress progress) => FindAsync(snapshot, progress).GetAwaiter().GetResult();

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(Snapshot snapshot, Progress progress)
    {
        await using var site = await OwnSite.StartAsync(snapshot);
        var dead = await new RenderedLinks(site.Client, count => progress.Count(count, "看网页")).FindDeadAsync();
        return [.. dead.Select(Told)];
    }

    private static Diagnostic Told(DeadLink link) => new(
        new Position(link.From, 1, 1),
        DiagnosticCode.DeadOnPage.Severity,
        DiagnosticCode.DeadOnPage.Id,
        $"页面上的链接“{link.Href}”打不开。",
        Cure: "看看它是从哪个文件来的：改锚点或地址。");
}
