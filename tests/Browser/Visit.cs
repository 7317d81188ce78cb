using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Playwright;

namespace TitleGuide.Tests.Browser;

/// <summary>One visitor's page, and what went wrong behind it.</summary>
public sealed class Visit
{
    private readonly ConcurrentQueue<string> faults = new();
    private readonly Device device;
    private readonly Uri address;
    private Func<string, bool> expected = _ => false;

    internal Visit(IPage page, Device device, Uri address)
    {
        Page = page;
        this.device = device;
        this.address = address;
        page.Context.Request += (_, request) => Watch(request.Url);
        page.Context.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text} ({message.Location})");
        page.Context.WebError += (_, error) => Note(true, $"script: {error.Error}");
        page.WebSocket += (_, socket) => Watch(socket.Url);
    }

    public IPage Page { get; }

    /// <summary>Requests that would have left this machine, errors on the console, exceptions in scripts.</summary>
    public ImmutableArray<string> Faults => [.. faults.Where(fault => !expected(fault))];

    /// <summary>Opens a path of the site under test, or any address.</summary>
    public async Task<IResponse> GoToAsync(string path) =>
        await Page.GotoAsync(new Uri(address, path).ToString())
        ?? throw new InvalidOperationException($"{path} gave no response.");

    /// <summary>Names faults that this visit is about, such as the console's word on a page that answers 404.</summary>
    public void Expect(Func<string, bool> fault) => expected = fault;

    /// <summary>A picture of the whole page in <c>artifacts/screenshots</c>.</summary>
    public async Task<string> ScreenshotAsync(string name)
    {
        var path = Path.Combine(Repository.Artifacts, "screenshots", $"{name}-{device}.png");
        await Page.ScreenshotAsync(new() { Path = path, FullPage = true });
        return path;
    }

    /// <summary>A round trip, after which everything that the browser had reported until now has been noted.</summary>
    internal Task SettleAsync() => Page.TitleAsync();

    /// <summary>For a test that has failed already: no second failure in front of the first.</summary>
    internal async Task TryScreenshotAsync(string name)
    {
        try
        {
            await ScreenshotAsync(name);
        }
        catch (Exception fault) when (fault is PlaywrightException or TimeoutException)
        {
            // The page is gone or busy; the first failure says more.
        }
    }

    private void Watch(string url)
    {
        var target = new Uri(url);
        Note(target.Scheme is not ("data" or "blob" or "about") && !target.IsLoopback, $"left this machine: {url}");
    }

    private void Note(bool isFault, string fault)
    {
        if (isFault)
        {
            faults.Enqueue(fault);
        }
    }
}
