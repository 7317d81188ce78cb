using TitleGuide.Content;
using TitleGuide.Pages.Check.Planning;
using TitleGuide.Rules;

namespace TitleGuide.Tests.Pages.Check.Planning;

public sealed class PlanningTests
{
    [Fact]
    public void Display_OfFiveWorkingDays_StartsBeforeWeekendAndHolidays()
    {
        // 2023-09-07 is a Thursday: five working days before it begin on Thursday 31 August; the hand-over is on the 30th.
        var notice = PublishedContent.Snapshot.FindNotice("2023-hangzhou-chemical-senior-engineer")!;
        var schedule = Schedule.Of(notice, PublishedContent.Snapshot.Calendar);
        var display = Assert.Single(schedule.Steps, s => s is { Derived: true, Actor: Actor.Employer });
        Assert.Equal(new DateOnly(2023, 8, 31), display.By);
        Assert.Empty(schedule.UnknownYears);
        Assert.Equal(schedule.Steps.Select(s => s.By ?? DateOnly.MaxValue).Order(), schedule.Steps.Select(s => s.By ?? DateOnly.MaxValue));
        Assert.Contains(schedule.Steps, s => s is { Actor: Actor.Committee, By: null });
    }

    [Fact]
    public void Schedule_CountsHolidaysAndShiftedWorkdays()
    {
        // Before 30 September 2024: Sunday 29 is a workday; 15 to 17 are holidays.
        var notice = PublishedContent.Snapshot.FindNotice("2024-hangzhou-manufacturing-engineer")!;
        var schedule = Schedule.Of(notice, PublishedContent.Snapshot.Calendar);
        var display = Assert.Single(schedule.Steps, s => s is { Derived: true, Actor: Actor.Employer });
        Assert.Equal(new DateOnly(2024, 9, 24), display.By);
        Assert.Contains("实际还要更早", display.Note);
        var handOver = Assert.Single(schedule.Steps, s => s is { Derived: true, Actor: Actor.Applicant });
        Assert.Equal(new DateOnly(2024, 9, 23), handOver.By);
    }

    [Fact]
    public void Schedule_WithoutACalendarOfTheYear_SaysSo()
    {
        var notice = PublishedContent.Snapshot.FindNotice("2024-hangzhou-manufacturing-engineer")!;
        var calendar = PublishedContent.Snapshot.Calendar with { Years = [2023] };
        Assert.Equal([2024], Schedule.Of(notice, calendar).UnknownYears);
    }

    [Fact]
    public void Tracker_OfThreeOfSix_CountsAndNamesTheEasiest()
    {
        var notice = PublishedContent.Snapshot.FindNotice("2023-hangzhou-chemical-senior-engineer")!;
        var trackers = notice.Cases
            .Select(c => (Case: c, Outcome: Evaluator.Evaluate(notice.Rules!, c.Answers)))
            .SelectMany(c => c.Outcome.Routes.SelectMany(r => Tracker.Of(r.Own, notice.Rules!, c.Case.Answers)))
            .ToList();
        Assert.NotEmpty(trackers);
        Assert.Contains(trackers, t => t is { Wanted: 3, Parts.Length: 6 });
        Assert.Contains(trackers, t => t.Missing == 0);
        Assert.Contains(trackers, t => t.Missing > 0);
        Assert.All(trackers, t =>
        {
            Assert.Equal(t.Parts.Count(p => p.Verdict is Verdict.Met or Verdict.Judged), t.Met);
            Assert.Equal(t.Missing == 0, t.Cheapest.IsEmpty);
            Assert.InRange(t.Most, t.Met, t.Parts.Length);
            Assert.All(t.Parts, p => Assert.NotEqual("", p.Name));
        });
    }

    [Fact]
    public void Strip_ShowsTheMonthsAskedForAndThoseThatAreMissing()
    {
        var notice = PublishedContent.Snapshot.FindNotice("2024-hangzhou-manufacturing-engineer")!;
        var rules = notice.Rules!;
        var facts = notice.Cases.First(c => c.Id == "regular-bachelor-exactly-4").Answers
            .With("appointed-assistant", AnswerText.Parse(rules.FindFact("appointed-assistant")!, "2018-01~2022-03;2022-06~", out _)!);
        var outcome = Evaluator.Evaluate(rules, facts, "regular");
        var strip = EvidenceStrip.Of(outcome.Best.Own, notice, facts, outcome).First();
        Assert.Equal((2024 * 12) + 11, strip.Required.Last);
        Assert.Equal(new MonthRun((2022 * 12) + 3, (2022 * 12) + 4), Assert.Single(strip.Gaps));
        Assert.Equal((2018 * 12) + 0, strip.First);
        Assert.NotEmpty(strip.Papers);
    }
}
