using Microsoft.Playwright;

namespace TitleGuide.Tests.Browser;

/// <summary>What people come for, done as they would do it, with and without scripts.</summary>
[Collection<BrowserGroup>]
public sealed class JourneyTests(BrowserFixture browser)
{
    private const string Notice = "2024-hangzhou-manufacturing-engineer";

    public static TheoryData<Device, bool> Visitors() => new()
    {
        { Device.Phone, true },
        { Device.Phone, false },
        { Device.Desktop, true },
        { Device.Desktop, false },
    };

    [Theory]
    [MemberData(nameof(Visitors))]
    public Task Applicant_WhoMayApply_IsToldTheRouteAndTheOption(Device device, bool javaScript) => browser.VisitAsync(
        device,
        async visit =>
        {
            var page = visit.Page;
            await visit.GoToAsync("/");
            await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = new("自查|能不能报") }).First.ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "2024 杭州制造业工程师" }).First.ClickAsync();
            await AnswerAsync(page, "你现在在哪种单位工作？", "企业");
            await AnswerAsync(page, "你的单位在杭州哪里？", "西湖区");
            await AnswerAsync(page, "你有哪些学历、学位？", "本科");
            await AnswerAsync(page, "你学的专业，和现在做的专业一致或相近吗？", 0);
            await AsksAsync(page, "你这3年的年度考核，结果是什么？");
            foreach (var year in new[] { "2021年", "2022年", "2023年" })
            {
                await page.GetByLabel(year).SelectOptionAsync(new SelectOptionValue { Value = "qualified" });
            }

            await ContinueAsync(page);
            await AsksAsync(page, "你有没有下面的情况？");
            await page.Locator("#a-none").CheckAsync();
            await ContinueAsync(page);
            await AsksAsync(page, "你每年登记了多少继续教育学分？");
            await page.GetByLabel("2022年").FillAsync("90");
            await ContinueAsync(page);
            await AnswerAsync(page, "你已经有哪些职称？", "助理工程师");
            await AsksAsync(page, "你哪天取得助理工程师资格？");
            await FillDateAsync(page, "a", "2019", "6", "");
            await ContinueAsync(page);
            await AsksAsync(page, "单位什么时候聘任你做助理工程师？");
            await FillDateAsync(page, "a.0.from", "2019", "9", "1");
            await ContinueAsync(page);
            await page.GetByRole(AriaRole.Link, new() { Name = "直接看结果" }).ClickAsync();

            await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("按你的回答，可以走“正常申报”。");
            await Assertions.Expect(page.Locator(".result")).ToContainTextAsync("在平台上勾选“正常申报”");
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("西湖区发展改革和经济信息化局");
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("破格申报");
            await visit.ScreenshotAsync("journey-may-apply");

            // Change one answer and keep the others.
            await page.Locator(".answers a", new() { HasTextString = "改“年度考核" }).First.ClickAsync();
            await page.GetByLabel("2023年").SelectOptionAsync(new SelectOptionValue { Value = "basic" });
            await ContinueAsync(page);
            await page.GetByRole(AriaRole.Link, new() { Name = "直接看结果" }).Or(page.Locator(".check-result h1")).First.WaitForAsync();
            if (await page.GetByRole(AriaRole.Link, new() { Name = "直接看结果" }).CountAsync() > 0)
            {
                await page.GetByRole(AriaRole.Link, new() { Name = "直接看结果" }).ClickAsync();
            }

            await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("这次还不能申报：年度考核没有达到要求");
            await Assertions.Expect(page.Locator(".answers")).ToContainTextAsync("2019年9月1日至今");
        },
        javaScript);

    [Theory]
    [MemberData(nameof(Visitors))]
    public Task Applicant_WhoMayNotYet_IsToldWhatIsMissingAndTheFirstYear(Device device, bool javaScript) => browser.VisitAsync(
        device,
        async visit =>
        {
            var page = visit.Page;
            await visit.GoToAsync($"/check/{Notice}?employer-kind=other&qualifications=bachelor&major-related=highest&appraisals=2021:qualified;2022:qualified;2023:qualified&conduct=none&credits=2022:90&titles=assistant-engineer&assistant-title-date=2021-06-30&at=appointed-assistant");
            await FillDateAsync(page, "a.0.from", "2021", "13", "");
            await ContinueAsync(page);
            await Assertions.Expect(page.Locator(".error-summary a")).ToHaveAttributeAsync("href", "#a.0.from.m");
            await Assertions.Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^请改正"));
            Assert.Equal("13", await page.Locator("[id='a.0.from.m']").InputValueAsync());
            await FillDateAsync(page, "a.0.from", "2021", "7", "1");
            await ContinueAsync(page);
            await page.GetByRole(AriaRole.Link, new() { Name = "直接看结果" }).ClickAsync();
            var regular = page.Locator("#route-regular");
            if (await regular.GetAttributeAsync("open") is null)
            {
                await regular.Locator("> summary").ClickAsync();
            }

            await Assertions.Expect(regular.Locator("> summary")).ToContainTextAsync("不符合");
            await Assertions.Expect(regular).ToContainTextAsync("2025年7月1日");
            await Assertions.Expect(regular).ToContainTextAsync("2025年度");
        },
        javaScript);

    [Theory]
    [MemberData(nameof(Visitors))]
    public Task Career_InSeveralPeriods_IsToldByKeyboardAlone(Device device, bool javaScript) => browser.VisitAsync(
        device,
        async visit =>
        {
            var page = visit.Page;
            async Task TabToAsync(ILocator next)
            {
                await page.Keyboard.PressAsync("Tab");
                await Assertions.Expect(next).ToBeFocusedAsync();
            }

            await visit.GoToAsync($"/check/{Notice}?employer-kind=other&qualifications=bachelor&major-related=highest&titles=assistant-engineer&at=appointed-assistant");
            await FillDateAsync(page, "a.0.from", "2016", "7", "");
            await FillDateAsync(page, "a.0.to", "2018", "6", "30");
            var more = page.GetByRole(AriaRole.Button, new() { Name = "再加一段" });
            await TabToAsync(more);
            await TabToAsync(page.GetByLabel("一段也没有"));
            await TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "继续" }));
            await TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "不清楚，先跳过" }));

            await more.PressAsync("Enter");
            await Assertions.Expect(page.Locator("[id='a.1.from.y']")).ToBeFocusedAsync();
            await page.Keyboard.TypeAsync("2019");
            await TabToAsync(page.Locator("[id='a.1.from.m']"));
            await page.Keyboard.TypeAsync("3");
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator("h1")).Not.ToContainTextAsync("聘任你做助理工程师");
            await Assertions.Expect(page.Locator("dl.answers")).ToContainTextAsync("2019年3月至今");
        },
        javaScript);

    [Theory]
    [MemberData(nameof(Visitors))]
    public Task Employer_FindsTheOfficeOfTheDistrict_WithinTwoActions(Device device, bool javaScript) => browser.VisitAsync(
        device,
        async visit =>
        {
            await visit.GoToAsync("/");
            await visit.Page.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = new("受理部门|找部门") }).First.ClickAsync();
            var telephone = visit.Page.Locator("a[href='tel:+8657189510552']").First;
            await Assertions.Expect(telephone).ToBeVisibleAsync();
            await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("文三西路18号711室");
        },
        javaScript);

    [Theory]
    [MemberData(nameof(Visitors))]
    public Task Visitor_WhoSearches_LandsOnTheClause(Device device, bool javaScript) => browser.VisitAsync(
        device,
        async visit =>
        {
            var page = visit.Page;
            await visit.GoToAsync("/notices");
            await page.Locator("input[name=q]").FillAsync("技工院校高级工班");
            await page.Locator("input[name=q]").PressAsync("Enter");
            await Assertions.Expect(page.Locator("mark").First).ToBeVisibleAsync();
            await page.Locator(".hits a[href*='/conditions#c2-1-2-end']").First.ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"/notices/{Notice}/conditions#c2-1-2-end$"));
            await Assertions.Expect(page.Locator("#c2-1-2-end")).ToBeInViewportAsync();
        },
        javaScript);

    [Fact]
    public Task Question_ByKeyboardAlone_IsAnswered() => browser.VisitAsync(Device.Desktop, async visit =>
    {
        var page = visit.Page;
        await visit.GoToAsync($"/check/{Notice}");
        var asked = await page.Locator("h1").InnerTextAsync();
        await page.Locator("#a").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync(asked);
    });

    private static async Task AsksAsync(IPage page, string question) =>
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(question);

    private static async Task AnswerAsync(IPage page, string question, string option)
    {
        await AsksAsync(page, question);
        await page.Locator($".choice:has(label:text('{option}')) input").First.CheckAsync();
        await ContinueAsync(page);
    }

    private static async Task AnswerAsync(IPage page, string question, int option)
    {
        await AsksAsync(page, question);
        await page.Locator(".choice input").Nth(option).CheckAsync();
        await ContinueAsync(page);
    }

    private static async Task FillDateAsync(IPage page, string name, string year, string month, string day)
    {
        await page.Locator($"[id='{name}.y']").FillAsync(year);
        await page.Locator($"[id='{name}.m']").FillAsync(month);
        await page.Locator($"[id='{name}.d']").FillAsync(day);
    }

    private static Task ContinueAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "继续" }).ClickAsync();
}
