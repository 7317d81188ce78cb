using System.Text;
using System.Text.RegularExpressions;
using TitleGuide.Pages.Check;
using TitleGuide.Tests.Pages;

namespace TitleGuide.Tests.Browser;

/// <summary>A result on paper.</summary>
[Collection<BrowserGroup>]
public sealed partial class PrintTests(BrowserFixture browser)
{
    private const int CasesOfEach = 5;

    public static TheoryData<string> Notices() => [.. PublishedContent.Snapshot.Notices.Where(n => n.Rules is not null).Select(n => n.Id)];

    /// <summary>The cases with the most answers of each notice, as the longest of what people print.</summary>
    [Theory]
    [MemberData(nameof(Notices))]
    public Task Result_OnPaper_TakesAtMostTwoPages(string id) => browser.VisitAsync(Device.Desktop, async visit =>
    {
        var notice = PublishedContent.Snapshot.FindNotice(id)!;
        foreach (var worked in notice.Cases.OrderByDescending(c => AnswerQuery.Write(notice.Rules!, c.Answers).Length).Take(CasesOfEach))
        {
            await visit.GoToAsync($"/check/{id}/result{AnswerQuery.Write(notice.Rules!, worked.Answers)}");
            var pdf = await visit.Page.PdfAsync(new() { Format = "A4" });
            Assert.InRange(PageObject().Count(Encoding.Latin1.GetString(pdf)), 1, 2);
        }
    });

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();
}
