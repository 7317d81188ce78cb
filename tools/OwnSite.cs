using Microsoft.AspNetCore.Builder;
using TitleGuide.Content;

namespace TitleGuide.Tools;

/// <summary>The real site with a snapshot, on a free port of this machine for as long as a tool asks it.</summary>
internal sealed class OwnSite : IAsyncDisposable
{
    private readonly WebApplication site;

    private OwnSite(WebApplication site)
    {
        this.site = site;

        // A proxy would be asked for this machine and know nothing of it.
        Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false })
        {
            BaseAddress = new(site.Urls.First()),
        };
    }

    public HttpClient Client { get; }

    public static async Task<OwnSite> StartAsync(Snapshot snapshot, TimeProvider? time = null, params string[] args)
    {
        var site = Site.Build(["--urls", "http://127.0.0.1:0", .. args], () => snapshot, time, _ => { });
        await site.StartAsync();
        return new(site);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await site.StopAsync();
        await site.DisposeAsync();
    }
}
