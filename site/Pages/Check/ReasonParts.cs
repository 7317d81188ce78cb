using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>Which parts of a finding tell the story, and which only fill it.</summary>
/// <param name="Shown">In the order of the rule.</param>
/// <param name="Folded">Alternatives that do not concern this person, out of the way but there.</param>
public sealed record ReasonParts(ImmutableArray<Finding> Shown, ImmutableArray<Finding> Folded)
{
    private const int OtherKind = 20;

    public static ReasonParts Of(Finding finding)
    {
        switch (finding.Condition)
        {
            // Both readings say the same: one is enough.
            case Doubtful when finding.Doubt is null:
                return new([finding.Parts[0]], []);
            case AtLeast { Count: 1 } when finding.Parts.Length > 1:
                var parts = finding.Parts;
                var best = parts.Max(p => p.Verdict);
                var kept = best >= Verdict.Judged
                    ? parts.Where(p => p.Verdict == best).Take(1).ToImmutableArray()
                    : Closest([.. parts.Where(p => p.Verdict == best)]);
                return new(kept, [.. parts.Except(kept)]);
            default:
                return new(finding.Parts, []);
        }
    }

    /// <summary>The leaves of the story that are not there yet; a “not” speaks for its part.</summary>
    public static IEnumerable<Finding> Lacking(Finding finding) =>
        finding.Verdict >= Verdict.Judged ? []
        : finding.Parts.IsEmpty ? [finding]
        : finding.Condition is Not ? [finding.Parts[0]]
        : Of(finding).Shown.SelectMany(Lacking);

    private static ImmutableArray<Finding> Closest(ImmutableArray<Finding> parts)
    {
        var nearest = parts.Min(Distance);
        return [.. parts.Where(p => Distance(p) == nearest)];
    }

    /// <summary>How far a finding is from being met: time still to pass counts little, being another kind of person counts much.</summary>
    internal static int Distance(Finding finding) => finding switch
    {
        { Verdict: >= Verdict.Judged } => 0,
        { Parts.IsEmpty: false, Condition: AtLeast { IsAll: true } } => finding.Parts.Sum(Distance),
        { Parts.IsEmpty: false, Condition: AtLeast c } => finding.Parts.Select(Distance).Order().Take(c.Count).Sum(),
        { Parts.IsEmpty: false } => finding.Parts.Max(Distance),
        { Verdict: Verdict.Unknown } => 2,
        { Condition: Is or Judgement } => OtherKind,
        { From: not null } => 1,
        _ => 4,
    };
}
