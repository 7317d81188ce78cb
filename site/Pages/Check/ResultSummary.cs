using System.Collections.Immutable;
using TitleGuide.Pages.Shared;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>The result in one sentence, and what it rests on.</summary>
/// <param name="Sentence">Which route, or what is missing and from which day.</param>
/// <param name="Relied">What only people decide and was taken as the visitor answered it.</param>
/// <param name="Open">Facts not answered or not clear that the best route still hangs on.</param>
public sealed record ResultSummary(
    Verdict Verdict, string Sentence, ImmutableArray<string> Relied, ImmutableArray<string> Open)
{
    public static ResultSummary Of(Outcome outcome, RuleSet rules, FactSet facts, Questionnaire questionnaire)
    {
        var best = outcome.Best;
        var findings = outcome.Gates.Select(g => g.Finding).Append(best.Own).SelectMany(f => f.Tree()).ToList();
        return new(
            best.Verdict,
            Say(outcome, best),
            [.. findings.Where(f => f is { Condition: Judgement, Verdict: Verdict.Judged }).Select(FindingWords.Requirement).Distinct()],
            best.Verdict == Verdict.Unknown
                ? [.. outcome.Gates.Select(g => g.Gate.When).Append(best.Route.When)
                    .SelectMany(when => questionnaire.OpenFacts(when, facts))
                    .Distinct()
                    .Select(f => rules.FindFact(f)?.Name ?? f)]
                : []);
    }

    private static string Say(Outcome outcome, RouteResult best)
    {
        var closed = outcome.Gates.Where(g => g.Verdict == Verdict.NotMet).Select(g => g.Gate.Name).ToList();
        return best.Verdict switch
        {
            Verdict.Met => $"按你的回答，可以走“{best.Route.Name}”。",
            Verdict.Judged => $"按你的回答，写明的条件都满足，可以走“{best.Route.Name}”；其中有几项要由审核和评审部门认定。",
            Verdict.Unknown => $"还定不下来。目前最有希望的是“{best.Route.Name}”，但有几处要先弄清楚。",
            _ when closed.Count > 0 => $"按你的回答，这次还不能申报：{string.Join('、', closed)}没有达到要求。",
            _ when best is { From: { } from, FirstCycle: { } year } && from > DateOnly.MinValue =>
                $"按你的回答，这次还不能申报。到{from.Text()}你会满足“{best.Route.Name}”；如果往后几年条件不变，最早赶得上{year}年度。",
            _ when best.Own.From is { } own && own > DateOnly.MinValue =>
                $"按你的回答，这次还不能申报。“{best.Route.Name}”自己的条件要到{own.Text()}才满足，另外还有前提没有弄清。",
            _ => "按你的回答，这次各条途径都不符合。",
        };
    }
}
