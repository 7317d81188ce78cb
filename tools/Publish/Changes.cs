using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Rules;
using TitleGuide.Search;

namespace TitleGuide.Tools.Publish;

/// <summary>What is different from one snapshot to the next, counted, in sentences for staff.</summary>
internal static class Changes
{
    /// <summary>So many addresses are told one by one.</summary>
    private const int Named = 5;

    public static ImmutableArray<string> Between(Snapshot old, Snapshot @new)
    {
        var before = old.Notices.ToDictionary(n => n.Id, StringComparer.Ordinal);
        var after = @new.Notices.ToDictionary(n => n.Id, StringComparer.Ordinal);
        ImmutableArray<string> lines =
        [
            .. @new.Notices.Where(n => !before.ContainsKey(n.Id)).Select(n => $"新增通知：{n.ShortTitle}（{n.Id}）"),
            .. old.Notices.Where(n => !after.ContainsKey(n.Id)).Select(n => $"去掉通知：{n.ShortTitle}（{n.Id}）"),
            .. @new.Notices.Where(n => before.ContainsKey(n.Id)).Select(n => In(before[n.Id], n)).OfType<string>(),
            .. Counted("名词", Each(old.Glossary, t => t.Id), Each(@new.Glossary, t => t.Id)),
            .. Counted("同义词", Each(old.Synonyms, words => string.Join('、', words)), Each(@new.Synonyms, words => string.Join('、', words))),
            .. Counted("角色", Each(old.Roles, r => r.Id), Each(@new.Roles, r => r.Id)),
            .. Counted("找通知的问题", Each(old.ScopeQuestions, q => q.Fact.Id), Each(@new.ScopeQuestions, q => q.Fact.Id)),
            .. Counted("网站说明页", Each(old.Pages, p => p.Id), Each(@new.Pages, p => p.Id)),
            .. Addresses(old, @new),
            .. WrittenOut.Of(old.Site) == WrittenOut.Of(@new.Site) ? [] : new[] { "网站信息有改动" },
            .. WrittenOut.Of(old.Calendar) == WrittenOut.Of(@new.Calendar) ? [] : new[] { "放假安排有改动" },
        ];
        return lines.IsEmpty ? ["网站上的内容没有变，只动了文件的写法、草稿或原件"] : lines;
    }

