using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace TitleGuide.Tests.Browser;

/// <summary>One Chromium and one running site for all browser tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // Nothing but this machine resolves, so no test can depend on the network or tell anyone that it ran.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ];

    private WebApplication? site;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address { get; private set; } = new("about:blank");

    public async ValueTask InitializeAsync()
    {
        var machine = new LocalMachine();
        if (BrowserSetup.Missing(machine) is { } missing)
        {
            throw new InvalidOperationException(missing);
        }

        site = SiteUnderTest.Build();
        await site.StartAsync();
        Address = new Uri(site.Urls.First());
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = machine.Chromium, Headless = true, Args = Arguments });
    }

    /// <summary>
    /// Visits the site with a fresh browser profile. Fails when the steps fail (and leaves a picture), and also when a page
    /// reached out of this machine, reported an error on its console or threw.
    /// </summary>
    public async Task VisitAsync(Device device, Func<Visit, Task> steps, bool javaScript = true)
    {
        await using var context = await browser!.NewContextAsync(Devices.Options(device, javaScript));
        context.SetDefaultTimeout(60_000);
        var visit = new Visit(await context.NewPageAsync(), device, Address);
        try
        {
            await steps(visit);
            await visit.SettleAsync();
        }
        catch
        {
            await visit.TryScreenshotAsync($"failed-{TestContext.Current.TestMethod?.MethodName}");
            throw;
        }

        Assert.True(visit.Faults.IsEmpty, string.Join('\n', visit.Faults));
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (site is not null)
        {
            await site.DisposeAsync();
        }
    }
}
