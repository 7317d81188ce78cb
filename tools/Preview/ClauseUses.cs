using TitleGuide.Content;
using TitleGuide.Rules;

namespace TitleGuide.Tools.Preview;

/// <summary>Which rules, attachments and cases, dates and answers rest on each clause of a notice.</summary>
internal sealed class ClauseUses
{
    private const int Named = 3;

    private readonly Notice notice;
    private readonly ILookup<string, (string Kind, string Name)> named;
    private readonly ILookup<string, Case> cases;

    private ClauseUses(Notice notice)
    {
        this.notice = notice;
        var rules = notice.Rules;
        var roots = rules is null ? [] : Roots(rules).ToList();
        var cited = roots.SelectMany(r => r.When.Whole().SelectMany(c => (c.Citation?.Anchors ?? []).Select(anchor => (Anchor: anchor, Rule: r, Condition: c)))).ToList();
        named = cited.Select(c => (c.Anchor, Use: (c.Rule.Kind, c.Rule.Name)))
            .Concat(notice.Attachments.Select(a => (Anchor: a.Cites, Use: (Kind: "材料", a.Name))))
            .Concat(notice.Deadlines.Where(d => d.Cites is not null).Select(d => (Anchor: d.Cites!, Use: (Kind: "期限", Name: d.What))))
            .Concat(notice.Doubts.SelectMany(d => d.Cites.Select(c => (Anchor: c, Use: (Kind: "存疑", Name: d.Title)))))
            .Concat(notice.Faq.SelectMany(f => f.Cites.Select(c => (Anchor: c, Use: (Kind: "常见问题", Name: f.Ask)))))
            .Distinct()
            .ToLookup(u => u.Anchor, u => u.Use);
        cases = cited.Where(c => c.Condition.Facts.Length > 0)
            .SelectMany(c => notice.Cases.Where(example => Tries(example, c.Rule, c.Condition)).Select(example => (c.Anchor, Case: example)))
            .Distinct()
            .ToLookup(u => u.Anchor, u => u.Case);
    }

    public static ClauseUses Of(Notice notice) => new(notice);

    /// <summary>One line for each kind of use; says so when nothing uses the clause.</summary>
    public IEnumerable<string> For(Clause clause)
    {
        var lines = named[clause.Anchor].GroupBy(u => u.Kind).Select(g => $"{g.Key}：{string.Join("、", g.Select(u => u.Name))}").ToList();
        var tried = cases[clause.Anchor].ToList();
        if (tried.Count > 0)
        {
            lines.Add($"样例{tried.Count}个：{string.Join("、", tried.Take(Named).Select(c => c.Id))}{(tried.Count > Named ? " 等" : "")}");
        }

        return lines.Count > 0 ? lines
            : notice.Uncited.FirstOrDefault(u => u.Clause == clause.Anchor) is { } uncited ? [$"没有规则用到：{uncited.Reason}"]
            : ["没有规则、材料或样例用到"];
    }

    private static IEnumerable<(string Kind, string Id, string Name, Condition When)> Roots(RuleSet rules) =>
        rules.Gates.Select(g => ("前提", g.Id, g.Name, g.When))
            .Concat(rules.Routes.Select(r => ("途径", r.Id, r.Name, r.When)))
            .Concat(rules.Attachments.Where(a => a.When is not null).Select(a => ("材料", a.Id, a.Name, a.When!)));

    /// <summary>A case tries a condition when it answers what that asks and says what the rule around it gives.</summary>
    private static bool Tries(Case example, (string Kind, string Id, string Name, Condition When) rule, Condition condition) =>
        condition.Facts.Any(example.Answers.Answered)
        && rule.Kind switch
        {
            "前提" => example.Expect.Gates.ContainsKey(rule.Id),
            "途径" => example.Expect.Routes.ContainsKey(rule.Id) || example.Expect.From.ContainsKey(rule.Id) || example.Expect.Best == rule.Id,
            _ => example.Expect.Attachments.ContainsKey(rule.Id),
        };
}
