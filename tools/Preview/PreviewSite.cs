using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace TitleGuide.Tools.Preview;

/// <summary>The real site with drafts, which tells its pages of every save.</summary>
internal sealed class PreviewSite : IAsyncDisposable
{
    private const string Usual = "http://localhost:5081";

    /// <summary>The command tells itself, in Chinese, why the site does not start.</summary>
    private const string HostSaysNothing = "--Logging:LogLevel:Microsoft.Extensions.Hosting.Internal.Host=None";

    private readonly PreviewContent content;
    private readonly WebApplication site;

    public PreviewSite(string folder, string? urls, TimeProvider time)
    {
        content = new(folder, time);
        var address = urls ?? Usual;
        site = Site.Build(
            ["--urls", address, HostSaysNothing],
            () => content.State.Snapshot!,
            time,
            around => around.UseMiddleware<PreviewPages>(content));
        content.Changed += (_, state) => Told?.Invoke(this, $"{state.Summary}{state.Found.Length - state.Errors}条提醒。");
    }

    /// <summary>What happened, for whoever watches the console.</summary>
    public event EventHandler<string>? Told;

    /// <summary>Only addresses that no other machine can reach.</summary>
    public static bool IsThisMachine(string urls) => urls.Split(';').All(url =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.Scheme is "http"
        && (address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip))));

    /// <summary>Why the preview cannot be at these addresses; null when it can.</summary>
    public static string? Problem(string urls)
    {
        if (!IsThisMachine(urls))
        {
            return "预览里有草稿，只能在这台电脑上看";
        }

        var all = urls.Split(';').Select(url => new Uri(url)).ToList();
        return all.Exists(a => a.PathAndQuery != "/" || a.Fragment.Length > 0) ? "端口后面不能再写别的"
            : all.Exists(a => a is { Host: "localhost", Port: 0 }) ? "端口写0，就要写成 http://127.0.0.1:0"
            : null;
    }

    /// <returns>The address to open.</returns>
    /// <exception cref="IOException">Another program has the address, which the inner exception tells, or it cannot be had.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">It cannot be had.</exception>
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
