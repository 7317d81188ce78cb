using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Pages.Shared;
using TitleGuide.Rules;

namespace TitleGuide.Tools.Diff;

internal sealed partial class NoticeComparer
{
    private static readonly ListPlace[] RuleLists = [new("rules.yml", "gates"), new("rules.yml", "routes"), new("rules.yml", "terms"), new("attachments.yml", "attachments")];

    private void CompareRules()
    {
        CompareList(Area.Questions, new("questions.yml", "questions", "fact"), Questions(before), Questions(after), q => q.Fact.Id, q => $"问题“{q.Fact.Name}”（{q.Fact.Id}）", Describe, _ => null);
        foreach (var list in RuleLists)
        {
            CompareList(Area.Rules, list, Roots(before, list), Roots(after, list), r => r.Id, r => r.Name, r => r.Fields, _ => null);
        }

        CompareList(Area.Cases, new("cases.yml", "cases"), before.Cases, after.Cases, c => c.Id, c => $"样例“{c.Name}”（{c.Id}）", Describe, _ => null);
    }

    private static ImmutableArray<Question> Questions(Notice notice) => notice.Rules?.Questions ?? [];

    private static IEnumerable<Root> Roots(Notice notice, ListPlace list)
    {
        if (notice.Rules is not { } rules)
        {
            return [];
        }

        var text = new ConditionText(rules);
        return Touched.Roots(rules).Where(r => r.List == list.Name).Select(r => new Root(r.Id, r.Name, Fields(r.Id, r.When, rules, text)));
    }

    private static ImmutableArray<(string, string)> Fields(string id, Condition when, RuleSet rules, ConditionText text)
    {
        var route = rules.FindRoute(id);
        return
        [
            ("条件", text.Of(when)),
            ("引用", string.Join('\n', Quotes(when).Distinct())),
            ("平台选项", route?.PlatformOption ?? ""),
            ("满足这些就不用走", string.Join('、', route?.Unless ?? [])),
        ];
    }

    /// <summary>Terms have fields of their own.</summary>
    private static IEnumerable<string> Quotes(Condition condition) =>
        condition is TermUse ? [] :
        condition.Parts.SelectMany(Quotes).Prepend(condition.Citation is { } c ? $"{string.Join('、', c.Anchors)}：{c.Quote}" : "").Where(q => q.Length > 0);

    private static ImmutableArray<(string, string)> Describe(Question q) =>
    [
        ("名称", q.Fact.Name),
        ("问法", q.Ask),
        ("提示", q.Hint ?? ""),
        ("种类", q.Fact.Kind.ToString()),
        ("选项", string.Join('、', q.Fact.Options.Select(o => o.Name))),
        ("年份", string.Join('、', q.Fact.Years)),
        ("各列", string.Join('、', q.Fact.Columns.Select(o => o.Name))),
        ("单位", q.Fact.Unit ?? ""),
    ];

    private static ImmutableArray<(string, string)> Describe(Case c) =>
    [
        ("名称", c.Name),
        ("推理", c.Why),
        ("回答", string.Join('\n', c.Answers.Values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}：{v.Value}"))),
        ("应得", Expected(c.Expect)),
    ];

    private static string Expected(Expectation expect) => string.Join(
        '\n',
        expect.Routes.Select(r => $"{r.Key}：{(r.Value is { } verdict ? verdict.ToString() : "Excluded")}")
            .Concat(expect.Gates.Select(g => $"{g.Key}：{g.Value}"))
            .Concat(expect.Attachments.Select(a => $"{a.Key}：{a.Value}"))
            .Concat(expect.From.Select(f => $"{f.Key}：{Day(f.Value)}"))
            .Append($"{expect.Best} {expect.Option} {string.Join(' ', expect.Doubts)}"));

    private sealed record Root(string Id, string Name, ImmutableArray<(string, string)> Fields);
}
