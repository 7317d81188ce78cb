using TitleGuide.Rules;

namespace TitleGuide.Tests.Rules;

/// <summary>Which doubts a result names, checked against rules in which the doubt was settled one way and the other.</summary>
public sealed class DoubtTests
{
    [Fact]
    public void Doubts_AreThoseWhoseReadingsChangeTheVerdict()
    {
        var make = new RandomRules(31);
        var (named, harmless) = (0, 0);
        for (var round = 0; round < 5_000; round++)
        {
            var rules = make.Next();
            var facts = make.Partial(rules, new Questionnaire(rules));
            var outcome = Evaluator.Evaluate(rules, facts);
            var (first, second) = (Settled(rules, facts, 0), Settled(rules, facts, 1));
            for (var i = 0; i < rules.Routes.Length; i++)
            {
                var differs = first.Routes[i].Verdict != second.Routes[i].Verdict;
                Assert.Equal(differs, outcome.Routes[i].Doubts.Contains("u"));
                _ = differs ? named++ : harmless++;
            }
        }

        Assert.True(named > 300 && harmless > 300, $"{named} named, {harmless} harmless");
    }

    /// <summary>The same rules with only the chosen reading of the doubt in them.</summary>
    private static Outcome Settled(RuleSet rules, FactSet facts, int reading) => Evaluator.Evaluate(
        rules with
        {
            Gates = [.. rules.Gates.Select(g => g with { When = Settle(g.When, reading) })],
            Routes = [.. rules.Routes.Select(r => r with { When = Settle(r.When, reading) })],
        },
        facts);

    private static Condition Settle(Condition condition, int reading) => condition switch
    {
        Doubtful c => Settle(c.Parts[reading], reading),
        Not c => Make.Not(Settle(c.Parts[0], reading)),
        AtLeast c => Make.AtLeast(c.Count, [.. c.Parts.Select(part => Settle(part, reading))]),
        _ => condition,
    };
}
