using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TitleGuide.Tests.Pages;

public sealed class RoleTests
{
    private const string Chemical = "2023-hangzhou-chemical-senior-engineer";

    [Theory]
    [InlineData("applicant")]
    [InlineData("employer")]
    [InlineData("office")]
    public async Task Role_Asked_ShowsEveryStepWithItsClausesOrSaysThatNoneTells(string id)
    {
        var page = await AskAsync($"/roles/{id}");
        var role = PublishedContent.Snapshot.Roles.Single(r => r.Id == id);

        Assert.Equal(role.Steps.Select(s => s.Title), page.QuerySelectorAll("main h2").Select(h => h.TextContent.TrimStart("0123456789".ToCharArray())));
        Assert.All(
            page.QuerySelectorAll("main section"),
            s => Assert.Equal(
                PublishedContent.Snapshot.Notices.Length,
                s.QuerySelectorAll("li.panel").Length + s.QuerySelectorAll("p.note").Length));
        Assert.All(page.QuerySelectorAll("main li.panel"), panel => Assert.NotEmpty(panel.QuerySelectorAll("a.cite")));
    }

    [Fact]
    public async Task Employer_Asked_ReadsOfTheDisplayAndOfSendingBack()
    {
        var text = (await AskAsync("/roles/employer")).QuerySelector("main")!.TextContent;

        Assert.Contains("不少于5个工作日", text, StringComparison.Ordinal);
        Assert.Contains("“退回”", text, StringComparison.Ordinal);
        Assert.Contains("授权委托证明", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Role_AskedForOneNotice_LeavesOutTheOthers()
    {
        var page = await AskAsync($"/roles/employer?notice={Chemical}");

        Assert.All(
            page.QuerySelectorAll("main section a.cite"),
            a => Assert.StartsWith($"/notices/{Chemical}", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task Role_Unknown_IsNotFound()
    {
        await using var site = new RunningSite(() => PublishedContent.Snapshot);
        await site.InitializeAsync();
        using var response = await site.GetAsync("/roles/nobody");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static async Task<IDocument> AskAsync(string path)
    {
        await using var site = new RunningSite(() => PublishedContent.Snapshot);
        await site.InitializeAsync();
        return await new HtmlParser().ParseDocumentAsync(await site.TextAsync(path), TestContext.Current.CancellationToken);
    }
}
