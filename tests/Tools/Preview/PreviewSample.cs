using System.Net;
using System.Text.RegularExpressions;
using TitleGuide.Tests.Content;
using TitleGuide.Tools.Preview;

namespace TitleGuide.Tests.Tools.Preview;

/// <summary>A preview of a small content folder on a free port.</summary>
internal sealed partial class PreviewSample : IAsyncDisposable
{
    public const string Id = "2024-test-engineer";
    public const string Notice = $"notices/{Id}/notice.md";
    public const string Summary = "想评测试工程师的人看这里。";

    private readonly PreviewSite site;

    private PreviewSample(FaultyFolder folder)
    {
        Folder = folder;
        site = new(folder.Path, "http://127.0.0.1:0", TimeProvider.System);
    }

    public FaultyFolder Folder { get; }

    public HttpClient Client { get; private set; } = null!;

    public Uri Address => Client.BaseAddress!;

    public static async Task<PreviewSample> StartAsync(Action<FaultyFolder>? prepare = null)
    {
        var folder = FaultyFolder.Good();
        prepare?.Invoke(folder);
        var sample = new PreviewSample(folder);
        sample.Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All })
        {
            BaseAddress = new(await sample.site.StartAsync(TestContext.Current.CancellationToken)),
        };
        return sample;
    }

    public async Task<string> TextAsync(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async Task<string> UntilAsync(string path, Func<string, bool> condition)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        while (true)
        {
            var page = await TextAsync(path);
            if (condition(page))
            {
                return page;
            }

            await Task.Delay(20, patience.Token);
        }
    }

    /// <summary>From a save to the page as a browser shows it: until the open page is told, and has been fetched with the words expected.</summary>
    public async Task<TimeSpan> TimeOfSaveAsync(string path, Action save, string expected)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        var version = VersionMark().Match(await TextAsync(path)).Groups[1].Value;
        await using var stream = await Client.GetStreamAsync(new Uri($"/preview/events?since={version}", UriKind.Relative), patience.Token);
        using var events = new StreamReader(stream);
        await events.ReadLineAsync(patience.Token);
        var before = TimeProvider.System.GetTimestamp();
        save();
        while (await events.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal) && (await TextAsync(path)).Contains(expected, StringComparison.Ordinal))
            {
                return TimeProvider.System.GetElapsedTime(before);
            }
        }

        throw new InvalidOperationException($"“{expected}” was not shown.");
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        await site.DisposeAsync();
        Folder.Dispose();
    }

    [GeneratedRegex("data-version=\"([^\"]*)\"")]
    private static partial Regex VersionMark();
}
