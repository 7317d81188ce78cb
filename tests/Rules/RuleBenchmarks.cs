using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Rules;
using TitleGuide.Tests.Benchmarks;

namespace TitleGuide.Tests.Rules;

/// <summary>One evaluation, and one search for the question that still matters, for each published notice in turn.</summary>
internal static class RuleBenchmarks
{
    public static ImmutableArray<Contestant> Evaluate() =>
        OfNotices(notice =>
        {
            var people = notice.Cases.Select(c => c.Answers).ToList();
            return (people, facts => Evaluator.Evaluate(notice.Rules!, facts).Routes.Length);
        });

    public static ImmutableArray<Contestant> Next() =>
        OfNotices(notice =>
        {
            var questionnaire = new Questionnaire(notice.Rules!);
            return ([.. notice.Cases.SelectMany(c => Walk(questionnaire, c.Answers))], facts => questionnaire.Next(facts) is null ? 1 : 2);
        });

    private static ImmutableArray<Contestant> OfNotices(Func<Notice, (List<FactSet> People, Func<FactSet, int> Work)> prepare)
    {
        var snapshot = ContentLoader.Load(Repository.PathOf("content")).Snapshot!;
        return [.. snapshot.Notices.Where(n => n.Rules is not null).Select(Contestant)];

        Contestant Contestant(Notice notice)
        {
            var (people, work) = prepare(notice);
            var at = 0;
            return new($"{notice.Id} ({people.Count})", () => work(people[at++ % people.Count]));
        }
    }

    /// <summary>Every stop of a person on the way through the questionnaire: what is answered so far, in the order asked.</summary>
    private static IEnumerable<FactSet> Walk(Questionnaire questionnaire, FactSet person)
    {
        var answered = FactSet.Empty;
        while (true)
        {
            yield return answered;
            if (questionnaire.Next(answered) is not { } question)
            {
                yield break;
            }

            answered = answered.With(question.Fact.Id, person.Get<FactValue>(question.Fact.Id) ?? Unsure.Instance);
        }
    }
}
