using TitleGuide.Rules;

namespace TitleGuide.Tests.Rules;

/// <summary>What an open answer may and may not do, proven by trying every completion.</summary>
public sealed class UnknownTests
{
    [Fact]
    public void Verdict_OfPartialAnswers_HoldsForEveryCompletion()
    {
        var make = new RandomRules(20241231);
        var decided = 0;
        for (var round = 0; round < 1_000; round++)
        {
            var rules = make.Next();
            var questionnaire = new Questionnaire(rules);
            for (var person = 0; person < 10; person++)
            {
                var partial = make.Partial(rules, questionnaire);
                var outcome = Evaluator.Evaluate(rules, partial);
                if (outcome.Routes.All(r => r.Own.Verdict == Verdict.Unknown))
                {
                    continue;
                }

                decided++;
                foreach (var complete in RandomRules.Completions(rules, questionnaire, partial))
                {
                    var evaluation = new Evaluation(rules, complete);
                    foreach (var route in outcome.Routes)
                    {
                        AssertHolds(route.Own.Verdict, evaluation.Find(route.Route.When).Verdict);
                    }
                }
            }
        }

        Assert.InRange(decided, 3_000, 10_000);
    }

    private static void AssertHolds(Verdict partial, Verdict complete)
    {
        switch (partial)
        {
            case Verdict.Met:
            case Verdict.NotMet:
                Assert.Equal(partial, complete);
                break;
            case Verdict.Judged:
                Assert.True(complete >= Verdict.Judged, $"judged became {complete}");
                break;
            default:
                break;
        }
    }
}
