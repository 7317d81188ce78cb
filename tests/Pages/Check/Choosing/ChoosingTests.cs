using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TitleGuide.Tests.Pages.Check.Choosing;

/// <summary>Finding the notice, and trying the same answers against the others, with the real content.</summary>
public sealed class ChoosingTests : IAsyncLifetime
{
    private const string Manufacturing = "2024-hangzhou-manufacturing-engineer";

    private readonly RunningSite site = new(() => PublishedContent.Snapshot);

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Check_NothingAsked_ShowsTheQuestionsAndEveryNotice()
    {
        var page = await PageAsync("/check");

        Assert.Null(page.GetElementById("found"));
        Assert.Equal(PublishedContent.Snapshot.ScopeQuestions.Length, page.QuerySelectorAll("form.form select").Length);
        Assert.All(page.QuerySelectorAll("form.form select"), s => Assert.NotNull(page.QuerySelector($"label[for={s.Id}]")));
        Assert.Equal(PublishedContent.Snapshot.Notices.Count(n => n.Rules is not null), page.QuerySelectorAll(".cards a").Length);
    }

    [Theory]
    [InlineData("level=senior&affiliation=private&employer-kind=enterprise&post=technical&field=chemical", "2023-hangzhou-chemical-senior-engineer", "在范围里")]
    [InlineData("level=intermediate&affiliation=province&employer-kind=enterprise&post=technical&field=it", "2026-zhejiang-industry-engineer", "在范围里")]
    [InlineData("level=assistant&affiliation=province&employer-kind=public-staff&post=technical-management&field=energy", "2026-zhejiang-industry-engineer", "在范围里")]
    [InlineData("level=intermediate&affiliation=private&employer-kind=enterprise&field=manufacturing", Manufacturing, "可能收")]
    [InlineData("level=intermediate&affiliation=city&field=construction", "2024-hangzhou-construction-engineer", "可能收")]
    public async Task Check_WithAnswers_PutsTheFittingNoticeFirst(string answers, string notice, string word)
    {
        var first = (await PageAsync("/check?" + answers)).QuerySelector("#found .panel")!;

        Assert.StartsWith($"/check/{notice}", first.QuerySelector("a.button")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(word, first.QuerySelector(".verdict")!.TextContent);
    }

    [Fact]
    public async Task Check_WithAnswers_KeepsThemAndFillsInWhatTheNoticeAsksToo()
    {
        var page = await PageAsync("/check?level=senior&affiliation=private&employer-kind=enterprise&post=technical&field=chemical");

        Assert.Equal("chemical", page.QuerySelector("select[name=field] option[selected]")!.GetAttribute("value"));
        Assert.Equal(
            "/check/2023-hangzhou-chemical-senior-engineer?affiliation=private&employer-kind=enterprise&post=technical&field=chemical",
            page.QuerySelector("#found a.button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Check_NobodyTakesThePerson_SaysSoWithTheClausesAndGuessesNoWay()
    {
        var page = await PageAsync("/check?level=senior&affiliation=province&employer-kind=civil-like&post=other&field=construction");

        Assert.Contains("看来都不收", page.GetElementById("found-title")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#found a.button"));
        Assert.All(page.QuerySelectorAll("#found .panel"), p => Assert.NotNull(p.QuerySelector(".reasons .notmet a.cite")));
        Assert.Contains("没有写参公单位的人改走哪里", page.GetElementById("found")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("#found a.tel"));
    }

    [Theory]
    [InlineData("level=unknown&field=unknown")]
    [InlineData("level=<script>&field=%00&affiliation=nobody")]
    [InlineData("level=senior&level=assistant")]
    public async Task Check_NothingKnownOrNonsense_AnswersWithEveryNoticePossible(string answers)
    {
        var page = await PageAsync("/check?" + answers);

        Assert.Equal(PublishedContent.Snapshot.Notices.Length, page.QuerySelectorAll("#found .panel").Length);
        Assert.Empty(page.QuerySelectorAll("#found .notmet"));
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task Check_Asked_IsNotStored()
    {
        using var response = await site.GetAsync("/check?level=senior");

        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task Others_OfAResult_ShowEveryOtherNoticeWithItsClause()
    {
        const string Answers = "?affiliation=private&employer-kind=enterprise&post=technical&field=chemical&conduct=none";
        var result = await PageAsync($"/check/2023-hangzhou-chemical-senior-engineer/result{Answers}");
        var page = await PageAsync(result.QuerySelector("#others ~ p a")!.GetAttribute("href")!);

        var panels = page.QuerySelectorAll("main .panel");
        Assert.Equal(PublishedContent.Snapshot.Notices.Length, panels.Length);
        var provincial = panels.Single(p => p.TextContent.Contains("浙江经信", StringComparison.Ordinal));
        Assert.Equal("不符合", provincial.QuerySelector(".verdict")!.TextContent);
        Assert.Contains("/notices/2026-zhejiang-industry-engineer#n1-2", provincial.QuerySelectorAll("a.cite").Select(a => a.GetAttribute("href")));
        Assert.Equal(
            "/check/2026-zhejiang-industry-engineer?affiliation=private&employer-kind=enterprise&post=technical",
            provincial.QuerySelector("a.button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Others_InPrivate_PutNoAnswerIntoAnAddress()
    {
        using var content = new FormUrlEncodedContent([new("employer-kind", "enterprise"), new("affiliation", "private")]);
        using var response = await site.Client.PostAsync("/check/2026-zhejiang-industry-engineer/others", content, TestContext.Current.CancellationToken);
        var page = Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain(page.QuerySelectorAll("main [href], main [action]"), e => (e.GetAttribute("href") ?? e.GetAttribute("action"))!.Contains("enterprise", StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector($"form[action='/check/{Manufacturing}'] input[name=employer-kind][value=enterprise]"));
    }

    [Fact]
    public async Task Others_OfNoNotice_IsNotFound() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/check/no-such/others")).StatusCode);

    private async Task<IDocument> PageAsync(string path) => Parse(await site.TextAsync(path));

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
