using System.Net;
using Microsoft.AspNetCore.Builder;
using TitleGuide.Content;

namespace TitleGuide.Tests.Pages;

/// <summary>The real site on a free port, with the sample content and a clock that stands on 10 July 2026.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    /// <summary>One site that several classes ask.</summary>
    public const string Group = "shared site";

    private readonly WebApplication app;

    public RunningSite()
        : this(null)
    {
    }

    internal RunningSite(Func<Snapshot>? content)
    {
        var sample = SampleContent.Snapshot();
        string[] args = ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Microsoft.AspNetCore.Diagnostics", "None"];
        app = Site.Build(args, content ?? (() => sample), Time);
    }

    public FixedTime Time { get; } = new(new(2026, 7, 10, 12, 0, 0, TimeSpan.FromHours(8)));

    public IServiceProvider Services => app.Services;

    /// <summary>Follows nothing and decompresses nothing.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync(TestContext.Current.CancellationToken);
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None, UseCookies = false };
        Client = new(handler) { BaseAddress = new(app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, headers);

    public Task<string> TextAsync(string path) => Client.GetStringAsync(path, TestContext.Current.CancellationToken);
}

[CollectionDefinition(RunningSite.Group)]
public sealed class RunningSiteGroup : ICollectionFixture<RunningSite>;
