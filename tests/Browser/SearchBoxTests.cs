using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TitleGuide.Tests.Browser;

/// <summary>The search box with suggestions, by keyboard, input method and touch, and when nothing but the form works.</summary>
[Collection<BrowserGroup>]
public sealed class SearchBoxTests(BrowserFixture browser)
{
    [Fact]
    public Task Suggestions_ByKeyboard_AreWalkedThroughAndLeft() => browser.VisitAsync(Device.Desktop, async visit =>
    {
        var page = visit.Page;
        await visit.GoToAsync("/notices");
        await page.Keyboard.PressAsync("/");
        var box = Box(page);
        await Assertions.Expect(box).ToBeFocusedAsync();
        await Assertions.Expect(box).ToHaveValueAsync("");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await page.Keyboard.InsertTextAsync("继续");
        var options = page.GetByRole(AriaRole.Listbox, new() { Name = "搜索建议" }).GetByRole(AriaRole.Option);
        await Assertions.Expect(options.First).ToBeVisibleAsync();
        var last = await options.CountAsync() - 1;

        Assert.True(last > 0);
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(page.Locator("form[role=search] [role=status]")).ToHaveTextAsync($"有{last + 1}条建议，按上下方向键选");
        await IsActiveAsync(null);
        foreach (var (key, active) in new (string, int?)[]
        {
            ("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("ArrowUp", null), ("ArrowUp", last), ("Home", 0), ("End", last), ("ArrowDown", null),
        })
        {
            await page.Keyboard.PressAsync(key);
            await IsActiveAsync(active);
        }

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(options).ToHaveCountAsync(0);
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(box).ToHaveValueAsync("继续");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(options.First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(ResultsFor("继续"));

        async Task IsActiveAsync(int? index)
        {
            var id = await box.GetAttributeAsync("aria-activedescendant");
            var selected = page.Locator("[role=option][aria-selected=true]");
            Assert.Equal(index is null ? 0 : 1, await selected.CountAsync());
            Assert.Equal(index is { } at ? await options.Nth(at).GetAttributeAsync("id") : null, id);
            if (id is not null)
            {
                Assert.Equal(id, await selected.GetAttributeAsync("id"));
            }

            await Assertions.Expect(box).ToBeFocusedAsync();
        }
    });

    [Theory]
    [InlineData(Device.Phone)]
    [InlineData(Device.Desktop)]
    public Task Suggestion_Chosen_IsFollowed(Device device) => browser.VisitAsync(device, async visit =>
    {
        var page = visit.Page;
        await visit.GoToAsync("/");
        await Box(page).PressSequentiallyAsync("继续教育");
        var option = page.GetByRole(AriaRole.Option).First;
        await Assertions.Expect(option).ToBeVisibleAsync();
        await visit.ScreenshotAsync("suggestions");
        var before = page.Url;
        if (device == Device.Phone)
        {
            await option.TapAsync();
        }
        else
        {
            await page.Keyboard.PressAsync("ArrowDown");
            await page.Keyboard.PressAsync("Enter");
        }

        await Assertions.Expect(page).Not.ToHaveURLAsync(before);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("继续教育");
    });

    [Fact]
    public Task Suggestions_WhenShown_HaveNoFaultThatAxeSees_AndFit() => browser.VisitAsync(Device.Phone, async visit =>
    {
        var page = visit.Page;
        foreach (var path in new[] { "/", "/notices", "/search?q=聘任" })
        {
            await visit.GoToAsync(path);
            await Box(page).FillAsync("申报");
            await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("ArrowDown");

            var found = await page.RunAxe();
            Assert.Empty(found.Violations.Select(v => $"{path}: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "wider than the screen");
        }
    });

    [Fact]
    public Task InputMethod_AtWork_IsNotDisturbed() => browser.VisitAsync(Device.Desktop, async visit =>
    {
        var page = visit.Page;
        var asked = new List<string>();
        page.Request += (_, request) =>
        {
            if (request.Url.Contains("/api/suggest", StringComparison.Ordinal))
            {
                asked.Add(Uri.UnescapeDataString(new Uri(request.Url).Query));
            }
        };
        await visit.GoToAsync("/notices");
        await Box(page).FocusAsync();
        var keyboard = await page.Context.NewCDPSessionAsync(page);
        foreach (var text in new[] { "j", "ji", "ji xu" })
        {
            await keyboard.SendAsync("Input.imeSetComposition", new() { ["text"] = text, ["selectionStart"] = text.Length, ["selectionEnd"] = text.Length });
            await page.WaitForTimeoutAsync(200);
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(0);
        Assert.Empty(asked);
        await keyboard.SendAsync("Input.insertText", new() { ["text"] = "继续" });
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await Assertions.Expect(Box(page)).ToHaveValueAsync("继续");
        Assert.Equal(["?q=继续"], asked);

        // The Enter that an input method takes for itself reaches the page as key 229, and must not send the form.
        var kept = await page.EvaluateAsync<bool>(
            """
            () => {
              const box = document.querySelector('input[name=q]');
              box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
              return box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true }));
            }
            """);
        Assert.True(kept);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/notices$"));
    });

    [Fact]
    public Task Answers_ThatComeLate_DoNotReplaceNewerOnes() => browser.VisitAsync(Device.Desktop, async visit =>
    {
        var page = visit.Page;
        await page.RouteAsync("**/api/suggest?q=%E7%BB%A7", async route =>
        {
            await Task.Delay(1500, TestContext.Current.CancellationToken);
            await route.FulfillAsync(new() { ContentType = "application/json", Body = """{"query":"继","suggestions":[{"text":"过时","note":"名词"}]}""" });
        });
        await visit.GoToAsync("/notices");
        await Box(page).PressSequentiallyAsync("继");
        await page.WaitForTimeoutAsync(300);
        await Box(page).PressSequentiallyAsync("续教育");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.WaitForTimeoutAsync(1600);

        await Assertions.Expect(page.GetByRole(AriaRole.Option).Filter(new() { HasTextString = "过时" })).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Suggestions_ThatFail_LeaveTheFormWorking() => browser.VisitAsync(Device.Desktop, async visit =>
    {
        visit.Expect(fault => fault.Contains("ERR_FAILED", StringComparison.Ordinal) || fault.Contains("500", StringComparison.Ordinal));
        var page = visit.Page;
        var calls = 0;
        await page.RouteAsync("**/api/suggest*", route => calls++ % 2 == 0 ? route.AbortAsync() : route.FulfillAsync(new() { Status = 500, Body = "x" }));
        await visit.GoToAsync("/");
        await Box(page).PressSequentiallyAsync("聘", new() { Delay = 200 });
        await Box(page).PressSequentiallyAsync("任");
        await page.WaitForTimeoutAsync(400);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(ResultsFor("聘任"));
        await Assertions.Expect(page.Locator(".hits mark").First).ToBeVisibleAsync();
    });

    [Fact]
    public Task Suggestions_ThatFailedOnce_AreAskedForAgain() => browser.VisitAsync(Device.Desktop, async visit =>
    {
        visit.Expect(fault => fault.Contains("429", StringComparison.Ordinal));
        var page = visit.Page;
        await page.RouteAsync("**/api/suggest*", route => route.FulfillAsync(new() { Status = 429, Body = "x" }), new() { Times = 1 });
        await visit.GoToAsync("/notices");
        await page.RunAndWaitForResponseAsync(() => Box(page).FillAsync("聘任"), response => response.Status == 429);
        await Box(page).FillAsync("");
        await Box(page).FillAsync("聘任");

        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData(Device.Phone)]
    [InlineData(Device.Desktop)]
    public Task Form_WithoutScripts_SearchesAndFilters(Device device) => browser.VisitAsync(
        device,
        async visit =>
        {
            var page = visit.Page;
            await visit.GoToAsync("/");
            await page.GetByRole(AriaRole.Searchbox).FillAsync("申报");
            await page.GetByRole(AriaRole.Button, new() { Name = "搜索" }).ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(ResultsFor("申报"));
            var all = await page.Locator(".lead").InnerTextAsync();
            if (device == Device.Phone)
            {
                await page.GetByText("缩小范围").ClickAsync();
            }

            await page.Locator(".facets a[href*='kind=attachment']:visible").ClickAsync();
            await Assertions.Expect(page.Locator(".lead")).Not.ToHaveTextAsync(all);
            await Assertions.Expect(page.Locator(".hits .tag").First).ToHaveTextAsync("材料");
            await page.Locator(".chips a.on").ClickAsync();
            await Assertions.Expect(page.Locator(".lead")).ToHaveTextAsync(all);
            await page.GetByRole(AriaRole.Link, new() { NameRegex = new("下一页") }).ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(new Regex("page=2"));
            await visit.ScreenshotAsync("results");
        },
        javaScript: false);

    [Fact]
    public Task Slash_WhereOneTypes_IsASlash_AndCanBePutOut() => browser.VisitAsync(Device.Desktop, async visit =>
    {
        var page = visit.Page;
        await visit.GoToAsync("/search?q=聘任");
        await Box(page).FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(Box(page)).ToHaveValueAsync("聘任/");
        await page.GetByRole(AriaRole.Button, new() { Name = "停用“/”键" }).ClickAsync();
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(Box(page)).Not.ToBeFocusedAsync();
        await visit.GoToAsync("/notices");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(Box(page)).Not.ToBeFocusedAsync();
        await visit.GoToAsync("/search?q=聘任");
        await page.GetByRole(AriaRole.Button, new() { Name = "启用“/”键" }).ClickAsync();
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(Box(page)).ToBeFocusedAsync();
    });

    private static ILocator Box(IPage page) => page.Locator("input[name=q]");

    private static Regex ResultsFor(string text) => new($"/search\\?q={Regex.Escape(Uri.EscapeDataString(text))}$");
}
