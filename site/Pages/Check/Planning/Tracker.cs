using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check.Planning;

/// <summary>One of the n things of which k are wanted.</summary>
public sealed record TrackedPart(string Name, Verdict Verdict, string? Because);

/// <summary>How far a person is with a rule that wants k of n.</summary>
/// <param name="Cheapest">What is easiest to add, best first; empty when nothing is missing.</param>
public sealed record Tracker(string Name, int Wanted, ImmutableArray<TrackedPart> Parts, ImmutableArray<string> Cheapest)
{
    public int Met => Parts.Count(p => p.Verdict >= Verdict.Judged);

    public int Judged => Parts.Count(p => p.Verdict == Verdict.Judged);

    public int Unknown => Parts.Count(p => p.Verdict == Verdict.Unknown);

    public int Missing => Math.Max(0, Wanted - Met);

    /// <summary>The most that can still come together.</summary>
    public int Most => Met + Unknown;

    /// <summary>Of every rule within a finding that wants more than one but not all.</summary>
    public static IEnumerable<Tracker> Of(Finding finding, RuleSet rules, FactSet facts) => finding.Tree()
        .Where(f => f.Condition is AtLeast { IsAll: false, Count: > 1 })
        .Select(f => Make(f, rules, facts));

    private static Tracker Make(Finding finding, RuleSet rules, FactSet facts)
    {
        var wanted = ((AtLeast)finding.Condition).Count;
        var missing = wanted - finding.Parts.Count(p => p.Verdict >= Verdict.Judged);
        return new(
            FindingWords.Heading(finding),
            wanted,
            [.. finding.Parts.Select(p => new TrackedPart(NameOf(p), p.Verdict, p.Parts.IsEmpty ? FindingWords.Because(p, rules, facts) : null))],
            missing <= 0 ? [] :
            [
                .. finding.Parts.Where(p => p.Verdict < Verdict.Judged)
                    .OrderBy(ReasonParts.Distance)
                    .ThenBy(Share)
                    .Take(Math.Max(missing, 2))
                    .Select(p => NameOf(p) + Hint(p)),
            ]);
    }

    private static string NameOf(Finding finding)
    {
        var named = finding;
        while (named.Condition.Name is null && named.Condition is not TermUse && named.Parts is [var only])
        {
            named = only;
        }

        return named.Condition is TermUse use ? use.Term.Name
            : named.Condition.Name ?? named.Condition.Citation?.Quote ?? FindingWords.Heading(named);
    }

    private static string Hint(Finding finding)
    {
        var gaps = finding.Tree().Where(f => f.Parts.IsEmpty && f is { Verdict: Verdict.NotMet, Gap: not null }).Select(f => f.Gap!).ToList();
        return finding.Verdict == Verdict.Unknown ? "（还没弄清，先把问题答完）"
            : finding.From is { } from ? $"（到{from.Year}年{from.Month}月{from.Day}日就够）"
            : gaps is [{ Unit: not "月" } gap] && gap.Required > gap.Most ? $"（还差{gap.Required - gap.Most:0.####}{gap.Unit}）"
            : "";
    }

    /// <summary>How large a share is missing: little is easier than much.</summary>
    private static decimal Share(Finding finding) => finding.Tree()
        .Where(f => f.Gap is { Required: > 0 } && f.Verdict < Verdict.Judged)
        .Select(f => Math.Max(0, f.Gap!.Required - f.Gap.Most) / f.Gap.Required)
        .DefaultIfEmpty(1)
        .Max();
}
