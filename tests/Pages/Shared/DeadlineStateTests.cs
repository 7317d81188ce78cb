using TitleGuide.Content;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Tests.Pages.Shared;

public sealed class DeadlineStateTests
{
    private static readonly DateOnly Today = new(2026, 7, 10);

    [Theory]
    [InlineData("2026-07-11", "2026-07-19", "未开始（还有1天）")]
    [InlineData("2026-07-10", "2026-07-19", "进行中（还剩9天）")]
    [InlineData(null, "2026-07-11", "进行中（还剩1天）")]
    [InlineData(null, "2026-07-10", "今天截止")]
    [InlineData(null, "2026-07-09", "已截止")]
    [InlineData(null, null, "文件未写")]
    [InlineData("2026-07-01", null, "已开始，截止日文件未写")]
    [InlineData("2026-07-12", null, "未开始（还有2天）")]
    public void State_OnADay_CountsTheLastDayIn(string? opens, string? date, string expected) =>
        Assert.Equal(expected, DeadlineState.Of(Deadline(Actor.Applicant, opens, date), Today).Text);

    [Fact]
    public void Leading_WithTheApplicantsOwnDates_IsTheNextOfThem()
    {
        var notice = SampleContent.Snapshot().FindNotice(SampleContent.Full)! with
        {
            Deadlines =
            [
                Deadline(Actor.Office, null, "2026-07-12"),
                Deadline(Actor.Applicant, null, "2026-08-30"),
                Deadline(Actor.Applicant, null, "2026-07-20"),
                Deadline(Actor.Applicant, null, "2026-07-01"),
            ],
        };

        Assert.Equal(new(2026, 7, 20), DeadlineState.Leading(notice, Today)?.Date);
        Assert.Equal(new(2026, 8, 30), DeadlineState.Leading(notice, new(2027, 1, 1))?.Date);
    }

    private static Deadline Deadline(Actor actor, string? opens, string? date) => new(
        "x", actor, "", opens is null ? null : DateOnly.Parse(opens, null), date is null ? null : DateOnly.Parse(date, null), null, null);
}
