using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TitleGuide.Pages;

namespace TitleGuide.Tests.Pages;

public sealed class OfficeDirectoryTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("89510552", true)]
    [InlineData("0571-8951", true)]
    [InlineData("西湖 文三", true)]
    [InlineData("１８号", true)]
    [InlineData("拱墅", false)]
    public void Match_Typed_FindsEveryWord(string typed, bool found) =>
        Assert.Equal(found, OfficeWords.Match(typed, "西湖区发展改革和经济信息化局", "057189510552", null, "西湖区文三西路18号711室"));

    [Fact]
    public void Changes_OfThePublishedLists_AreThoseOfTheEntries()
    {
        var changes = OfficeChange.Between(PublishedContent.Snapshot.Notices).ToList();

        Assert.Equal(
            ["上城区 电话 地址", "拱墅区 电话 地址", "西湖区 地址", "富阳区 地址", "临安区 电话 地址", "桐庐县 地址", "淳安县 部门 电话"],
            changes.Select(c => $"{c.District} {string.Join(' ', c.Differences.Select(d => d.What))}"));
        var fuyang = changes.Single(c => c.Id == "fuyang").Differences.Single();
        Assert.Equal(("富阳区鹤山路18号309室", "富阳区鹳山路18号309室"), (fuyang.Old, fuyang.New));
    }

    [Theory]
    [InlineData("/offices", 14)]
    [InlineData("/offices?find=建德", 1)]
    [InlineData("/offices?find=63722307", 1)]
    [InlineData("/offices?find=望潮路", 1)]
    [InlineData("/offices?find=没有", 0)]
    [InlineData("/offices?notice=2024-hangzhou-manufacturing-engineer&find=建德", 1)]
    public async Task Directory_Asked_ShowsTheDistrictsThatMatch(string path, int districts)
    {
        await using var site = new RunningSite(() => PublishedContent.Snapshot);
        await site.InitializeAsync();
        var page = await new HtmlParser().ParseDocumentAsync(await site.TextAsync(path), TestContext.Current.CancellationToken);

        Assert.Equal(districts, page.QuerySelectorAll(".district").Length);
        Assert.Equal(path == "/offices" ? 6 : path.Contains("建德", StringComparison.Ordinal) ? 1 : 0, Unlisted(page));
        Assert.Equal(path == "/offices", page.QuerySelector("#contacts") is not null && page.QuerySelector("#changes") is not null);
    }

    [Fact]
    public async Task Doubts_OfAllNotices_StandOnOnePageWithTheCorrections()
    {
        await using var site = new RunningSite(() => PublishedContent.Snapshot);
        await site.InitializeAsync();
        var page = await new HtmlParser().ParseDocumentAsync(await site.TextAsync("/doubts"), TestContext.Current.CancellationToken);

        Assert.Equal(PublishedContent.Snapshot.Notices.Sum(n => n.Doubts.Length), page.QuerySelectorAll(".doubt").Length);
        Assert.Equal(PublishedContent.Snapshot.Notices.Sum(n => n.Corrections.Length), page.QuerySelectorAll("main del").Length);
    }

    private static int Unlisted(IDocument page) => page.QuerySelectorAll(".district .tag").Count(t => t.TextContent == "本年未列");
}
