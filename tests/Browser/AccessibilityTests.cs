using Deque.AxeCore.Playwright;

namespace TitleGuide.Tests.Browser;

/// <summary>What a machine can see of accessibility, and that nothing is wider than the screen.</summary>
[Collection<BrowserGroup>]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    private const string Notice = "2024-hangzhou-manufacturing-engineer";

    private const string Answers = "employer-kind=enterprise&district=xihu&qualifications=bachelor&major-related=highest"
        + "&appraisals=2021:qualified;2022:qualified;2023:qualified&conduct=none&credits=2022:90&titles=assistant-engineer"
        + "&assistant-title-date=2021-06-30&appointed-assistant=2021-07-01~&backbone=yes&graduated-bachelor=2018-06"
        + "&work=2018-07~:enterprise:yes";

    public static TheoryData<string> Pages() => new(
        "/",
        "/notices",
        $"/notices/{Notice}",
        $"/notices/{Notice}/conditions",
        $"/notices/{Notice}/process",
        $"/notices/{Notice}/review",
        $"/notices/{Notice}/papers",
        $"/notices/{Notice}/attachments",
        $"/notices/{Notice}/offices",
        $"/notices/{Notice}/doubts",
        $"/notices/{Notice}/faq",
        $"/notices/{Notice}/rules",
        "/offices",
        "/offices?find=富阳",
        "/doubts",
        "/roles/applicant",
        "/roles/employer",
        $"/roles/office?notice={Notice}",
        "/compare",
        "/find",
        "/find?number=附件1 二（一）2",
        "/find?number=附件9 九",
        $"/compare?a={Notice}&b=2023-hangzhou-chemical-senior-engineer",
        $"/compare?a={Notice}&b=2024-hangzhou-construction-engineer&only=different",
        "/glossary",
        "/about",
        "/privacy",
        "/api",
        "/search?q=技工院校",
        "/search?q=",
        "/search?q=西湖区电话&kind=office",
        "/search?q=继续交育&page=2",
        "/search?q=qqqqqqqq&level=senior",
        "/check",
        "/check?level=intermediate&affiliation=private&employer-kind=civil-like&field=manufacturing",
        $"/check/{Notice}",
        $"/check/{Notice}?{Answers}&at=qualifications",
        $"/check/{Notice}?{Answers}&at=work",
        $"/check/{Notice}?{Answers}&at=credits",
        $"/check/{Notice}?{Answers}&at=appraisals",
        $"/check/{Notice}/answer?{Answers}&at=graduated-bachelor&a.y=20&a.m=13",
        $"/check/{Notice}/result?{Answers}",
        $"/check/{Notice}/result",
        $"/check/{Notice}/others?{Answers}",
        $"/check/{Notice}/return?credits=2022:30;2023:40;2024:10",
        $"/check/{Notice}/roster",
        "/no-such-page");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnAPhone_HasNoFaultThatAxeSees_AndFits(string path) => await browser.VisitAsync(Device.Phone, async visit =>
    {
        visit.Expect(fault => path == "/no-such-page" && fault.Contains("404", StringComparison.Ordinal));
        await visit.Page.GotoAsync(new Uri(browser.Address, path).ToString());
        await visit.Page.EvaluateAsync("for (const d of document.querySelectorAll('details')) d.open = true");

        var found = await visit.Page.RunAxe();
        Assert.Empty(found.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "wider than the screen");
    });
}
