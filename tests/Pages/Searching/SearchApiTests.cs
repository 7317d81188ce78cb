using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;

namespace TitleGuide.Tests.Pages.Searching;

[Collection(RunningSite.Group)]
public sealed class SearchApiTests(RunningSite site)
{
    [Fact]
    public async Task Search_ForAWord_AnswersTheResultsOfThePage()
    {
        var answer = await JsonAsync("/api/search?q=聘任");
        var page = await new HtmlParser().ParseDocumentAsync(await site.TextAsync("/search?q=聘任"), TestContext.Current.CancellationToken);

        Assert.Equal(
            page.QuerySelectorAll(".hits h2 a").Select(a => (a.GetAttribute("href"), a.TextContent)),
            answer.GetProperty("results").EnumerateArray().Select(r => (r.GetProperty("url").GetString(), r.GetProperty("title").GetProperty("text").GetString()))!);
        Assert.Equal(
            page.QuerySelectorAll(".hits mark").Select(m => m.TextContent),
            answer.GetProperty("results").EnumerateArray().SelectMany(r => Marks(r.GetProperty("title")).Concat(Marks(r.GetProperty("snippet")))));
        Assert.Equal(answer.GetProperty("results").GetArrayLength(), answer.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Search_Always_HasThePublishedShape()
    {
        var answer = await JsonAsync("/api/search?q=聘任&kind=clause&page=1");
        var hit = answer.GetProperty("results")[0];

        Assert.Subset(Names(answer), new HashSet<string> { "query", "filters", "answer", "didYouMean", "searchedFor", "total", "page", "pages", "results", "facets" });
        Assert.Subset(Names(hit), new HashSet<string> { "kind", "kindName", "title", "snippet", "place", "url", "notice", "year", "levels" });
        Assert.Equal(["text", "marks"], hit.GetProperty("title").EnumerateObject().Select(p => p.Name));
        Assert.Equal("聘任", answer.GetProperty("query").GetString());
        Assert.Equal("clause", answer.GetProperty("filters").GetProperty("kind").GetString());
        Assert.Equal(
            ["value", "name", "count"], answer.GetProperty("facets").GetProperty("notice")[0].EnumerateObject().Select(p => p.Name));
    }

    [Theory]
    [InlineData("/api/search", "q")]
    [InlineData("/api/suggest", "q")]
    [InlineData("/api/search?q=聘任&kind=cloud", "kind")]
    [InlineData("/api/search?q=聘任&notice=none", "notice")]
    [InlineData("/api/search?q=聘任&year=1999", "year")]
    [InlineData("/api/search?q=聘任&level=master", "level")]
    [InlineData("/api/search?q=聘任&as=said", "as")]
    [InlineData("/api/search?q=聘任&page=0", "page")]
    [InlineData("/api/search?q=聘任&page=501", "page")]
    [InlineData("/api/search?q=聘任&page=1.5", "page")]
    public async Task Request_ThatIsWrong_IsToldWhy(string address, string parameter)
    {
        using var response = await site.GetAsync(address);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Contains(parameter, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_ThatIsTooLong_IsRefused()
    {
        using var response = await site.GetAsync("/api/search?q=" + new string('a', 201));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("/search?q=聘任")]
    [InlineData("/api/search?q=聘任")]
    [InlineData("/api/suggest?q=聘任")]
    [InlineData("/api/suggest")]
    public async Task Query_Always_IsKeptToItsVisitor(string address)
    {
        using var response = await site.GetAsync(address);

        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Search_ForATelephone_AnswersIt()
    {
        var answer = (await JsonAsync("/api/search?q=西湖区电话")).GetProperty("answer");

        Assert.Equal("office", answer.GetProperty("kind").GetString());
        Assert.Equal("0571-89510552", answer.GetProperty("phone").GetString());
        Assert.Equal($"/notices/{SampleContent.Full}/papers#m1", answer.GetProperty("citedUrl").GetString());
    }

    [Fact]
    public async Task Suggest_ForABeginning_AnswersWhatCanBeSearchedFor()
    {
        var answer = await JsonAsync("/api/suggest?q=继续");
        var texts = answer.GetProperty("suggestions").EnumerateArray().Select(s => s.GetProperty("text").GetString()).ToList();

        Assert.Equal("继续", answer.GetProperty("query").GetString());
        Assert.Contains("继续教育", texts);
        Assert.InRange(texts.Count, 1, 8);
        Assert.Equal(texts.Count, texts.Distinct().Count());
    }

    [Fact]
    public async Task Suggest_AskedByABrowser_AnswersInTheBrowsersForm()
    {
        var answer = await JsonAsync("/api/suggest?form=opensearch&q=继续");

        Assert.Equal("继续", answer[0].GetString());
        Assert.Contains("继续教育", answer[1].EnumerateArray().Select(e => e.GetString()));
        Assert.Equal(answer[1].GetArrayLength(), answer[2].GetArrayLength());
        Assert.All(
            answer[3].EnumerateArray(),
            url => Assert.StartsWith(site.Client.BaseAddress!.ToString(), url.GetString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/search?q=")]
    [InlineData("/api/suggest?q=")]
    public async Task Blank_IsNoFaultAndFindsNothing(string address)
    {
        var answer = await JsonAsync(address);

        Assert.Equal(0, answer.GetProperty(address.Contains("suggest", StringComparison.Ordinal) ? "suggestions" : "results").GetArrayLength());
    }

    private static HashSet<string> Names(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];

    private static IEnumerable<string> Marks(JsonElement marked) =>
        from mark in marked.GetProperty("marks").EnumerateArray()
        select marked.GetProperty("text").GetString()!.Substring(mark[0].GetInt32(), mark[1].GetInt32());

    private async Task<JsonElement> JsonAsync(string address)
    {
        using var response = await site.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
    }
}