    /// <summary>What others may have linked to and would not find any more.</summary>
    private static IEnumerable<string> Addresses(Snapshot old, Snapshot @new)
    {
        var kept = SectionBuilder.Build(@new).Select(s => s.Url).ToHashSet(StringComparer.Ordinal);
        var gone = SectionBuilder.Build(old).Select(s => s.Url).Distinct().Where(u => !kept.Contains(u)).ToList();
        if (gone.Count > 0)
        {
            yield return $"注意：{gone.Count}个网址没有了，别处链接到那里的会找不到：{string.Join("、", gone.Take(Named))}{(gone.Count > Named ? " 等" : "")}";
        }

        foreach (var notice in @new.Notices)
        {
            var before = (old.FindNotice(notice.Id)?.Faq ?? []).GroupBy(f => f.Ask).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal);
            foreach (var faq in notice.Faq.Where(f => before.TryGetValue(f.Ask, out var id) && id != f.Id))
            {
                yield return $"注意：常见问题“{faq.Ask}”的网址换了，原来的给了别的问题；写上 id: {before[faq.Ask]} 就不会换（{notice.Id}）";
            }
        }
    }

    private static string? In(Notice old, Notice @new)
    {
        List<string> parts =
        [
            .. Counted("条款", Each(old.Clauses, c => c.Anchor), Each(@new.Clauses, c => c.Anchor)),
            .. Counted("受理部门", Each(old.Offices?.Offices ?? [], o => o.Id), Each(@new.Offices?.Offices ?? [], o => o.Id)),
            .. Counted("办事期限", Each(old.Deadlines, d => d.Id), Each(@new.Deadlines, d => d.Id)),
            .. Counted("公示等期间", Each(old.Periods, p => p.Id), Each(@new.Periods, p => p.Id)),
            .. Counted("截止日", Each(old.CutOffs, c => c.Id), Each(@new.CutOffs, c => c.Id)),
            .. Counted("材料", Each(old.Attachments, a => a.Id), Each(@new.Attachments, a => a.Id)),
            .. Counted("规则", Rules(old.Rules), Rules(@new.Rules)),
            .. Counted("问题", Each(old.Rules?.Questions ?? [], q => q.Fact.Id), Each(@new.Rules?.Questions ?? [], q => q.Fact.Id)),
            .. Counted("存疑", Each(old.Doubts, d => d.Id), Each(@new.Doubts, d => d.Id)),
            .. Counted("样例", Each(old.Cases, c => c.Id), Each(@new.Cases, c => c.Id)),
            .. Counted("常见问题", Each(old.Faq, f => f.Ask), Each(@new.Faq, f => f.Ask)),
            .. Counted("原件", Each(old.Files, f => f), Each(@new.Files, f => f)),
            .. Counted("收哪些人", Rules(old.Scope), Rules(@new.Scope)),
            .. WrittenOut.Of(old.Phrasings) == WrittenOut.Of(@new.Phrasings) ? [] : new[] { "访客的说法有改动" },
            .. WrittenOut.Of(Bare(old)) == WrittenOut.Of(Bare(@new)) ? [] : new[] { "基本信息有改动" },
        ];

        return parts.Count == 0 ? null : $"{@new.ShortTitle}（{@new.Id}）：{string.Join("；", parts)}";
    }

    /// <summary>What is left of a notice without all that is counted.</summary>
    private static Notice Bare(Notice notice) => notice with
    {
        Pages = [.. notice.Pages.Select(p => p with { Clauses = [] })],
        Offices = notice.Offices is { } offices ? offices with { Offices = [] } : null,
        Deadlines = [],
        Periods = [],
        CutOffs = [],
        Attachments = [],
        Rules = notice.Rules is { } rules ? rules with { Questions = [], Terms = [], Gates = [], Routes = [], Attachments = [], Assumptions = [] } : null,
        Scope = null,
        Doubts = [],
        Cases = [],
        Faq = [],
        Files = [],
        Phrasings = Phrasings.None,
    };

    private static Dictionary<string, string> Rules(RuleSet? rules) => rules is null ? [] :
        Each<object>([.. rules.Gates, .. rules.Routes, .. rules.Terms, .. rules.Attachments, .. rules.Assumptions], IdOf);

    private static string IdOf(object rule) => rule switch
    {
        Gate gate => $"gate/{gate.Id}",
        DeclarationRoute route => $"route/{route.Id}",
        Term term => $"term/{term.Id}",
        AttachmentRule attachment => $"attachment/{attachment.Id}",
        Assumption assumption => $"assumption/{assumption.Text}",
        _ => "",
    };

    /// <summary>What has the same id is told apart by its turn.</summary>
    private static Dictionary<string, string> Each<T>(IEnumerable<T> things, Func<T, string> id) =>
        things.GroupBy(id, StringComparer.Ordinal)
            .SelectMany(group => group.Select((thing, turn) => (Key: $"{group.Key}/{turn}", Text: WrittenOut.Of(thing))))
            .ToDictionary(t => t.Key, t => t.Text, StringComparer.Ordinal);

    private static IEnumerable<string> Counted(string what, Dictionary<string, string> old, Dictionary<string, string> @new)
    {
        var added = @new.Keys.Count(k => !old.ContainsKey(k));
        var removed = old.Keys.Count(k => !@new.ContainsKey(k));
        var changed = @new.Count(n => old.TryGetValue(n.Key, out var before) && before != n.Value);
        var counts = new[] { (added, "增"), (removed, "减"), (changed, "改") }.Where(c => c.Item1 > 0).Select(c => c.Item2 + c.Item1).ToList();
        return counts.Count == 0 ? [] : [what + string.Join("、", counts)];
    }
}
