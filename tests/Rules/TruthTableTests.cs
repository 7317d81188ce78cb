using TitleGuide.Rules;
using static TitleGuide.Tests.Rules.Make;

namespace TitleGuide.Tests.Rules;

public sealed class TruthTableTests
{
    private static readonly Verdict[] Four = [Is_NotMet, Is_Unknown, Is_Judged, Is_Met];

    public static TheoryData<Verdict, Verdict> Pairs()
    {
        var data = new TheoryData<Verdict, Verdict>();
        foreach (var a in Four)
        {
            foreach (var b in Four)
            {
                data.Add(a, b);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void All_OfTwo_IsTheWorse(Verdict a, Verdict b) => Assert.Equal(a < b ? a : b, Judged(x => All(x), a, b));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Any_OfTwo_IsTheBetter(Verdict a, Verdict b) => Assert.Equal(a > b ? a : b, Judged(x => Any(x), a, b));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void AtLeastTwoOfThree_WithAThird_IsTheMiddleOne(Verdict a, Verdict b)
    {
        foreach (var c in Four)
        {
            Assert.Equal(new[] { a, b, c }.Order().ElementAt(1), Judged(x => AtLeast(2, x), a, b, c));
        }
    }

    [Theory]
    [InlineData(Is_NotMet, Is_Met)]
    [InlineData(Is_Unknown, Is_Unknown)]
    [InlineData(Is_Judged, Is_NotMet)]
    [InlineData(Is_Met, Is_NotMet)]
    public void Not_TurnsTheVerdictRound(Verdict part, Verdict expected) => Assert.Equal(expected, Judged(x => Not(x[0]), part));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Doubt_IsDecidedOnlyWhereBothReadingsAgree(Verdict a, Verdict b)
    {
        var expected = a == b ? a
            : a >= Is_Judged && b >= Is_Judged ? Is_Judged
            : Is_Unknown;
        Assert.Equal(expected, Judged(x => Doubt("d", x[0], x[1]), a, b));
    }

    [Theory]
    [InlineData("yes", Is_Met)]
    [InlineData("no", Is_NotMet)]
    [InlineData("unknown", Is_Unknown)]
    [InlineData(null, Is_Unknown)]
    public void Is_ReadsTheAnswer(string? answer, Verdict expected) =>
        Assert.Equal(expected, VerdictOf(RuleSetOf(Is("a", "yes"), YesNo("a")), answer is null ? [] : [("a", answer)]));

    [Theory]
    [InlineData(Comparison.AtLeast, "89.9", Is_NotMet)]
    [InlineData(Comparison.AtLeast, "90", Is_Met)]
    [InlineData(Comparison.AtMost, "90", Is_Met)]
    [InlineData(Comparison.AtMost, "90.1", Is_NotMet)]
    [InlineData(Comparison.Above, "90", Is_NotMet)]
    [InlineData(Comparison.Above, "90.1", Is_Met)]
    [InlineData(Comparison.Below, "90", Is_NotMet)]
    [InlineData(Comparison.Below, "89.9", Is_Met)]
    [InlineData(Comparison.Below, "unknown", Is_Unknown)]
    public void Compare_AtTheLimit(Comparison comparison, string answer, Verdict expected) =>
        Assert.Equal(expected, VerdictOf(RuleSetOf(Compare("n", comparison, 90), Of("n", FactKind.Number)), ("n", answer)));

    [Theory]
    [InlineData("2022:30;2023:30;2024:30", false, Is_Met)]
    [InlineData("2022:30;2023:30;2024:29", false, Is_NotMet)]
    [InlineData("2022:30;2023:30", false, Is_Unknown)]
    [InlineData("2022:90", false, Is_Met)]
    [InlineData("2021:90;2022:0;2023:0;2024:0", false, Is_NotMet)]
    [InlineData("2022:90;2023:90;2024:90", true, Is_Met)]
    [InlineData("2022:89;2023:200", true, Is_NotMet)]
    [InlineData("2022:90;2023:90", true, Is_Unknown)]
    [InlineData("2022:-;2023:-;2024:-", true, Is_Unknown)]
    public void Yearly_SumsOrLooksAtEach(string answer, bool each, Verdict expected)
    {
        var fact = Of("c", FactKind.YearlyNumber) with { Columns = [new("total", "合计")], Years = [2022, 2023, 2024] };
        var rules = RuleSetOf(new YearlyAtLeast("c", [2022, 2023, 2024], "total", each, 90) { Path = "c" }, fact);
        Assert.Equal(expected, VerdictOf(rules, ("c", answer)));
    }

    [Theory]
    [InlineData("2021:good;2022:good", Is_Met)]
    [InlineData("2021:good;2022:bad", Is_NotMet)]
    [InlineData("2022:bad", Is_NotMet)]
    [InlineData("2021:good", Is_Unknown)]
    [InlineData("2020:bad;2021:good;2022:good", Is_Met)]
    public void YearlyIs_LooksAtEachYearNamed(string answer, Verdict expected)
    {
        var fact = Choice("y", "good", "bad") with { Kind = FactKind.YearlyChoice, Years = [2021, 2022] };
        Assert.Equal(expected, VerdictOf(RuleSetOf(new YearlyIs("y", [2021, 2022], ["good"]) { Path = "y" }, fact), ("y", answer)));
    }

    [Fact]
    public void Route_WithAMetPreferredOne_IsExcluded()
    {
        var rules = RuleSetOf([Route("first", Is("a", "yes")), Route("second", Is("b", "yes"), "first")], YesNo("a"), YesNo("b"));
        var both = Evaluator.Evaluate(rules, Answers(rules, ("a", "yes"), ("b", "yes")));
        var one = Evaluator.Evaluate(rules, Answers(rules, ("a", "no"), ("b", "yes")));
        Assert.Equal("first", both.Routes[1].ExcludedBy);
        Assert.Equal("first", both.Best.Route.Id);
        Assert.Null(one.Routes[1].ExcludedBy);
        Assert.Equal("second", one.Best.Route.Id);
    }

    [Fact]
    public void Gate_NotMet_ClosesEveryRouteButNotItsOwnRule()
    {
        var rules = RuleSetOf(Is("a", "yes"), YesNo("a"), YesNo("g")) with { Gates = [new("g", "前提", Is("g", "yes"))] };
        var result = Evaluator.Evaluate(rules, Answers(rules, ("a", "yes"), ("g", "no"))).Routes[0];
        Assert.Equal(Is_NotMet, result.Verdict);
        Assert.Equal(Is_Met, result.Own.Verdict);
    }

    private const Verdict Is_NotMet = Verdict.NotMet;
    private const Verdict Is_Unknown = Verdict.Unknown;
    private const Verdict Is_Judged = Verdict.Judged;
    private const Verdict Is_Met = Verdict.Met;

    /// <summary>The verdict of a composite whose parts have these verdicts.</summary>
    private static Verdict Judged(Func<Condition[], Condition> compose, params Verdict[] parts)
    {
        var facts = new List<Fact>();
        var answers = new List<(string, string)>();
        var conditions = new List<Condition>();
        for (var i = 0; i < parts.Length; i++)
        {
            var id = $"f{i}";
            facts.Add(YesNo(id));
            conditions.Add(parts[i] == Is_Judged ? Judge(id) : Is(id, "yes"));
            if (parts[i] != Is_Unknown)
            {
                answers.Add((id, parts[i] == Is_NotMet ? "no" : "yes"));
            }
        }

        return VerdictOf(RuleSetOf(compose([.. conditions]), [.. facts]), [.. answers]);
    }
}
