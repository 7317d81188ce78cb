using TitleGuide.Rules;

namespace TitleGuide.Tests.Rules;

/// <summary>Which questions matter, checked against trying everything.</summary>
public sealed class RelevanceTests
{
    [Fact]
    public void Matters_ExactlyWhenTwoAnswersCanDiffer()
    {
        var make = new RandomRules(4711);
        var (mattering, idle) = (0, 0);
        for (var round = 0; round < 400; round++)
        {
            var rules = make.Next();
            var questionnaire = new Questionnaire(rules);
            for (var person = 0; person < 4; person++)
            {
                var partial = make.Partial(rules, questionnaire);
                foreach (var fact in rules.Facts.Where(f => !partial.Answered(f.Id)))
                {
                    var expected = CanDiffer(rules, questionnaire, partial, fact.Id);
                    Assert.Equal(expected, questionnaire.Matters(fact.Id, partial));
                    _ = expected ? mattering++ : idle++;
                }
            }
        }

        Assert.True(mattering > 500 && idle > 500, $"{mattering} matter, {idle} do not");
    }

    [Fact]
    public void Walk_WithRandomAnswers_EndsAndAsksNothingTwice()
    {
        var make = new RandomRules(99);
        var random = new Random(99);
        for (var round = 0; round < 8_000; round++)
        {
            var rules = make.Next();
            var questionnaire = new Questionnaire(rules);
            var (facts, asked) = (FactSet.Empty, new HashSet<string>());
            while (questionnaire.Next(facts) is { } question)
            {
                Assert.True(asked.Add(question.Fact.Id), $"asked {question.Fact.Id} twice");
                var domain = questionnaire.DomainOf(question.Fact.Id);
                facts = facts.With(question.Fact.Id, random.Next(5) == 0 ? Unsure.Instance : domain[random.Next(domain.Length)]);
            }
        }
    }

    private static bool CanDiffer(RuleSet rules, Questionnaire questionnaire, FactSet partial, string fact)
    {
        var domain = questionnaire.DomainOf(fact);
        return RandomRules.Completions(rules, questionnaire, partial, except: fact).Any(others =>
            domain.Select(value => string.Join(',', questionnaire.Components(others.With(fact, value), partial).Select(c => c.Value)))
                .Distinct()
                .Count() > 1);
    }
}
