using TitleGuide.Rules;
using static TitleGuide.Tests.Rules.Make;

namespace TitleGuide.Tests.Rules;

/// <summary>The first day a rule is met by time alone, against moving the cut-off day by day.</summary>
public sealed class SteppingTests
{
    private const int MostDays = 1_500;

    private static readonly Fact[] Facts = [Of("s", FactKind.Date), Of("t", FactKind.Date), Work("work"), Of("post", FactKind.Periods), YesNo("a")];

    [Fact]
    public void From_EqualsSteppingDayByDay()
    {
        var random = new Random(365);
        var found = 0;
        for (var person = 0; person < 1_000; person++)
        {
            var rules = RuleSetOf(RuleOf(random), Facts) with { DayCountDoubt = random.Next(2) == 0 ? "day" : null };
            var facts = Person(rules, random);
            var from = Evaluator.Evaluate(rules, facts).Routes[0].From;
            var stepped = Step(rules, facts);
            if (stepped is null)
            {
                Assert.False(from > DateOnly.MinValue && from < CutOffDay.AddDays(MostDays), $"said {from}, stepping found none");
                continue;
            }

            found++;
            Assert.Equal(stepped == CutOffDay ? DateOnly.MinValue : stepped, from);
        }

        Assert.InRange(found, 500, 1_000);
    }

    private static DateOnly? Step(RuleSet rules, FactSet facts)
    {
        for (var days = 0; days < MostDays; days++)
        {
            var cutOff = CutOffDay.AddDays(days);
            var moved = rules with { CutOffs = [rules.CutOffs[0] with { Date = cutOff }] };
            if (new Evaluation(moved, facts).Find(rules.Routes[0].When).Verdict >= Verdict.Judged)
            {
                return cutOff;
            }
        }

        return null;
    }

    private static Condition RuleOf(Random random) => random.Next(6) switch
    {
        0 => Since("s", random.Next(2, 6), ["t"]),
        1 => All(Since("s", 4), Lasted("work", 5, tags: [(0, "enterprise")])),
        2 => Any(Since("s", 6), Lasted("post", 4, unbroken: true)),
        3 => AtLeast(2, Since("s", 3), Since("t", 5), Lasted("work", 2, plus: "post", tags: [(1, "yes")])),
        4 => All(Judge("a"), Since("s", 3, below: 5), Since("t", 2)),
        _ => Lasted("work", random.Next(2, 8), after: ["s"], tags: [(0, "enterprise"), (1, "yes")]),
    };

    private static FactSet Person(RuleSet rules, Random random)
    {
        var (first, second) = (Day(random), Day(random));
        var (from, to) = first.CompareTo(second) <= 0 ? (first, second) : (second, first);
        return Answers(
            rules,
            ("s", Text(random, Day(random))),
            ("t", Text(random, Day(random))),
            ("a", "yes"),
            ("post", $"{Day(random):yyyy-MM-dd}~"),
            ("work", $"{from:yyyy-MM-dd}~{to:yyyy-MM-dd}:enterprise:yes;{to.AddDays(random.Next(1, 200)):yyyy-MM-dd}~:enterprise:yes"));
    }

    private static DateOnly Day(Random random) => new DateOnly(2017, 1, 1).AddDays(random.Next(2_900));

    private static string Text(Random random, DateOnly day) => day.ToString(random.Next(3) == 0 ? "yyyy-MM" : "yyyy-MM-dd", null);
}
