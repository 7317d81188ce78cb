using System.Net;
using TitleGuide.Content;

namespace TitleGuide.Tools.Check;

/// <summary>The real site with a snapshot, on a free port of this machine for as long as a check takes.</summary>
internal static class RunningCopy
{
    public static IReadOnlyList<Diagnostic> DeadLinks(Snapshot snapshot, Progress progress) => FindAsync(snapshot, progress).GetAwaiter().GetResult();

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(Snapshot snapshot, Progress progress)
    {
        await using var site = Site.Build(["--urls", "http://127.0.0.1:0"], () => snapshot, around: _ => { });
        await site.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All })
        {
            BaseAddress = new(site.Urls.First()),
        };
        var dead = await new RenderedLinks(client, count => progress.Count(count, "看网页")).FindDeadAsync();
        await site.StopAsync();
        return [.. dead.Select(Told)];
    }

    private static Diagnostic Told(DeadLink link) => new(
        new Position(link.From, 1, 1),
        DiagnosticCode.DeadOnPage.Severity,
        DiagnosticCode.DeadOnPage.Id,
        $"页面上的链接“{link.Href}”打不开。",
        Cure: "看看它是从哪个文件来的：改锚点或地址。");
}
