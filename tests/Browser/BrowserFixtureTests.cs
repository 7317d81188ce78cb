using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace TitleGuide.Tests.Browser;

[Collection<BrowserGroup>]
public sealed class BrowserFixtureTests(BrowserFixture browser)
{
    [Fact]
    public async Task Site_FrontPage_IsServed() => await browser.VisitAsync(Device.Phone, async visit =>
    {
        var response = await visit.GoToAsync("/");

        Assert.Equal(200, response.Status);
        Assert.NotEmpty(await visit.Page.Locator("h1").InnerTextAsync());
    });

    [Theory]
    [InlineData(Device.Phone, 360, 740, true)]
    [InlineData(Device.Desktop, 1280, 900, false)]
    public async Task Visit_Device_HasItsSizeTouchLanguageAndTimeZone(Device device, int width, int height, bool touch)
    {
        await using var site = await ProbeSite.StartAsync("<p>一</p>");
        await browser.VisitAsync(device, async visit =>
        {
            await visit.GoToAsync(site.Address);

            Assert.Equal([width, height], await visit.Page.EvaluateAsync<int[]>("[innerWidth, innerHeight]"));
            Assert.Equal(touch, await visit.Page.EvaluateAsync<bool>("'ontouchstart' in window"));
            Assert.Equal("zh-CN", await visit.Page.EvaluateAsync<string>("navigator.language"));
            Assert.Equal(
                "Asia/Shanghai", await visit.Page.EvaluateAsync<string>("Intl.DateTimeFormat().resolvedOptions().timeZone"));
        });
    }

    [Theory]
    [InlineData(true, "有脚本")]
    [InlineData(false, "无脚本")]
    public async Task Visit_JavaScript_RunsOnlyWhenAllowed(bool javaScript, string expected)
    {
        await using var site = await ProbeSite.StartAsync(
            "<p id=p>无脚本</p><script>document.getElementById('p').textContent = '有脚本'</script>");
        await browser.VisitAsync(
            Device.Desktop,
            async visit =>
            {
                await visit.GoToAsync(site.Address);

                Assert.Equal(expected, await visit.Page.Locator("#p").InnerTextAsync());
            },
            javaScript);
    }

    [Theory]
    [InlineData("<img src='http://example.org/a.png'>")]
    [InlineData("<link rel=stylesheet href='https://example.org/a.css'>")]
    [InlineData("<iframe src='http://192.0.2.1/'></iframe>")]
    [InlineData("<script>new WebSocket('ws://example.org/')</script>")]
    [InlineData("<script>fetch('http://[2001:db8::1]/').catch(() => {})</script>")]
    public async Task Visit_RequestOutOfTheMachine_Fails(string body)
    {
        await using var site = await ProbeSite.StartAsync(body);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => browser.VisitAsync(Device.Phone, v => v.GoToAsync(site.Address)));

        Assert.Contains("left this machine", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visit_RequestOutOfTheMachine_NeverArrives()
    {
        var outside = NetworkInterface.GetAllNetworkInterfaces()
            .SelectMany(card => card.GetIPProperties().UnicastAddresses)
            .Select(unicast => unicast.Address)
            .FirstOrDefault(ip => ip.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(ip));
        await using var site = await ProbeSite.StartAsync("<p>一</p>");
        await browser.VisitAsync(Device.Desktop, async visit =>
        {
            visit.Expect(_ => true);
            await visit.GoToAsync(site.Address);

            await visit.Page.EvaluateAsync("fetch('/counted')");
            await visit.Page.EvaluateAsync($"fetch('http://{outside ?? IPAddress.Parse("192.0.2.1")}:{site.Port}/counted').catch(() => {{}})");
        });

        Assert.Equal(1, site.Requests);
    }

    [Theory]
    [InlineData("<script>console.error('坏了')</script>", "坏了")]
    [InlineData("<script>throw new Error('抛出')</script>", "抛出")]
    [InlineData("<img src='/missing.png'>", "404")]
    public async Task Visit_ErrorBehindThePage_Fails(string body, string expected)
    {
        await using var site = await ProbeSite.StartAsync(body);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => browser.VisitAsync(Device.Phone, v => v.GoToAsync(site.Address)));

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visit_ExpectedFault_IsNone()
    {
        await using var site = await ProbeSite.StartAsync("<script>console.error('坏了')</script>");

        await browser.VisitAsync(Device.Phone, v =>
        {
            v.Expect(fault => fault.Contains("坏了", StringComparison.Ordinal));
            return v.GoToAsync(site.Address);
        });
    }

    [Fact]
    public async Task Visit_ChineseText_IsDrawnWithRealGlyphs() => await browser.VisitAsync(Device.Desktop, async visit =>
    {
        // Without a font every character is the same empty box.
        var drawings = await visit.Page.EvaluateAsync<string[]>("""
            ['职', '称', '申', '报'].map(character => {
              const canvas = document.createElement('canvas');
              canvas.width = canvas.height = 40;
              const brush = canvas.getContext('2d');
              brush.font = '32px sans-serif';
              brush.fillText(character, 4, 32);
              return canvas.toDataURL();
            })
            """);

        Assert.Equal(4, drawings.Distinct().Count());
    });

    [Fact]
    public async Task Screenshot_LiesAmongTheArtifacts() => await browser.VisitAsync(Device.Phone, async visit =>
    {
        await visit.GoToAsync("/");

        var path = await visit.ScreenshotAsync("front");

        Assert.StartsWith(Repository.Artifacts, path, StringComparison.Ordinal);
        Assert.True(new FileInfo(path).Length > 1000);
        Assert.DoesNotContain(Repository.Files, file => file.StartsWith("artifacts/", StringComparison.Ordinal));
    });
}
