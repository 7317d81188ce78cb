using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace TitleGuide.Tests.Pages.Check.Returning;

public sealed class ReturnTests : IAsyncLifetime
{
    private const string Path = "/check/2024-hangzhou-manufacturing-engineer/return";

    private const string Short = "credits=2022:30;2023:40&conduct=none&employer-kind=enterprise&titles=assistant-engineer&qualifications=bachelor";

    private readonly RunningSite site = new(() => PublishedContent.Snapshot);

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Page_Asked_OffersReasonsAndAttachmentsAndWritesNothing()
    {
        var page = Parse(await site.TextAsync(Path));

        Assert.Null(page.GetElementById("letter"));
        Assert.Empty(page.QuerySelectorAll("input[checked]"));
        Assert.NotEmpty(page.QuerySelectorAll("input[name=why]"));
        Assert.Equal(
            PublishedContent.Snapshot.FindNotice("2024-hangzhou-manufacturing-engineer")!.Attachments.Length,
            page.QuerySelectorAll("input[name=attachment]").Length);
        Assert.All(page.QuerySelectorAll("input:not([type=hidden])"), i => Assert.NotNull(page.QuerySelector($"label[for='{i.Id}']")));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal("post", page.QuerySelector("form.form")!.GetAttribute("method"));
    }

    [Fact]
    public async Task Prefilled_WithCreditsThatFallShort_TicksThatClauseAndWritesWhatIsLacking()
    {
        var page = Parse(await site.TextAsync($"{Path}?{Short.Replace("2023:40", "2023:40;2024:10", StringComparison.Ordinal)}"));

        var ticked = page.QuerySelectorAll("input[name=why][checked]");
        Assert.Contains(ticked, t => page.QuerySelector($"label[for={t.Id}]")!.TextContent.Contains("90学分", StringComparison.Ordinal));
        var letter = Letter(page);
        Assert.Contains("附件1 三：合计满90学分", letter, StringComparison.Ordinal);
        Assert.Contains("还差10", letter, StringComparison.Ordinal);
        Assert.Contains("您好！", letter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posted_Choice_IsWrittenWithItsAttachmentTimeAndRemark_AndKept()
    {
        var key = Parse(await site.TextAsync(Path)).QuerySelectorAll("input[name=why]")
            .First(i => i.GetAttribute("value")!.StartsWith("gates/appraisal", StringComparison.Ordinal)).GetAttribute("value")!;
        var page = await PostAsync(("made", "1"), ("why", key), ("attachment", "education-proof"), ("until", "7月15日下班"), ("remark", "合同请交原件。"));

        var letter = Letter(page);
        Assert.Contains("附件1 四", letter, StringComparison.Ordinal);
        Assert.Contains("二、请补交或重交的材料", letter, StringComparison.Ordinal);
        Assert.Contains("请在7月15日下班前补好", letter, StringComparison.Ordinal);
        Assert.Contains("合同请交原件。", letter, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("input[checked]").Length);
        Assert.Equal("7月15日下班", page.GetElementById("until")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Posted_Nothing_AsksForAChoiceEvenWhenTheAnswersFail()
    {
        var page = await PostAsync(("made", "1"), ("conduct", "violation"));

        Assert.NotNull(page.QuerySelector(".error-summary a[href='#reasons']"));
        Assert.Null(page.GetElementById("letter"));
        Assert.Empty(page.QuerySelectorAll("input[name=why][checked]"));
    }

    [Fact]
    public async Task Hostile_Input_IsShownAsTextAndCutShort()
    {
        var page = await PostAsync(
            ("made", "1"), ("why", "../../etc"), ("attachment", "education-proof"), ("attachment", "<b>"),
            ("until", new string('日', 300)), ("remark", "</textarea><script>alert(1)</script>\a\n第二行"));

        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Contains("</textarea><script>alert(1)</script>\n第二行", Letter(page), StringComparison.Ordinal);
        Assert.Equal(40, page.GetElementById("until")!.GetAttribute("value")!.Length);
    }

    [Fact]
    public async Task Answer_IsNotStored_AndTheAddressHoldsNothing()
    {
        using var response = await site.Client.PostAsync(
            Path, new FormUrlEncodedContent([new("made", "1"), new("attachment", "education-proof")]), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Null(response.Headers.Location);
    }

    [Fact]
    public async Task Result_LinksHereWithItsAnswers()
    {
        var result = Parse(await site.TextAsync($"/check/2024-hangzhou-manufacturing-engineer/result?{Short}"));

        Assert.Contains(result.QuerySelectorAll("a"), a => a.GetAttribute("href")!.StartsWith(Path + "?employer-kind=enterprise", StringComparison.Ordinal));
    }

    [Fact]
    public async Task EveryNotice_HasOne()
    {
        foreach (var notice in PublishedContent.Snapshot.Notices.Where(n => n.Rules is not null))
        {
            Assert.NotEmpty(Parse(await site.TextAsync($"/check/{notice.Id}/return")).QuerySelectorAll("input[name=why]"));
        }
    }

    private static string Letter(IDocument page) => ((IHtmlTextAreaElement)page.GetElementById("letter")!).TextContent;

    private async Task<IDocument> PostAsync(params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var response = await site.Client.PostAsync(Path, content, TestContext.Current.CancellationToken);
        return Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
