using Microsoft.Playwright;
using TitleGuide.Tests.Pages;
using TitleGuide.Tools.Export;

namespace TitleGuide.Tests.Browser;

/// <summary>An export opened from a disk, without any server.</summary>
[Collection<BrowserGroup>]
public sealed class ExportedSiteTests(BrowserFixture browser) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("titleguide-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public Task Reader_SearchesAndReads_WithoutAServer() => browser.VisitAsync(
        Device.Phone,
        async visit =>
        {
            foreach (var (file, bytes) in await StaticSite.MakeAsync(PublishedContent.Snapshot, new("", null, new(2026, 7, 10), null, null, false)))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
                await File.WriteAllBytesAsync(Path.Combine(folder, file), bytes, TestContext.Current.CancellationToken);
            }

            var page = visit.Page;
            await page.GotoAsync($"file://{folder}/index.html");
            await page.GetByRole(AriaRole.Main).Locator("input[name=q]").FillAsync("学历证书");
            await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "搜索" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("找到");
            await Assertions.Expect(page.Locator(".hits mark").First).ToBeVisibleAsync();
            await visit.ScreenshotAsync("exported-search");
            await page.Locator(".hits a").First.ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Contentinfo)).ToContainTextAsync("2026年7月10日导出");
            Assert.Equal("rgb(12, 79, 85)", await page.Locator("header.top").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
        });
}
