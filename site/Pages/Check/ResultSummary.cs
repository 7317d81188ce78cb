using System.Collections.Immutable;
using TitleGuide.Pages.Shared;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>The result in one sentence, and what it rests on.</summary>
/// <param name="Sentence">Which route, or what is missing and from which day.</param>
/// <param name="Relied">What only people decide and was taken as the visitor answered it.</param>
/// <param name="Open">Facts not answered or not clear that the best route still hangs on. Empty while unsettled.</param>
/// <param name="Unsettled">Several routes are possible and a question not yet asked can still tell which: nothing should be said that holds for one only.</param>
public sealed record ResultSummary(
    Verdict Verdict, string Sentence, ImmutableArray<string> Relied, ImmutableArray<string> Open, bool Unsettled)
{
    public static ResultSummary Of(Outcome outcome, RuleSet rules, FactSet facts, Questionnaire questionnaire)
    {
        var best = outcome.Best;
        var possible = outcome.Routes.Where(IsPossible).ToList();
        var unfinished = best.Verdict == Verdict.Unknown
            && outcome.Gates.Where(g => g.Verdict == Verdict.Unknown).Select(g => g.Gate.When)
                .Concat(possible.Select(r => r.Route.When))
                .SelectMany(when => questionnaire.OpenFacts(when, facts))
                .Any(fact => !facts.Answered(fact));
        var unsettled = unfinished && possible.Count > 1;
        var findings = outcome.Gates.Select(g => g.Finding).Append(best.Own).SelectMany(f => f.Tree()).ToList();
        return new(
            best.Verdict,
            Say(outcome, best, unfinished),
            [.. findings.Where(f => f is { Condition: Judgement, Verdict: Verdict.Judged }).Select(FindingWords.Requirement).Distinct()],
            best.Verdict == Verdict.Unknown && !unsettled
                ? [.. outcome.Gates.Select(g => g.Gate.When).Append(best.Route.When)
                    .SelectMany(when => questionnaire.OpenFacts(when, facts))
                    .Concat(findings.Where(f => f.Verdict == Verdict.Unknown).SelectMany(f => f.Condition.Facts).Where(f => facts.Get<Unsure>(f) is not null))
                    .Distinct()
                    .Select(f => rules.FindFact(f)?.Name ?? f)]
                : [],
            unsettled);
    }

    /// <summary>The routes that the verdict leaves, in a few words.</summary>
    public static string Leaves(Outcome outcome) => outcome.Best.Verdict switch
    {
        Verdict.NotMet => $"最接近的途径：{outcome.Best.Route.Name}",
        Verdict.Unknown => Possible(outcome) is var open && open.Length == outcome.Routes.Length
            ? "各条途径都还有可能"
            : $"还有可能的途径：{string.Join('、', open)}",
        _ => $"可以走的途径：{string.Join('、', outcome.OpenRoutes.Select(r => r.Route.Name))}",
    };

    private static string Also(Outcome outcome) =>
        string.Concat(outcome.OpenRoutes.Where(r => r.Route.Id != outcome.Best.Route.Id).Select((r, i) => $"{(i == 0 ? "，也可以走" : "")}“{r.Route.Name}”"));

    private static ImmutableArray<string> Possible(Outcome outcome) =>
        [.. outcome.Routes.Where(IsPossible).Select(r => r.Route.Name)];

    private static bool IsPossible(RouteResult route) => route is { Verdict: Verdict.Unknown, ExcludedBy: null };

    private static string Undecided(Outcome outcome, bool unfinished)
    {
        var open = Possible(outcome);
        return (unfinished ? "还没答完，定不下来。" : "还定不下来。")
            + (open.Length == 1 ? $"只有“{open[0]}”还有可能，"
                : open.Length == outcome.Routes.Length ? "各条途径都还有可能，"
                : $"还有可能的是{string.Concat(open.Select(name => $"“{name}”"))}，")
            + "有几处要先弄清楚。";
    }

    private static string Say(Outcome outcome, RouteResult best, bool unfinished)
    {
        var closed = outcome.Gates.Where(g => g.Verdict == Verdict.NotMet).Select(g => g.Gate.Name).ToList();
        return best.Verdict switch
        {
            Verdict.Met => $"按你的回答，可以走“{best.Route.Name}”{Also(outcome)}。",
            Verdict.Judged => $"按你的回答，写明的条件都满足，可以走“{best.Route.Name}”{Also(outcome)}；其中有几项要由审核和评审部门认定。",
            Verdict.Unknown => Undecided(outcome, unfinished),
            _ when closed.Count > 0 => $"按你的回答，这次还不能申报：{string.Join('、', closed)}没有达到要求。",
            _ when best is { From: { } from, FirstCycle: { } year } && from > DateOnly.MinValue =>
                $"按你的回答，这次还不能申报。到{from.Text()}你会满足“{best.Route.Name}”；如果往后几年条件不变，最早赶得上{year}年度。",
            _ when best.Own.From is { } own && own > DateOnly.MinValue =>
                $"按你的回答，这次还不能申报。“{best.Route.Name}”自己的条件要到{own.Text()}才满足，另外还有前提没有弄清。",
            _ => "按你的回答，这次各条途径都不符合。",
        };
    }
}
