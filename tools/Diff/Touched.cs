using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Rules;

namespace TitleGuide.Tools.Diff;

/// <summary>Which rules rest on a clause, and which worked cases come out as they do because of it.</summary>
internal sealed class Touched
{
    private readonly ILookup<string, string> rules;
    private readonly ILookup<string, string> cases;

    public Touched(Notice notice)
    {
        rules = RulesOf(notice).ToLookup(r => r.Anchor, r => r.Name);
        cases = notice.Rules is { } set && !set.Routes.IsEmpty
            ? notice.Cases.SelectMany(c => Deciding(set, c).Select(anchor => (Anchor: anchor, c.Id))).ToLookup(c => c.Anchor, c => c.Id)
            : Enumerable.Empty<(string Anchor, string Id)>().ToLookup(c => c.Anchor, c => c.Id);
    }

    public IEnumerable<string> Rules(string? anchor) => anchor is null ? [] : rules[anchor].Distinct();

    public IEnumerable<string> Cases(string? anchor) => anchor is null ? [] : cases[anchor].Distinct();

    public static IEnumerable<(string List, string Id, string Name, Condition When)> Roots(RuleSet rules) =>
        rules.Gates.Select(g => ("gates", g.Id, $"前提“{g.Name}”（{g.Id}）", g.When))
            .Concat(rules.Routes.Select(r => ("routes", r.Id, $"途径“{r.Name}”（{r.Id}）", r.When)))
            .Concat(rules.Terms.Select(t => ("terms", t.Id, $"术语“{t.Name}”（{t.Id}）", t.When)))
            .Concat(rules.Attachments.Where(a => a.When is not null).Select(a => ("attachments", a.Id, $"材料“{a.Name}”（{a.Id}）", a.When!)));

    private static IEnumerable<(string Anchor, string Name)> RulesOf(Notice notice)
    {
        var cited = notice.Rules is not { } set ? [] :
            from root in Roots(set)
            from condition in Walk(root.When)
            from anchor in condition.Citation?.Anchors ?? []
            select (anchor, root.Name);
        var options =
            from route in notice.Rules?.Routes ?? ImmutableArray<DeclarationRoute>.Empty
            from anchor in route.OptionCites
            select (anchor, $"途径“{route.Name}”（{route.Id}）的平台选项");
        return cited.Concat(options).Concat(notice.Attachments.Select(a => (a.Cites, $"材料“{a.Name}”（{a.Id}）")));
    }

    private static IEnumerable<Condition> Walk(Condition condition) => condition.Parts.SelectMany(Walk).Prepend(condition);

    private static HashSet<string> Deciding(RuleSet rules, Case @case)
    {
        var outcome = Evaluator.Evaluate(rules, @case.Answers);
        var expect = @case.Expect;
        return outcome.Gates.Where(g => expect.Gates.ContainsKey(g.Gate.Id)).Select(g => g.Finding)
            .Concat(outcome.Routes.Where(r => expect.Routes.ContainsKey(r.Route.Id)).Select(r => r.Own))
            .SelectMany(Deciding)
            .SelectMany(f => f.Condition.Citation?.Anchors ?? [])
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>From the top down to the parts that have the verdict of the whole.</summary>
    private static IEnumerable<Finding> Deciding(Finding finding) =>
        finding.Parts.Where(p => p.Verdict == finding.Verdict).SelectMany(Deciding).Prepend(finding);
}
