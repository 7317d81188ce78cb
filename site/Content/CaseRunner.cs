using TitleGuide.Rules;

namespace TitleGuide.Content;

/// <summary>Runs a notice's worked cases: hand-reasoned expectations against what the rules say.</summary>
public static class CaseRunner
{
    /// <returns>One diagnostic per expectation that does not hold, at the case's position.</returns>
    public static IEnumerable<Diagnostic> Run(Notice notice)
    {
        if (notice.Rules is not { } rules)
        {
            yield break;
        }

        foreach (var @case in notice.Cases)
        {
            foreach (var (what, expected, found, cause) in Compare(rules, @case))
            {
                yield return new(
                    @case.At,
                    Severity.Error,
                    Code,
                    $"样例“{@case.Name}”：{what}应为{expected}，规则得出{found}。",
                    cause?.Condition.Citation?.Anchors.Select(a => notice.FindClause(a)?.Source).FirstOrDefault(s => s is not null),
                    cause is null ? "请核对样例和规则哪一边写错了。" : $"决定结论的是“{cause.Condition.Name ?? cause.Condition.Citation?.Quote}”（{cause.Condition.Path}），请核对样例和规则哪一边写错了。");
            }
        }
    }

    /// <summary>The diagnostic code of a case that does not hold.</summary>
    public static string Code => DiagnosticCode.CaseFails.Id;

    private static IEnumerable<(string What, string Expected, string Found, Finding? Cause)> Compare(RuleSet rules, Case @case)
    {
        var (expect, outcome) = (@case.Expect, Evaluator.Evaluate(rules, @case.Answers));
        foreach (var route in outcome.Routes)
        {
            var id = route.Route.Id;
            if (expect.Routes.TryGetValue(id, out var verdict)
                && (verdict is null) != (route.ExcludedBy is not null) | (verdict is not null && verdict != route.Verdict))
            {
                yield return ($"途径{id}", Say(verdict), Say(route.ExcludedBy is null ? route.Verdict : null), Cause(route.Own));
            }

            if (expect.From.TryGetValue(id, out var from) && from != route.From)
            {
                yield return ($"途径{id}最早满足的日子", $"{from:yyyy-MM-dd}", route.From is { } day ? $"{day:yyyy-MM-dd}" : "没有", null);
            }
        }

        foreach (var gate in outcome.Gates.Where(g => expect.Gates.TryGetValue(g.Gate.Id, out var v) && v != g.Verdict))
        {
            yield return ($"前提{gate.Gate.Id}", Say(expect.Gates[gate.Gate.Id]), Say(gate.Verdict), Cause(gate.Finding));
        }

        foreach (var attachment in outcome.Attachments.Where(a => expect.Attachments.TryGetValue(a.Id, out var n) && n != a.Need))
        {
            yield return ($"材料{attachment.Id}", Say(expect.Attachments[attachment.Id]), Say(attachment.Need), null);
        }

        if (expect.Best is { } best && best != outcome.Best.Route.Id)
        {
            yield return ("最合适的途径", best, outcome.Best.Route.Id, null);
        }

        if (expect.Option is { } option && option != outcome.Best.Route.PlatformOption)
        {
            yield return ("平台选项", option, outcome.Best.Route.PlatformOption ?? "没有", null);
        }

        foreach (var doubt in expect.Doubts.Where(d => !outcome.Routes.Any(r => r.Doubts.Contains(d))))
        {
            yield return ($"存疑{doubt}", "影响结论", "不影响", null);
        }
    }

    /// <summary>The leaf that decides: the deepest part on the way down that has the verdict of the whole.</summary>
    private static Finding Cause(Finding finding) =>
        finding.Parts.FirstOrDefault(p => p.Verdict == finding.Verdict) is { } part ? Cause(part) : finding;

    private static string Say(Verdict? verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Judged => "judged",
        Verdict.Unknown => "unknown",
        Verdict.NotMet => "not-met",
        _ => "excluded",
    };

    private static string Say(Need need) => need switch
    {
        Need.Needed => "needed",
        Need.Depends => "depends",
        Need.Unstated => "unstated",
        _ => "not-needed",
    };
}
