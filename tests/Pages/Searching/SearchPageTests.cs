using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TitleGuide.Tests.Pages.Searching;

[Collection(RunningSite.Group)]
public sealed class SearchPageTests(RunningSite site)
{
    [Fact]
    public async Task Filter_Followed_NarrowsToItsCountAndCanBeTakenOff()
    {
        var all = await OpenAsync("/search?q=申报");
        var before = Total(all);
        foreach (var link in all.QuerySelectorAll(".aside .facets a"))
        {
            var narrowed = await OpenAsync(link.GetAttribute("href")!);
            var count = int.Parse(link.QuerySelector(".count")!.TextContent.TrimEnd('条'), System.Globalization.CultureInfo.InvariantCulture);

            Assert.Equal(count, Total(narrowed));
            var chip = Assert.Single(narrowed.QuerySelectorAll(".chips a.on"));
            Assert.Contains("去掉这个筛选", chip.TextContent, StringComparison.Ordinal);
            Assert.Equal(before, Total(await OpenAsync(chip.GetAttribute("href")!)));
            var chosen = narrowed.QuerySelector(".aside .facets a[aria-current=true]");
            Assert.Equal(chip.GetAttribute("href"), chosen?.GetAttribute("href"));
        }

        Assert.NotEmpty(all.QuerySelectorAll(".aside .facets a"));
    }

    [Fact]
    public async Task Filters_WhenSet_StayWithTheNextSearchAndThePages()
    {
        var page = await OpenAsync("/search?q=申报&kind=clause&notice=" + SampleContent.Full);

        Assert.Equal(
            [("kind", "clause"), ("notice", SampleContent.Full)],
            page.QuerySelectorAll("form input[type=hidden]").Select(i => (i.GetAttribute("name"), i.GetAttribute("value"))).Order());
        Assert.Equal("/search?q=%E7%94%B3%E6%8A%A5", page.QuerySelectorAll(".chips a")[^1].GetAttribute("href"));
    }

    [Fact]
    public async Task Nothing_FoundUnderAFilter_SaysHowManyThereAreWithout()
    {
        var page = await OpenAsync("/search?q=聘任&notice=" + SampleContent.Lean);

        Assert.Equal(0, Total(page));
        Assert.Contains($"能找到{Total(await OpenAsync("/search?q=聘任"))}条", page.QuerySelector(".inset")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_Found_OffersOtherWays()
    {
        var page = await OpenAsync("/search?q=qqqqqqqq");
        var ways = page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ToList();

        Assert.Equal(0, Total(page));
        Assert.Superset(new HashSet<string?> { "/check", "/offices", "/glossary", "/notices" }, ways.ToHashSet());
        Assert.Contains(ways, href => href!.StartsWith("/search?q=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_ThatIsVeryLong_IsSearchedByItsBeginning()
    {
        var page = await OpenAsync("/search?q=聘任" + new string('a', 1000));

        Assert.Contains("只按前200个字", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(200, page.QuerySelector("input[name=q]")!.GetAttribute("value")!.Length);
    }

    [Fact]
    public async Task Hit_Always_SaysWhereItStands()
    {
        var page = await OpenAsync("/search?q=聘任助理工程师");
        var hit = page.QuerySelectorAll(".hits > li").Single(li => li.QuerySelector("a")!.GetAttribute("href")!.EndsWith("#c2-1-1", StringComparison.Ordinal));

        Assert.Contains("2026 样例制造业工程师 › 申报条件 › 学历和资历 › 正常申报", hit.QuerySelector(".meta")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".hits mark"), mark => Assert.DoesNotContain('，', mark.TextContent));
    }

    [Fact]
    public async Task Question_ThatDataAnswer_IsAnsweredAboveTheResultsWithItsClause()
    {
        var page = await OpenAsync("/search?q=西湖区电话");
        var answer = page.QuerySelector(".answer")!;

        Assert.Contains("西湖区发展改革和经济信息化局", answer.TextContent, StringComparison.Ordinal);
        Assert.NotNull(answer.QuerySelector("a[href='tel:+8657189510552']"));
        Assert.Equal($"/notices/{SampleContent.Full}/papers#m1", answer.QuerySelector("a.cite")!.GetAttribute("href"));
        Assert.Null((await OpenAsync("/search?q=聘任")).QuerySelector(".answer"));
    }

    [Fact]
    public async Task Typo_SearchedAsTyped_IsSetRightByALink()
    {
        var page = await OpenAsync("/search?q=继续交育&as=typed");
        var link = page.QuerySelector(".did-you-mean a")!;

        Assert.Equal("继续教育", link.TextContent);
        Assert.True(Total(await OpenAsync(link.GetAttribute("href")!)) > 0);
        Assert.Null((await OpenAsync("/search?q=继续教育")).QuerySelector(".did-you-mean"));
    }

    [Fact]
    public async Task WhatWasSearchedForInstead_IsSaid_AndCanBeUndone()
    {
        var page = await OpenAsync("/search?q=jixujiaoyu");
        var asTyped = page.QuerySelector(".did-you-mean a")!;
        var undone = await OpenAsync(asTyped.GetAttribute("href")!);

        Assert.Equal("继续教育", page.QuerySelector(".did-you-mean strong")!.TextContent);
        Assert.Contains("jixujiaoyu", asTyped.TextContent, StringComparison.Ordinal);
        Assert.Contains("没有找到", undone.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("继续教育", undone.QuerySelector(".did-you-mean a")!.TextContent);
        Assert.Contains("只按输入的字找", undone.QuerySelector(".chips")!.TextContent, StringComparison.Ordinal);
        Assert.Null(undone.QuerySelector("form.find-large input[name=as]"));
    }

    [Fact]
    public async Task Filters_OfEveryKind_AreOffered()
    {
        var published = PublishedContent.Snapshot;
        await using var other = new RunningSite(() => published);
        await other.InitializeAsync();
        var page = await new HtmlParser().ParseDocumentAsync(await other.TextAsync("/search?q=申报"), TestContext.Current.CancellationToken);

        Assert.Equal(
            ["按通知", "按年度", "按级别", "按种类"], page.QuerySelectorAll(".aside nav").Select(n => n.GetAttribute("aria-label")));
        foreach (var link in page.QuerySelectorAll(".aside .facets a"))
        {
            var narrowed = await new HtmlParser().ParseDocumentAsync(
                await other.TextAsync(link.GetAttribute("href")!), TestContext.Current.CancellationToken);
            Assert.Equal(
                link.QuerySelector(".count")!.TextContent.TrimEnd('条'),
                string.Concat(narrowed.QuerySelector(".lead")!.TextContent.Where(char.IsAsciiDigit)));
        }
    }

    private static int Total(IDocument page) =>
        int.Parse("0" + string.Concat(page.QuerySelector(".lead")!.TextContent.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);

    private async Task<IDocument> OpenAsync(string address) =>
        await new HtmlParser().ParseDocumentAsync(await site.TextAsync(address), TestContext.Current.CancellationToken);
}
