using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Pages.Shared;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check.Choosing;

/// <summary>How a notice's scope lies to the answers of a person who looks for one.</summary>
/// <param name="Verdict">The worst of its gates.</param>
/// <param name="Address">Of its questionnaire, with what it also asks filled in.</param>
/// <param name="Carried">Filled in there.</param>
public sealed record NoticeFit(
    Notice Notice, Verdict Verdict, ImmutableArray<GateResult> Gates, string Address, ImmutableArray<CarriedAnswer> Carried)
{
    public IEnumerable<GateResult> With(Verdict verdict) => Gates.Where(g => g.Verdict == verdict);

    /// <summary>Every notice with a scope, the best fitting first, and among these the newest.</summary>
    public static ImmutableArray<NoticeFit> All(Snapshot snapshot, FactSet facts) =>
    [
        .. snapshot.Notices
            .Where(n => n is { Scope: not null, Rules: not null })
            .Select(n => Of(n, snapshot.ScopeQuestions, facts))
            .OrderByDescending(f => f.Verdict)
            .ThenBy(f => f.With(Verdict.NotMet).Count())
            .ThenByDescending(f => f.With(Verdict.Met).Count())
            .ThenByDescending(f => f.Notice.Year),
    ];

    /// <summary>What the documents leave open for this person; empty where only an answer is missing.</summary>
    public static IEnumerable<string> LeftOpen(GateResult gate, Notice notice) => gate.Finding.Tree().Where(f => f.Verdict == Verdict.Unknown).Select(f => f switch
    {
        { Condition: Unstated unstated } => unstated.Text + "。",
        { Doubt: { } id } => "原文有两种读法：" + notice.Doubts.First(d => d.Id == id).Title + "。",
        _ => null,
    }).OfType<string>().Distinct();

    /// <summary>The first words of a gate's clause.</summary>
    public static Citation? CitationOf(GateResult gate) =>
        gate.Finding.Tree().Select(f => f.Condition.Citation).FirstOrDefault(c => c?.Quote is not null);

    private static NoticeFit Of(Notice notice, ImmutableArray<Question> asked, FactSet facts)
    {
        var gates = Evaluator.EvaluateGates(notice.Scope!, facts);
        var verdict = gates.Min(g => g.Verdict);
        var carried = verdict == Verdict.NotMet ? null : CarriedAnswers.Of(asked.Select(q => q.Fact), facts, notice.Rules!);
        return new(
            notice,
            verdict,
            gates,
            Links.ToCheck(notice) + AnswerQuery.Write(notice.Rules!, carried?.Facts ?? FactSet.Empty),
            carried?.Answers ?? []);
    }
}
