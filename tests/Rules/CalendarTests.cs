using TitleGuide.Rules;
using static TitleGuide.Tests.Rules.Make;

namespace TitleGuide.Tests.Rules;

public sealed class CalendarTests
{
    private static readonly RuleSet FourYears = RuleSetOf(Since("start", 4), Of("start", FactKind.Date));

    private static readonly RuleSet FourYearsInDoubt = FourYears with { DayCountDoubt = "first-day" };

    [Theory]
    [InlineData("2020-12-30", Verdict.Met)]
    [InlineData("2020-12-31", Verdict.Met)]
    [InlineData("2021-01-01", Verdict.NotMet)]
    [InlineData("2020-12", Verdict.Met)]
    [InlineData("2021-01", Verdict.NotMet)]
    public void FourYears_AtTheLimit(string start, Verdict expected) => Assert.Equal(expected, VerdictOf(FourYears, ("start", start)));

    [Theory]
    [InlineData("2020-12-31", Verdict.Met)]
    [InlineData("2021-01-01", Verdict.Unknown)]
    [InlineData("2021-01-02", Verdict.NotMet)]
    [InlineData("2021-01", Verdict.Unknown)]
    public void FourYears_WithTheDayCountDoubt_LeavesOneDayOpen(string start, Verdict expected)
    {
        var facts = Answers(FourYearsInDoubt, ("start", start));
        var route = Evaluator.Evaluate(FourYearsInDoubt, facts).Routes[0];
        Assert.Equal(expected, route.Verdict);
        Assert.Equal(expected == Verdict.Unknown, route.Doubts.Contains("first-day"));
    }

    [Theory]
    [InlineData("2020-02-29", "2024-02-29", Verdict.Met)]
    [InlineData("2020-02-29", "2024-02-28", Verdict.NotMet)]
    [InlineData("2020-02-29", "2025-02-28", Verdict.Met)]
    [InlineData("2019-02-28", "2023-02-28", Verdict.Met)]
    public void LeapDay_IsCountedByTheCalendar(string start, string cutOff, Verdict expected)
    {
        var rules = FourYears with { CutOffs = [new("seniority", "资历", DateOnly.Parse(cutOff, null), null, null)] };
        Assert.Equal(expected, VerdictOf(rules, ("start", start)));
    }

    [Fact]
    public void MonthOnly_ThatStraddlesTheLimit_AsksForTheDay()
    {
        var rules = FourYears with { CutOffs = [new("seniority", "资历", new(2024, 8, 27), null, null)] };
        var finding = Evaluator.Evaluate(rules, Answers(rules, ("start", "2020-08"))).Routes[0].Own;
        Assert.Equal(Verdict.Unknown, finding.Verdict);
        Assert.Equal(["start"], finding.NeedsDay);
        Assert.Equal(Verdict.Met, VerdictOf(rules, ("start", "2020-08-27")));
        Assert.Equal(Verdict.NotMet, VerdictOf(rules, ("start", "2020-08-28")));
    }

    [Fact]
    public void After_MovesTheStart_AndWhenUnknownNeverHelps()
    {
        var rules = RuleSetOf(Since("start", 4, ["title"]), Of("start", FactKind.Date), Of("title", FactKind.Date));
        Assert.Equal(Verdict.Met, VerdictOf(rules, ("start", "2019-01-01"), ("title", "2020-12-31")));
        Assert.Equal(Verdict.NotMet, VerdictOf(rules, ("start", "2019-01-01"), ("title", "2021-06-01")));
        Assert.Equal(Verdict.Unknown, VerdictOf(rules, ("start", "2019-01-01")));
        Assert.Equal(Verdict.NotMet, VerdictOf(rules, ("start", "2022-01-01")));
        Assert.Equal(Verdict.NotMet, VerdictOf(rules, ("title", "2022-01-01")));
    }

