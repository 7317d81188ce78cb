using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace TitleGuide.Tools.Preview;

/// <summary>The real site with drafts, which tells its pages of every save.</summary>
internal sealed class PreviewSite : IAsyncDisposable
{
    private const string Usual = "http://localhost:5081";

    private readonly PreviewContent content;
    private readonly WebApplication site;

    public PreviewSite(string folder, string? urls, TimeProvider time)
    {
        content = new(folder, time);
        var address = urls ?? Usual;
        site = Site.Build(
            ["--urls", address],
            () => content.State.Snapshot!,
            time,
            around => around.UseMiddleware<PreviewPages>(content));
        content.Changed += (_, state) => Told?.Invoke(this, state.Line);
    }

    /// <summary>What happened, for whoever watches the console.</summary>
    public event EventHandler<string>? Told;

    /// <summary>Only addresses that no other machine can reach.</summary>
    public static bool IsThisMachine(string urls) => urls.Split(';').All(url =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.Scheme is "http"
        && (address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip))));

    /// <returns>The address to open.</returns>
    /// <exception cref="IOException">Another program has the address.</exception>
    public async Task<string> StartAsync(CancellationToken stop)
    {
        content.Start();
        await site.StartAsync(stop);
        return site.Urls.First();
    }

    public Task StoppedAsync(CancellationToken stop) => site.WaitForShutdownAsync(stop);

    public async ValueTask DisposeAsync()
    {
        await site.StopAsync();
        await site.DisposeAsync();
        content.Dispose();
    }
}
