using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Tests.Pages;

[Collection(RunningSite.Group)]
public sealed partial class PublicPagesTests(RunningSite site)
{
    public static TheoryData<string> Paths =>
    [
        .. Feeds.Paths(SampleContent.Snapshot()),
        $"/notices/{SampleContent.Lean}/conditions",
        $"/notices/{SampleContent.Lean}/attachments",
        $"/notices/{SampleContent.Lean}/offices",
        $"/notices/{SampleContent.Lean}/faq",
        $"/notices/{SampleContent.Lean}/doubts",
        "/offices?find=9510&notice=x",
        "/offices?find=没有这样的地方",
        $"/doubts?notice={SampleContent.Full}",
        "/find?number=附件1 二（一）9",
        "/find?number=<b>&notice=x",
        $"/compare?a={SampleContent.Full}",
        $"/compare?a={SampleContent.Full}&b={SampleContent.Full}",
        $"/compare?a={SampleContent.Full}&b={SampleContent.Lean}&only=different",
        "/compare?a=<x>&b=&only=x",
        "/search",
        "/search?q=聘任",
        "/search?q=%00%EF%BF%BF%F0%9F%98%80<script>",
        "/search?q=没有这样的词&kind=clause&notice=x&page=-3",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_Asked_AnswersWithOneHeadingAndATitle(string path)
    {
        using var response = await site.GetAsync(path);
        var page = await ParseAsync(response);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.False(string.IsNullOrWhiteSpace(page.Title));
        Assert.Contains("职称申报指南", page.Title, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("zh-Hans-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("input[name=q]"));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_Asked_HoldsNothingInlineAndNothingFromOutside(string path)
    {
        using var response = await site.GetAsync(path);
        var page = await ParseAsync(response);

        Assert.Empty(page.QuerySelectorAll("style, script:not([src]), iframe, [style]"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.All(
            page.QuerySelectorAll("script, link[rel=stylesheet], link[rel=icon], img"),
            e => Assert.StartsWith("/assets/", e.GetAttribute("src") ?? e.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_Asked_KeepsChineseAsItIs(string path)
    {
        var text = await site.TextAsync(path);

        Assert.DoesNotMatch(Entity(), text);
        Assert.Contains("不是政府网站", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_Asked_HasUniqueIdsAndHeadingsInOrder(string path)
    {
        using var response = await site.GetAsync(path);
        var page = await ParseAsync(response);

        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.All(
            page.QuerySelectorAll("[aria-labelledby]"),
            e => Assert.NotNull(page.GetElementById(e.GetAttribute("aria-labelledby")!)));
        Assert.All(page.QuerySelectorAll("input:not([type=hidden])"), e => Assert.NotNull(page.QuerySelector($"label[for={e.Id}]")));
    }

    [Fact]
    public async Task Search_WithMarkupTyped_ShowsItAsText()
    {
        using var response = await site.GetAsync("/search?q=<b>聘任</b>");
        var page = await ParseAsync(response);

        Assert.Equal("<b>聘任</b>", page.QuerySelector("input[name=q]")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("main b"));
    }

    [Fact]
    public async Task Search_WithHits_MarksThemAndLinksToTheClause()
    {
        using var response = await site.GetAsync("/search?q=聘任");
        var page = await ParseAsync(response);

        Assert.NotEmpty(page.QuerySelectorAll(".hits mark"));
        Assert.Contains(
            page.QuerySelectorAll(".hits h2 a"), a => a.GetAttribute("href")!.EndsWith("/conditions#c2-1-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LackingPart_Asked_SaysSoAndIsNotIndexed()
    {
        using var response = await site.GetAsync($"/notices/{SampleContent.Lean}/conditions");
        var page = await ParseAsync(response);

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Contains("申报条件（附件1）", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_OnADayBeforeTheDeadline_TellsTheDaysLeft()
    {
        var text = await site.TextAsync($"/notices/{SampleContent.Full}");

        Assert.Contains("进行中（还剩9天）", text, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2026-07-19\">2026年7月19日</time>", text, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:&#x2B;8657185257078\"".Replace("&#x2B;", "+", StringComparison.Ordinal), text, StringComparison.Ordinal);
    }

    private static async Task<IDocument> ParseAsync(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

    // A character reference to a Han character or Chinese punctuation.
    [GeneratedRegex("&#x(20[0-9A-F]{2}|3[0-9A-F]{3}|[4-9][0-9A-F]{3}|FF[0-9A-E][0-9A-F]);")]
    private static partial Regex Entity();
}
