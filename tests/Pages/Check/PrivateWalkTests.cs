using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TitleGuide.Tests.Pages.Check;

public sealed class PrivateWalkTests : IAsyncLifetime
{
    private const string Id = "2024-hangzhou-manufacturing-engineer";

    private readonly RunningSite site = new(() => PublishedContent.Snapshot);

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Walk_ToItsEnd_NeverPutsAnAnswerIntoAnAddress()
    {
        var page = Parse(await site.TextAsync($"/check/{Id}?mode=private"));
        for (var step = 0; step < 60 && page.QuerySelector(".check-result") is null; step++)
        {
            Assert.DoesNotContain(Addresses(page), a => a.Contains('=') && !a.EndsWith("?back=result", StringComparison.Ordinal));
            var form = page.QuerySelector("form.form")!;
            Assert.Equal("post", form.GetAttribute("method"));
            var fields = Hidden(form);
            if (form.QuerySelector("input[type=radio]") is { } first)
            {
                fields.Add(new("a", first.GetAttribute("value")!));
            }
            else
            {
                fields.Add(new("unsure", "1"));
            }

            page = await PostAsync(form.GetAttribute("action")!, fields);
        }

        Assert.NotNull(page.QuerySelector(".check-result"));
        Assert.DoesNotContain(Addresses(page), a => a.Contains("employer-kind", StringComparison.Ordinal));
        Assert.Null(page.QuerySelector("#address"));
        Assert.NotNull(page.QuerySelector(".slip-code"));

        // Back to one answer and on to the result again.
        var change = page.QuerySelector(".answers button[name=at]")!;
        var again = await PostAsync(change.GetAttribute("formaction")!, [.. Hidden(page.QuerySelector("#state")!), new("at", change.GetAttribute("value")!)]);
        Assert.NotNull(again.QuerySelector("form.form[method=post] input[name=back][value=result]"));

        var data = await site.Client.PostAsync($"/check/{Id}/result.json", new FormUrlEncodedContent(Hidden(page.QuerySelector("#state")!)), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, data.StatusCode);
        Assert.Contains("\"employer-kind\"", await data.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/return")]
    [InlineData("/result")]
    [InlineData("/others")]
    public async Task BodyThatCannotBeRead_IsToldSo(string page)
    {
        using var body = new StringContent("employer-kind=enterprise&remark=a%00b", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await site.Client.PostAsync($"/check/{Id}{page}", body, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("收到的内容读不出来", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Fault_IsToldOnTheSameQuestionAndKeepsTheOtherAnswers()
    {
        var page = await PostAsync($"/check/{Id}/answer", [new("at", "assistant-title-date"), new("employer-kind", "enterprise"), new("a.y", "2020"), new("a.m", "13")]);
        Assert.NotNull(page.QuerySelector(".error-summary"));
        Assert.Equal("13", page.GetElementById("a.m")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("form.form input[name=employer-kind][value=enterprise]"));
    }

    [Fact]
    public async Task Post_ElsewhereIsRefused_AndWithoutAFormGivesThePage()
    {
        using var elsewhere = await site.SendAsync(HttpMethod.Post, "/notices");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, elsewhere.StatusCode);
        using var bare = await site.SendAsync(HttpMethod.Post, $"/check/{Id}/result");
        Assert.Equal(HttpStatusCode.OK, bare.StatusCode);
    }

    [Fact]
    public async Task Slip_EnteredByPost_IsWorkedOutAnew()
    {
        var result = Parse(await site.TextAsync($"/check/{Id}/result?employer-kind=enterprise&qualifications=bachelor"));
        var code = result.QuerySelector(".slip-code")!.TextContent;
        var page = await PostAsync("/check/slip", [new("code", code)]);
        Assert.Contains("规则没有变", page.Body!.TextContent);
        Assert.Contains("企业", page.QuerySelector(".answers")!.TextContent);
        var damaged = await PostAsync("/check/slip", [new("code", code[1..])]);
        Assert.NotNull(damaged.QuerySelector(".error-summary"));
        Assert.Contains(code[1..], damaged.GetElementById("code")!.TextContent);
    }

    private static List<KeyValuePair<string, string>> Hidden(IElement form) =>
        [.. form.QuerySelectorAll("input[type=hidden]").Select(i => new KeyValuePair<string, string>(i.GetAttribute("name")!, i.GetAttribute("value")!))];

    private static IEnumerable<string> Addresses(IDocument page) => page.QuerySelectorAll("main [href], main [action], main [formaction]")
        .SelectMany(e => new[] { e.GetAttribute("href"), e.GetAttribute("action"), e.GetAttribute("formaction") })
        .OfType<string>();

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private async Task<IDocument> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var body = fields.ToList();
        while (true)
        {
            Assert.DoesNotContain('=', path.Replace("?back=result", "", StringComparison.Ordinal));
            using var content = new FormUrlEncodedContent(body);
            using var response = await site.Client.PostAsync(path, content, TestContext.Current.CancellationToken);
            if (response.StatusCode == HttpStatusCode.TemporaryRedirect)
            {
                path = response.Headers.Location!.ToString();
                continue;
            }

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            return Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }
}
