using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TitleGuide.Content;
using TitleGuide.Pages.Comparing;

namespace TitleGuide.Tests.Pages.Comparing;

public sealed class ComparisonTests
{
    private const string Manufacturing = "2024-hangzhou-manufacturing-engineer";
    private const string Chemical = "2023-hangzhou-chemical-senior-engineer";
    private const string Construction = "2024-hangzhou-construction-engineer";
    private const string Industry = "2026-zhejiang-industry-engineer";

    public static TheoryData<string, string> Pairs => new(
        from first in PublishedContent.Snapshot.Notices
        from second in PublishedContent.Snapshot.Notices
        where first != second
        select (first.Id, second.Id));

    [Theory]
    [InlineData(Manufacturing, Chemical, "regular", "满2年 满4年", "满2年 满5年")]
    [InlineData(Manufacturing, Chemical, "direct", "满2年 满3年 满5年 满7年", "")]
    [InlineData(Manufacturing, Chemical, "skilled", "满3年", "满4年")]
    [InlineData(Manufacturing, Chemical, "transfer", "满1年", "满1年")]
    [InlineData(Manufacturing, Construction, "regular", "满2年 满4年", "满4年")]
    [InlineData(Industry, Construction, "self-rated", "", "")]
    public void Years_OfARoute_AreThoseOfTheClauses(string first, string second, string route, string left, string right)
    {
        Assert.Equal(left, Years(first));
        Assert.Equal(right, Years(second));

        string Years(string id) => string.Join(
            ' ', Notice(id).Rules!.FindRoute(route) is { } found ? RuleOutline.Years(found.When).Select(l => l.Text) : []);
    }

    [Fact]
    public void Outline_OfARoute_NamesItsAlternatives()
    {
        var lines = RuleOutline.Of(Notice(Manufacturing).Rules!.FindRoute("regular")!.When);

        Assert.Equal(["专业一致或相近", "有助理工程师资格", "有一条就行"], lines.Select(l => l.Text));
        Assert.Equal(["研究生或第二学士学位，聘任满2年", "本科或大专，聘任满4年"], lines[2].Parts.Select(l => l.Text));
        Assert.Equal(["c2-1-2"], lines[2].Parts[1].Cites);
        Assert.Equal(["d12"], lines[2].Parts[1].Doubts);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Comparison_OfEachPair_CitesOnlyWhatIsThere(string first, string second)
    {
        var comparison = new Comparison(Notice(first), Notice(second));

        foreach (var row in comparison.Groups.SelectMany(g => g.Rows))
        {
            Check(comparison.First, row.First);
            Check(comparison.Second, row.Second);
        }

        static void Check(Notice notice, IEnumerable<ComparedLine> lines)
        {
            foreach (var line in lines)
            {
                Assert.NotEmpty(line.Text);
                Assert.All(line.Cites, a => Assert.NotNull(notice.FindClause(a)));
                Assert.All(line.Doubts, d => Assert.Contains(notice.Doubts, x => x.Id == d));
                Check(notice, line.Parts);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Comparison_Swapped_FindsTheSameDifferences(string first, string second)
    {
        var one = new Comparison(Notice(first), Notice(second));
        var other = new Comparison(Notice(second), Notice(first));

        Assert.Equal(Count(one, Difference.OnlyFirst), Count(other, Difference.OnlySecond));
        Assert.Equal(Count(one, Difference.Same), Count(other, Difference.Same));
        Assert.Equal(Count(one, Difference.Different), Count(other, Difference.Different));

        static int Count(Comparison comparison, Difference difference) =>
            comparison.Groups.SelectMany(g => g.Rows).Count(r => r.Difference == difference);
    }

    [Fact]
    public void Comparison_OfANoticeWithItself_FindsNoDifference()
    {
        var notice = Notice(Manufacturing);

        Assert.Equal(0, new Comparison(notice, notice).Groups.Sum(g => g.Differences));
    }

    [Fact]
    public void Attachments_OfEveryNotice_AreMatchedByMeaning()
    {
        Assert.All(PublishedContent.Snapshot.Notices.SelectMany(n => n.Attachments), a => Assert.NotNull(a.About));
        var rows = new Comparison(Notice(Construction), Notice(Industry)).Groups.Single(g => g.Id == "attachments").Rows;
        var credits = rows.Single(r => r.Name == "继续教育");
        Assert.NotEmpty(credits.First);
        Assert.NotEmpty(credits.Second);
    }

    [Fact]
    public async Task Page_OfTwoNotices_MarksDifferencesInWordsAndLinksBothClauses()
    {
        var page = await AskAsync($"/compare?a={Manufacturing}&b={Chemical}");
        var credits = page.QuerySelectorAll("#gates ~ table tr").Single(r => r.TextContent.Contains("继续教育", StringComparison.Ordinal));

        Assert.Contains("不同", credits.QuerySelector(".differs")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            [$"/notices/{Manufacturing}/conditions#c3", $"/notices/{Chemical}/conditions#c4"],
            credits.QuerySelectorAll("td").Select(cell => cell.QuerySelector("a.cite")!.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".compared tbody tr"), row => Assert.NotEmpty(row.QuerySelector(".differs")!.TextContent));
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == $"/compare?a={Chemical}&b={Manufacturing}");
    }

    [Fact]
    public async Task Page_AskedOnlyForDifferences_LeavesOutTheRest()
    {
        var all = await AskAsync($"/compare?a={Manufacturing}&b={Chemical}");
        var different = await AskAsync($"/compare?a={Manufacturing}&b={Chemical}&only=different");

        Assert.NotEmpty(all.QuerySelectorAll(".differs.same"));
        Assert.Empty(different.QuerySelectorAll(".differs.same"));
        Assert.Equal(all.QuerySelectorAll(".differs:not(.same)").Length, different.QuerySelectorAll(".differs").Length);
    }

    /// <summary>Several doubts of one line are one word to open, each then by its name.</summary>
    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Page_OfTwoNotices_SaysOnceThatALineIsDoubtful(string first, string second)
    {
        var page = await AskAsync($"/compare?a={first}&b={second}");

        Assert.All(
            page.QuerySelectorAll(".compared li"),
            line => Assert.InRange(line.Children.Count(c => c.TextContent.TrimStart().StartsWith("存疑", StringComparison.Ordinal)), 0, 1));
        Assert.All(
            page.QuerySelectorAll(".more-doubts"),
            more => Assert.Equal($"存疑{more.QuerySelectorAll("li a").Length}处", more.QuerySelector("summary")!.TextContent));
    }

    [Theory]
    [InlineData("/compare", 6)]
    [InlineData($"/compare?a={Chemical}", 3)]
    [InlineData($"/compare?a={Chemical}&b={Chemical}", 3)]
    [InlineData("/compare?a=x&b=y", 6)]
    public async Task Page_WithoutTwoNotices_OffersPairs(string path, int pairs)
    {
        var page = await AskAsync(path);

        Assert.Equal(pairs, page.QuerySelectorAll("#pairs ~ ul a").Length);
        Assert.Empty(page.QuerySelectorAll(".compared"));
    }

    private static Notice Notice(string id) => PublishedContent.Snapshot.FindNotice(id)!;

    private static async Task<IDocument> AskAsync(string path)
    {
        await using var site = new RunningSite(() => PublishedContent.Snapshot);
        await site.InitializeAsync();
        return await new HtmlParser().ParseDocumentAsync(await site.TextAsync(path), TestContext.Current.CancellationToken);
    }
}
