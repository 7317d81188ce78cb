using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check.Returning;

/// <summary>One requirement that materials may fall short of.</summary>
/// <param name="Key">Its place in the rules, as the form sends it.</param>
/// <param name="Text">What the clause asks for, in a few words.</param>
/// <param name="Told">What the answers at hand say of it; null without answers.</param>
public sealed record ReturnReason(string Key, string Text, Citation Citation, string? Told, bool Chosen)
{
    /// <summary>The clause's own numbers, such as 附件1 二（一）2.</summary>
    public string Sources(Notice notice) =>
        string.Join('、', Citation.Anchors.Select(a => notice.FindClause(a)?.Source).OfType<string>());
}

/// <summary>The requirements of one gate or route.</summary>
public sealed record ReturnGroup(string Name, ImmutableArray<ReturnReason> Reasons)
{
    public bool AnyChosen => Reasons.Any(r => r.Chosen);

    /// <param name="chosen">The keys ticked; null to tick what the answers fail.</param>
    public static ImmutableArray<ReturnGroup> All(Notice notice, Outcome outcome, FactSet facts, IReadOnlySet<string>? chosen)
    {
        var rules = notice.Rules!;
        var failing = chosen is null && facts.Values.Count > 0 ? Failing(outcome) : [];
        ImmutableArray<ReturnReason> Reasons(Finding root) =>
        [
            .. Units(root).Where(f => f.Condition.Citation is not null).DistinctBy(f => f.Condition.Path).Select(f => new ReturnReason(
                f.Condition.Path,
                f.Condition.Name ?? FindingWords.Requirement(Plain(f)),
                f.Condition.Citation!,
                Plain(f).Condition.Facts.Any(facts.Answered) ? FindingWords.Because(Plain(f), rules, facts) : null,
                chosen?.Contains(f.Condition.Path) ?? failing.Contains(Plain(f).Condition))),
        ];

        return
        [
            .. outcome.Gates.Select(g => new ReturnGroup($"各条途径都要：{g.Gate.Name}", Reasons(g.Finding)))
                .Concat(outcome.Routes.Select(r => new ReturnGroup(r.Route.Name, Reasons(r.Own))))
                .Where(g => !g.Reasons.IsEmpty),
        ];
    }

    /// <summary>What stands in the way of the best route: nothing that is merely not answered.</summary>
    private static HashSet<Condition> Failing(Outcome outcome) =>
    [
        .. outcome.Gates.Select(g => g.Finding).Append(outcome.Best.Own)
            .Where(f => f.Verdict == Verdict.NotMet)
            .SelectMany(ReasonParts.Lacking)
            .Where(f => f.Verdict != Verdict.Unknown)
            .Select(f => f.Condition),
    ];

    /// <summary>What can be ticked: the leaves, and “not so” with its part as one. What the documents do not say is no reason.</summary>
    private static IEnumerable<Finding> Units(Finding finding) =>
        finding.Condition is Unstated ? []
        : finding.Parts.IsEmpty || finding is { Condition: Not, Parts: [{ Parts.IsEmpty: true }] } ? [finding]
        : finding.Parts.SelectMany(Units);

    private static Finding Plain(Finding finding) => finding.Condition is Not ? finding.Parts[0] : finding;
}
