using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TitleGuide.Tests.Browser;

/// <summary>Serves one page with a chosen body, to try what the fixture notices. Listens on every address of the machine.</summary>
internal sealed class ProbeSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private int requests;

    private ProbeSite(string body)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://0.0.0.0:0");
        app = builder.Build();
        app.MapGet("/", () => Results.Content(
            $"<!doctype html><html lang=zh-CN><meta name=viewport content='width=device-width'><link rel=icon href='data:,'><title>试</title>{body}</html>", "text/html; charset=utf-8"));
        app.MapGet("/counted", () => Interlocked.Increment(ref requests).ToString());
    }

    public int Port => new Uri(app.Urls.First()).Port;

    public string Address => $"http://127.0.0.1:{Port}/";

    /// <summary>How often /counted was reached.</summary>
    public int Requests => requests;

    public static async Task<ProbeSite> StartAsync(string body)
    {
        var site = new ProbeSite(body);
        await site.app.StartAsync();
        return site;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
