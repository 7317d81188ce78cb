using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TitleGuide.Content;
using TitleGuide.Tests.Pages;

namespace TitleGuide.Tests.Facts;

/// <summary>Ten questions that people really have about each notice, each answered by one search or at most three links from the home page.</summary>
public sealed class EverydayQuestionsTests
{
    private const int MostClicks = 3;
    private const int Looked = 3;

    public static TheoryData<string> Notices => NoticeFactsTests.Notices;

    [Theory]
    [MemberData(nameof(Notices))]
    public async Task Questions_OfANotice_AreAllAnswered(string id)
    {
        var notice = PublishedContent.Snapshot.Notices.Single(n => n.Id == id);
        var questions = EverydayQuestion.Of(id);
        await using var site = new RunningSite(() => PublishedContent.Snapshot);
        await site.InitializeAsync();

        var lost = new List<string>();
        foreach (var question in questions)
        {
            var found = question.Search is { } words ? await SearchAsync(site, words) : await ClickAsync(site, question.Clicks);
            if (!found.SelectMany(href => ClausesAt(notice, href)).Intersect(question.Clauses).Any())
            {
                lost.Add($"{question.Ask} -> {string.Join(' ', found)}");
            }
        }

        Assert.Equal("", string.Join('\n', lost));
        Assert.True(questions.Count >= 10);
        Assert.All(questions, q => Assert.True(q.Clicks.Count <= MostClicks && q.Clauses.All(c => notice.FindClause(c) is not null), q.Ask));
    }

    private static async Task<IReadOnlyList<string>> SearchAsync(RunningSite site, string words)
    {
        var page = await ReadAsync(site, $"/search?q={Uri.EscapeDataString(words)}");
        return [.. page.QuerySelectorAll(".hits h2 a").Take(Looked).Select(a => a.GetAttribute("href")!)];
    }

    private static async Task<IReadOnlyList<string>> ClickAsync(RunningSite site, IReadOnlyList<string> clicks)
    {
        var here = "/";
        foreach (var words in clicks)
        {
            var page = await ReadAsync(site, here.Split('#')[0]);
            var link = page.QuerySelectorAll("a[href]").FirstOrDefault(a => a.TextContent.Contains(words, StringComparison.Ordinal));
            if (link is null)
            {
                return [$"{here}：没有链接“{words}”"];
            }

            var href = link.GetAttribute("href")!;
            here = href.StartsWith('#') ? here.Split('#')[0] + href : href.StartsWith('/') ? href : $"{here.Split('#')[0]}#{link.Closest("[id]")!.Id}";
        }

        return [here];
    }

    /// <summary>The clauses that a place shows or rests on.</summary>
    private static IEnumerable<string> ClausesAt(Notice notice, string href)
    {
        var parts = href.Split('#');
        if (!parts[0].StartsWith($"/notices/{notice.Id}", StringComparison.Ordinal) || parts.Length < 2)
        {
            return [];
        }

        return parts[1].Split('-', 2) switch
        {
            ["faq", var id] => notice.Faq.Single(f => f.Id == id).Cites,
            ["attachment", var id] => [notice.Attachments.Single(a => a.Id == id).Cites],
            ["office", _] => [.. notice.Offices!.Offices.Select(o => o.Cites).Distinct()],
            ["text"] => notice.FindPage(PageKind.Notice)!.Clauses.Select(c => c.Anchor),
            _ => [parts[1]],
        };
    }

    private static async Task<IDocument> ReadAsync(RunningSite site, string path) =>
        await new HtmlParser().ParseDocumentAsync(await site.TextAsync(path), TestContext.Current.CancellationToken);
}
