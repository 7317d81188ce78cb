using System.Net;
using System.Text;
using TitleGuide.Pages.Check.Planning;
using TitleGuide.Rules;

namespace TitleGuide.Tests.Pages.Check.Planning;

public sealed class CalendarFileTests
{
    private static readonly DateOnly Stamp = new(2026, 7, 1);

    [Fact]
    public void Lines_EndInCarriageReturnAndHoldAtMost75Octets()
    {
        var text = Write(new CalendarDay("a", new(2024, 9, 30), string.Concat(Enumerable.Repeat("职称👍a", 40)), "b", null));
        Assert.EndsWith("END:VCALENDAR\r\n", text);
        Assert.DoesNotContain('\n', text.Replace("\r\n", ""));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Contains("SUMMARY:" + string.Concat(Enumerable.Repeat("职称👍a", 40)) + "\r\n", Unfold(text));
    }

    [Fact]
    public void Day_IsWholeAndEndsBeforeTheNext()
    {
        var text = Write(new CalendarDay("a", new(2024, 12, 31), "x", null, null));
        Assert.Contains("UID:a@titleguide\r\n", text);
        Assert.Contains("DTSTART;VALUE=DATE:20241231\r\nDTEND;VALUE=DATE:20250101\r\n", text);
        Assert.Contains("DTSTAMP:20260701T000000Z\r\n", text);
        Assert.DoesNotContain("DESCRIPTION:\r\n", text);
    }

    [Fact]
    public void Text_IsEscaped() =>
        Assert.Contains("SUMMARY:a\\, b\\; c\\\\ d\\ne\r\n", Write(new CalendarDay("a", new(2024, 1, 1), "a, b; c\\ d\ne", null, null)));

    [Fact]
    public async Task Calendar_OfANotice_IsPublicAndTheSameEachTime()
    {
        await using var site = new RunningSite(() => PublishedContent.Snapshot);
        await site.InitializeAsync();
        using var response = await site.GetAsync("/calendar/2026-zhejiang-industry-engineer.ics");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/calendar; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("UID:2026-zhejiang-industry-engineer.online.opens@titleguide", text);
        Assert.Contains("DTSTART;VALUE=DATE:20260719", text);
        Assert.Equal(text, await site.TextAsync("/calendar/2026-zhejiang-industry-engineer.ics"));
        using var missing = await site.GetAsync("/calendar/nothing.ics");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public void Days_OfAResult_NameTheFirstDayAndNoAnswer()
    {
        var notice = PublishedContent.Snapshot.FindNotice("2024-hangzhou-manufacturing-engineer")!;
        var worked = notice.Cases.First(c => c.Id == "regular-bachelor-jan-2");
        var day = Assert.Single(CalendarDays.Of(notice, Evaluator.Evaluate(notice.Rules!, worked.Answers), ""), d => d.Id.EndsWith(".regular", StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2025, 1, 2), day.Day);
        Assert.Contains("2025年度", day.Note);
        Assert.DoesNotContain("2021", day.Note);
    }

    private static string Write(CalendarDay day) => CalendarFile.Write("名称", Stamp, [day]);

    private static string Unfold(string text) => text.Replace("\r\n ", "");
}
