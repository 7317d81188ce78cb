using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Rules;

namespace TitleGuide.Tests.Rules;

/// <summary>Every limit that a published rule states, one unit on either side of it and in both ways to count days.</summary>
public sealed class LimitTests
{
    private static readonly ImmutableArray<Notice> Published =
        [.. ContentLoader.Load(Repository.PathOf("content")).Snapshot!.Notices.Where(n => n.Rules is not null)];

    [Fact]
    public void Span_TurnsOnTheDayItIsFull()
    {
        var tried = 0;
        foreach (var (rules, leaf) in LeavesOf<Condition>().Where(l => SpanOf(l.Leaf) is { BelowMonths: null }))
        {
            var span = SpanOf(leaf)!;
            if (rules.FindCutOff(span.CutOff)?.Date is not { } cutOff)
            {
                continue;
            }

            for (var late = -2; late <= 3; late++)
            {
                var start = cutOff.AddMonths(-span.Months).AddDays(late);
                var facts = StartedOn(leaf, rules, start);

                // 起始日加若干年不晚于截止日；另一种读法把首尾两天都算进去，少一天也够。
                var byDay = start.AddMonths(span.Months) <= cutOff;
                var bothEnds = start.AddMonths(span.Months) <= cutOff.AddDays(1);
                Assert.Equal(byDay, Says(leaf, facts, rules, 0));
                Assert.Equal(rules.DayCountDoubt is null ? byDay : bothEnds, Says(leaf, facts, rules, 1));
                tried++;
            }
        }

        Assert.True(tried > 200, $"{tried} tried");
    }

    [Fact]
    public void Number_TurnsAtTheLimit()
    {
        var tried = 0;
        foreach (var (rules, leaf) in LeavesOf<Compare>())
        {
            foreach (var off in new[] { -1m, -0.1m, 0m, 0.1m, 1m })
            {
                var expected = leaf.Comparison switch
                {
                    Comparison.AtLeast => off >= 0,
                    Comparison.AtMost => off <= 0,
                    Comparison.Above => off > 0,
                    _ => off < 0,
                };
                Assert.Equal(expected, Says(leaf, FactSet.Empty.With(leaf.Fact, new Amount(leaf.Limit + off)), rules, 0));
                tried++;
            }
        }

        Assert.True(tried >= 20, $"{tried} tried");
    }

    [Fact]
    public void YearlyNumber_TurnsAtTheLimit_InEveryYear()
    {
        var tried = 0;
        foreach (var (rules, leaf) in LeavesOf<YearlyAtLeast>())
        {
            var column = rules.FindFact(leaf.Fact)!.Columns.Select(c => c.Id).ToList().IndexOf(leaf.Column);
            foreach (var (year, off) in leaf.Years.SelectMany(year => new[] { (year, -1m), (year, 0m), (year, 1m) }))
            {
                // 每年都要时各年正好够；合计时全放在这一年。
                var rows = leaf.Years.Select(y => new YearNumbers(y, [.. Enumerable.Range(0, column + 1).Select(_ =>
                    (decimal?)((leaf.Each ? leaf.Limit : y == year ? leaf.Limit : 0) + (y == year ? off : 0)))]));
                Assert.Equal(off >= 0, Says(leaf, FactSet.Empty.With(leaf.Fact, new YearlyNumbers([.. rows])), rules, 0));
                tried++;
            }
        }

        Assert.True(tried >= 20, $"{tried} tried");
    }

    private static IEnumerable<(RuleSet Rules, T Leaf)> LeavesOf<T>()
        where T : Condition => Published.SelectMany(n => n.Rules!.Leaves().OfType<T>().Select(leaf => (n.Rules!, leaf)));

    private static Span? SpanOf(Condition leaf) => (leaf as Since)?.Span ?? (leaf as Lasted)?.Span;

    private static FactSet StartedOn(Condition leaf, RuleSet rules, DateOnly start)
    {
        var day = new PartialDate(start.Year, start.Month, start.Day);
        var facts = SpanOf(leaf)!.After.Aggregate(FactSet.Empty, (all, fact) => all.With(fact, new Moment(new(1980, 1, 1))));
        if (leaf is not Lasted lasted)
        {
            return facts.With(((Since)leaf).Fact, new Moment(day));
        }

        var tags = rules.FindFact(lasted.Fact)!.Tags.Select(t => (string?)t.Options[0].Id).ToArray();
        foreach (var (tag, accepted) in lasted.TagFilters)
        {
            tags[tag] = accepted[0];
        }

        facts = facts.With(lasted.Fact, new Periods(new Period(day, null, tags)));
        return lasted.Plus is { } plus ? facts.With(plus, new Periods()) : facts;
    }

    private static bool Says(Condition leaf, FactSet facts, RuleSet rules, int reading)
    {
        var verdict = Leaf.Decide(leaf, facts, rules, new(rules.DayCountDoubt, reading), explain: false).Verdict;
        Assert.NotEqual(Verdict.Unknown, verdict);
        return verdict >= Verdict.Judged;
    }
}
