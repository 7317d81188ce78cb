using AngleSharp.Html.Parser;
using TitleGuide.Content;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Tests.Pages;

/// <summary>A notice that says everything in its main text sends people there, part by part.</summary>
public sealed class BodyTextTests
{
    private const string Industry = "2026-zhejiang-industry-engineer";
    private const string Construction = "2024-hangzhou-construction-engineer";

    [Theory]
    [InlineData(Industry, "conditions", true)]
    [InlineData(Industry, "process", true)]
    [InlineData(Industry, "review", true)]
    [InlineData(Industry, "papers", false)]
    [InlineData(Construction, "conditions", false)]
    public async Task Part_WithoutAPage_LeadsToTheTextThatTellsOfIt(string id, string part, bool told)
    {
        var notice = PublishedContent.Snapshot.FindNotice(id)!;
        await using var site = new RunningSite(() => PublishedContent.Snapshot);
        await site.InitializeAsync();
        var page = await new HtmlParser().ParseDocumentAsync(
            await site.TextAsync($"/notices/{id}/{part}"), TestContext.Current.CancellationToken);
        var links = page.QuerySelectorAll("main .inset a").Select(a => a.GetAttribute("href")).ToList();
        var sections = notice.Clauses.Where(c => told && c is { Page: PageKind.Notice, Level: 2 }).Select(c => Links.To(notice, c));

        Assert.Equal(sections, links.Where(l => l!.Contains("#n", StringComparison.Ordinal)));
        Assert.Contains(
            told ? "（见正文）" : "（没有）",
            page.QuerySelector($".notice-nav a[href='/notices/{id}/{part}']")!.TextContent,
            StringComparison.Ordinal);
    }
}
