using System.Net;
using AngleSharp.Html.Parser;
using TitleGuide.Pages.Searching;

namespace TitleGuide.Tests.Pages;

public sealed class FindTests
{
    [Theory]
    [InlineData("杭经信人事〔2023〕63号", "/notices/2023-hangzhou-chemical-senior-engineer")]
    [InlineData("2024制造业 附件1 二（一）2", "/notices/2024-hangzhou-manufacturing-engineer/conditions#c2-1-2")]
    public async Task Number_OfOnePlace_LeadsStraightThere(string number, string address)
    {
        await using var site = await StartAsync();
        using var response = await site.GetAsync("/find?number=" + Uri.EscapeDataString(number));

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(address, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("附件1 二（一）2", 2)]
    [InlineData("附件1 二（一）9", 2)]
    [InlineData("没有这样的号", 0)]
    public async Task Number_OfSeveralPlacesOrNone_ShowsAChoice(string number, int notices)
    {
        await using var site = await StartAsync();
        var page = await new HtmlParser().ParseDocumentAsync(
            await site.TextAsync("/find?number=" + Uri.EscapeDataString(number)), TestContext.Current.CancellationToken);

        Assert.Equal(notices, page.QuerySelectorAll("main section.panel").Length);
        Assert.Equal(number, page.QuerySelector("#find-number")?.GetAttribute("value"));
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href")!.StartsWith("/search?q=", StringComparison.Ordinal));
    }

    /// <summary>As many characters as the field takes, each kind with much to try and nothing to find.</summary>
    [Theory]
    [InlineData("x", 60, " ", "2024", 130, " ", "x")]
    [InlineData("第", 98, " ", "一", 98, " ", "x")]
    [InlineData("杭经信人事", 60, "(", "2024", 120, ")", "x")]
    [InlineData("一", 98, "、", "x", 98, "、", "二")]
    [InlineData("附件1", 90, "一", "x", 100, "（一", "）")]
    [InlineData("1", 65, " 1", "x", 65, "、1", "")]
    public async Task Number_ThatHasMuchToTry_IsAnsweredAtOnce(string first, int times, string filler, string middle, int more, string otherFiller, string last)
    {
        await using var site = await StartAsync();
        var number = $"{first}{Repeat(filler, times)}{middle}{Repeat(otherFiller, more)}{last}";
        number = number.Length > SearchText.Longest ? number[..SearchText.Longest] : number;
        using var response = await site.GetAsync("/find?number=" + Uri.EscapeDataString(number))
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/notices")]
    public async Task Way_ToFindByNumber_StandsOnThePage(string path)
    {
        await using var site = await StartAsync();
        var page = await new HtmlParser().ParseDocumentAsync(await site.TextAsync(path), TestContext.Current.CancellationToken);

        Assert.Contains("手里有文件", page.QuerySelector("form[action='/find'] label")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<RunningSite> StartAsync()
    {
        var site = new RunningSite(() => PublishedContent.Snapshot);
        await site.InitializeAsync();
        return site;
    }
}
