using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Pages.Shared;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check.Choosing;

/// <summary>The same answers tried against another notice.</summary>
/// <param name="Decisive">What stands in the way or is open, the clearest first; empty when the best route is met.</param>
/// <param name="Questions">At most so many more questions would settle it.</param>
/// <param name="Path">Of its questionnaire, without answers.</param>
public sealed record OtherNotice(
    Notice Notice, CarriedAnswers Carried, Outcome Outcome, ImmutableArray<Finding> Decisive, int Questions, string Path)
{
    private const int MostDecisive = 3;

    public string Address => Path + AnswerQuery.Write(Notice.Rules!, Carried.Facts);

    public static ImmutableArray<OtherNotice> All(Snapshot snapshot, Notice notice, FactSet facts) =>
    [
        .. snapshot.Notices
            .Where(n => n.Rules is not null && n.Id != notice.Id)
            .Select(n => Of(n, CarriedAnswers.Of(notice.Rules!.Facts, facts, n.Rules!), snapshot.Derive(Questionnaires.Of)[n.Id]))
            .OrderByDescending(o => o.Outcome.Best.Verdict)
            .ThenByDescending(o => o.Notice.Year),
    ];

    private static OtherNotice Of(Notice notice, CarriedAnswers carried, Questionnaire questionnaire)
    {
        var outcome = Evaluator.Evaluate(notice.Rules!, carried.Facts);
        return new(
            notice,
            carried,
            outcome,
            DecisiveOf(outcome),
            questionnaire.Next(carried.Facts) is null ? 0 : questionnaire.MostLeft(carried.Facts),
            Links.ToCheck(notice));
    }

    /// <summary>A gate that is shut decides for every route; otherwise the route nearest to being met does.</summary>
    private static ImmutableArray<Finding> DecisiveOf(Outcome outcome)
    {
        var verdict = outcome.Best.Verdict;
        return verdict >= Verdict.Judged ? [] :
        [
            .. outcome.Gates.Select(g => g.Finding).Append(outcome.Best.Own)
                .Where(f => f.Verdict == verdict)
                .SelectMany(ReasonParts.Lacking)
                .Where(f => f.Condition.Citation is not null)
                .DistinctBy(f => (FindingWords.Requirement(f), f.Condition.Citation!.Anchors[0]))
                .OrderBy(f => f.Verdict)
                .Take(MostDecisive),
        ];
    }
}
