using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using TitleGuide.Content;
using TitleGuide.Pages.Check;
using TitleGuide.Rules;

namespace TitleGuide.Tests.Rules;

/// <summary>What must hold of the questionnaire of every published notice.</summary>
public sealed class RealRulesTests
{
    private static readonly Snapshot Published = ContentLoader.Load(Repository.PathOf("content")).Snapshot!;

    public static TheoryData<string> Notices() => [.. Published.Notices.Where(n => n.Rules is not null).Select(n => n.Id)];

    [Theory]
    [MemberData(nameof(Notices))]
    public void Cases_AllHold(string id)
    {
        var notice = Published.FindNotice(id)!;
        Assert.NotEmpty(notice.Cases);
        Assert.Empty(CaseRunner.Run(notice));
    }

    [Theory]
    [MemberData(nameof(Notices))]
    public void Walk_WithRandomAnswers_EndsAsksNothingTwiceAndKeepsItsAddress(string id)
    {
        var rules = Published.FindNotice(id)!.Rules!;
        var questionnaire = new Questionnaire(rules);
        var random = new Random(2024);
        for (var walk = 0; walk < 500; walk++)
        {
            var (facts, asked) = (FactSet.Empty, new HashSet<string>());
            while (questionnaire.Next(facts) is { } question)
            {
                Assert.True(asked.Add(question.Fact.Id), $"asked {question.Fact.Id} twice");
                facts = facts.With(question.Fact.Id, Answer(questionnaire, question.Fact, random));
            }

            var address = AnswerQuery.Write(rules, facts);
            var (read, unreadable) = AnswerQuery.Read(rules, new QueryCollection(QueryHelpers.ParseQuery(address)));
            Assert.Empty(unreadable);
            Assert.Equal(address, AnswerQuery.Write(rules, read));
            Assert.Equal(Told(rules, facts), Told(rules, read));
            AssertChangingOneKeepsTheRest(rules, questionnaire, facts, random);
        }
    }

    [Theory]
    [MemberData(nameof(Notices))]
    public void Walk_OnceNoQuestionIsLeft_NoFurtherAnswerChangesAnything(string id)
    {
        var rules = Published.FindNotice(id)!.Rules!;
        var questionnaire = new Questionnaire(rules);
        var random = new Random(7);
        for (var walk = 0; walk < 40; walk++)
        {
            var facts = FactSet.Empty;
            while (questionnaire.Next(facts) is { } question)
            {
                facts = facts.With(question.Fact.Id, Answer(questionnaire, question.Fact, random));
            }

            var first = questionnaire.Components(Complete(facts, rules, questionnaire, random), facts);
            for (var other = 0; other < 10; other++)
            {
                Assert.Equal(first, questionnaire.Components(Complete(facts, rules, questionnaire, random), facts));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Notices))]
    public void Leaves_AreEachDecidedBothWaysBySomeCase(string id)
    {
        var notice = Published.FindNotice(id)!;
        var seen = notice.Cases
            .Select(c => Evaluator.Evaluate(notice.Rules!, c.Answers))
            .SelectMany(o => o.Routes.Select(r => r.Own).Concat(o.Gates.Select(g => g.Finding)))
            .SelectMany(f => f.Tree())
            .Where(f => f.Parts.IsEmpty)
            .ToLookup(f => f.Condition, f => f.Verdict);
        Assert.Empty(notice.Rules!.Leaves()
            .Where(leaf => leaf is not Unstated && seen.Contains(leaf))
            .Where(leaf => !seen[leaf].Contains(Verdict.NotMet) || !seen[leaf].Any(v => v >= Verdict.Judged))
            .Select(leaf => leaf.Path));
    }

    /// <summary>A changed answer changes nothing else in the address, and asks nothing that was answered.</summary>
    private static void AssertChangingOneKeepsTheRest(RuleSet rules, Questionnaire questionnaire, FactSet facts, Random random)
    {
        var changed = rules.Facts.Where(f => facts.Answered(f.Id)).ElementAt(random.Next(facts.Values.Count));
        var after = facts.With(changed.Id, Answer(questionnaire, changed, random));
        Assert.All(
            facts.Values.Where(v => v.Key != changed.Id),
            v => Assert.Equal(v.Value, AnswerQuery.Read(rules, new QueryCollection(QueryHelpers.ParseQuery(AnswerQuery.Write(rules, after)))).Facts.Values[v.Key]));
        Assert.DoesNotContain(questionnaire.Open(after), q => after.Answered(q.Fact.Id));
    }

    private static string Told(RuleSet rules, FactSet facts)
    {
        var outcome = Evaluator.Evaluate(rules, facts);
        return string.Join(';', outcome.Routes.Select(r => $"{r.Route.Id} {r.Verdict} {r.From} {r.FirstCycle} {r.ExcludedBy} {string.Join(',', r.Doubts)}"))
            + string.Join(';', outcome.Attachments.Select(a => $"{a.Id} {a.Need}"));
    }

    private static FactSet Complete(FactSet facts, RuleSet rules, Questionnaire questionnaire, Random random) =>
        rules.Facts.Where(f => !facts.Answered(f.Id) && !questionnaire.DomainOf(f.Id).IsEmpty)
            .Aggregate(facts, (all, fact) => all.With(fact.Id, questionnaire.DomainOf(fact.Id)[random.Next(questionnaire.DomainOf(fact.Id).Length)]));

    private static FactValue Answer(Questionnaire questionnaire, Fact fact, Random random)
    {
        var domain = questionnaire.DomainOf(fact.Id);
        return domain.IsEmpty || random.Next(6) == 0 ? Unsure.Instance : domain[random.Next(domain.Length)];
    }
}