    [Theory]
    [InlineData("2019-12-31", Verdict.NotMet)]
    [InlineData("2020-01-01", Verdict.Met)]
    [InlineData("2020-12-31", Verdict.Met)]
    [InlineData("2021-01-01", Verdict.NotMet)]
    public void Below_ClosesTheUpperEnd(string start, Verdict expected) =>
        Assert.Equal(expected, VerdictOf(RuleSetOf(Since("start", 4, below: 5), Of("start", FactKind.Date)), ("start", start)));

    [Theory]
    [InlineData("2015-07-01~2019-12-31:enterprise:yes;2024-06-30~:enterprise:yes", Verdict.Met)]
    [InlineData("2015-07-01~2019-12-31:enterprise:yes;2024-07-01~:enterprise:yes", Verdict.NotMet)]
    [InlineData("2015-07-01~2019-12-31:enterprise:no;2022-01-01~:enterprise:yes", Verdict.NotMet)]
    [InlineData("2015-07-01~:?:yes", Verdict.Unknown)]
    [InlineData("2015-07-01~:public:yes", Verdict.NotMet)]
    [InlineData("2019-06-01~2022-06-01:enterprise:yes;2021-01-01~2024-05-31:enterprise:yes", Verdict.Met)]
    [InlineData("none", Verdict.NotMet)]
    [InlineData("2025-01-01~:enterprise:yes", Verdict.NotMet)]
    public void Lasted_AddsMatchingPeriodsOnce(string work, Verdict expected)
    {
        var rules = RuleSetOf(Lasted("work", 5, tags: [(0, "enterprise"), (1, "yes")]), Work("work"));
        var answer = work.StartsWith("2019-06", StringComparison.Ordinal) ? work.Replace("2024-05-31", "2024-06-01", StringComparison.Ordinal) : work;
        Assert.Equal(expected, VerdictOf(rules, ("work", answer)));
    }

    [Fact]
    public void Lasted_WithPlus_JoinsAnotherFact()
    {
        var rules = RuleSetOf(Lasted("work", 5, plus: "post", tags: [(0, "enterprise")]), Work("work"), Of("post", FactKind.Periods));
        Assert.Equal(Verdict.Met, VerdictOf(rules, ("work", "2015-01-01~2017-12-31:enterprise:yes;2018-01-01~:public:yes"), ("post", "2022-12-01~")));
        Assert.Equal(Verdict.NotMet, VerdictOf(rules, ("work", "2015-01-01~2017-12-31:enterprise:yes"), ("post", "2023-02-01~")));
        Assert.Equal(Verdict.Unknown, VerdictOf(rules, ("work", "2015-01-01~2017-12-31:enterprise:yes")));
    }

    [Fact]
    public void Lasted_Unbroken_CountsOnlyTheStretchThatReachesTheCutOff()
    {
        var rules = RuleSetOf(Lasted("post", 4, unbroken: true), Of("post", FactKind.Periods));
        Assert.Equal(Verdict.NotMet, VerdictOf(rules, ("post", "2016-01-01~2020-12-31;2022-01-01~")));
        Assert.Equal(Verdict.Met, VerdictOf(rules, ("post", "2016-01-01~2020-12-31;2021-01-01~")));
        Assert.Equal(Verdict.NotMet, VerdictOf(rules, ("post", "2016-01-01~2023-12-31")));
    }

    [Fact]
    public void From_OfAShortSpan_IsTheDayItIsFull_AndTheCycleThatIncludesIt()
    {
        var route = Evaluator.Evaluate(FourYears, Answers(FourYears, ("start", "2021-03-01"))).Routes[0];
        Assert.Equal(new DateOnly(2025, 3, 1), route.From);
        Assert.Equal(2025, route.FirstCycle);
    }

    [Fact]
    public void CutOff_WithoutADate_LeavesTimeUnknown()
    {
        var rules = FourYears with { CutOffs = [new("seniority", "资历", null, null, "没有写")] };
        Assert.Equal(Verdict.Unknown, VerdictOf(rules, ("start", "1990-01-01")));
    }
}
