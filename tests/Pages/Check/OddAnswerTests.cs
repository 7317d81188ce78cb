using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TitleGuide.Tests.Pages.Check;

public sealed class OddAnswerTests : IAsyncLifetime
{
    private const string Path = "/check/2024-hangzhou-manufacturing-engineer";

    private const string TitleLater = "titles=assistant-engineer&assistant-title-date=2020-06-30";

    private readonly RunningSite site = new(() => PublishedContent.Snapshot);

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData(TitleLater + "&at=appointed-assistant&a.0.from.y=2019&a.0.from.m=5", "早于")]
    [InlineData("titles=assistant-engineer&appointed-assistant=2019-05~&at=assistant-title-date&a.y=2020&a.m=6", "早于")]
    [InlineData("at=assistant-title-date&a.y=2030&a.m=1&a.d=1", "还没有到")]
    [InlineData("at=assistant-title-date&a.y=1920&a.m=2&a.d=29", "距今太久")]
    public async Task Answer_ThatIsOdd_IsAskedAboutOnceAndNeverBlocks(string answer, string said)
    {
        var page = await GetAsync($"{Path}/answer?{answer}");
        Assert.Contains(said, page.QuerySelector(".warning")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".error-summary"));

        // The same page sent again as it stands.
        var form = page.QuerySelector("form.form")!;
        var fields = form.QuerySelectorAll("input").Where(i => i.GetAttribute("type") != "checkbox")
            .Select(i => $"{WebUtility.UrlEncode(i.GetAttribute("name"))}={WebUtility.UrlEncode(i.GetAttribute("value"))}");
        using var next = await site.Client.GetAsync($"{form.GetAttribute("action")}?{string.Join('&', fields)}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, next.StatusCode);
        var address = next.Headers.Location!.OriginalString;
        Assert.Contains(page.QuerySelector("input[name=sure]")!.GetAttribute("value")!, address, StringComparison.Ordinal);
        Assert.DoesNotContain("sure=", address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OddAnswer_ChangedToAnotherOddOne_IsAskedAboutAgain()
    {
        var page = await GetAsync($"{Path}/answer?at=assistant-title-date&a.y=2031&a.m=1&sure=2030-01");

        Assert.Contains("2031年1月", page.QuerySelector(".warning")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2031-01", page.QuerySelector("input[name=sure]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task OddAnswer_InAPrivateWalk_IsAskedAboutWithoutAnAddress()
    {
        using var answer = await site.Client.PostAsync($"{Path}/answer", new FormUrlEncodedContent(
        [
            new("at", "assistant-title-date"), new("a.y", "2030"), new("a.m", "1"),
        ]), TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.NotNull(page.QuerySelector(".warning"));
        Assert.Equal("post", page.QuerySelector("form.form")!.GetAttribute("method"));
        Assert.DoesNotContain(page.QuerySelectorAll("main a"), a => a.GetAttribute("href")!.Contains("2030", StringComparison.Ordinal));
    }

    private async Task<IDocument> GetAsync(string path) => new HtmlParser().ParseDocument(await site.TextAsync(path));
}
