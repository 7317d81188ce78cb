using Microsoft.Playwright;
using TitleGuide.Tests.Tools.Preview;

namespace TitleGuide.Tests.Browser;

/// <summary>The preview as staff see it: a save arrives in the open page by itself.</summary>
[Collection<BrowserGroup>]
public sealed class PreviewTests(BrowserFixture browser)
{
    [Fact]
    public Task OpenPage_FollowsSavesAndFaults() => browser.VisitAsync(
        Device.Desktop,
        async visit =>
        {
            await using var preview = await PreviewSample.StartAsync();
            var page = visit.Page;
            await page.GotoAsync(new Uri(preview.Address, $"/notices/{PreviewSample.Id}").ToString());
            await Assertions.Expect(page.Locator("#preview")).ToContainTextAsync("样例都对");

            var (shown, times) = (PreviewSample.Summary, new List<double>());
            for (var i = 0; i < 5; i++)
            {
                var next = $"第{i}次改的说明。";
                var before = TimeProvider.System.GetTimestamp();
                preview.Folder.Replace(PreviewSample.Notice, shown, next);
                await page.GetByText(next).First.WaitForAsync();
                times.Add(TimeProvider.System.GetElapsedTime(before).TotalMilliseconds);
                await Assertions.Expect(page.Locator("#preview")).ToContainTextAsync("样例都对");
                shown = next;
            }

            TestContext.Current.TestOutputHelper?.WriteLine($"save to page, ms: {string.Join(", ", times.Select(t => $"{t:0}"))}");
            preview.Folder.Replace(PreviewSample.Notice, "summary: ", "sumary: ");
            await Assertions.Expect(page.Locator("#preview")).ToContainTextAsync("怎么改：");
            await Assertions.Expect(page.GetByText(shown).First).ToBeVisibleAsync();
            await visit.ScreenshotAsync("preview-faulty");
            preview.Folder.Replace(PreviewSample.Notice, "sumary: ", "summary: ");
            await Assertions.Expect(page.Locator("#preview")).ToContainTextAsync("没有错误");
            await page.GotoAsync(new Uri(preview.Address, $"/notices/{PreviewSample.Id}/conditions").ToString());
            await visit.ScreenshotAsync("preview-uses");
            await page.GotoAsync("about:blank");
        });
}
