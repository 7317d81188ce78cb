using System.Text;
using TitleGuide.Content;

namespace TitleGuide.Tools.Check;

/// <summary>Which clauses of a notice its rules cite, which are left out with a reason, which its other data cite, and which nothing does.</summary>
internal static class CoverageReport
{
    public static string Write(LoadResult loaded)
    {
        var text = new StringBuilder("条款都用在哪里：\n");
        foreach (var notice in loaded.Read)
        {
            text.Append($"{notice.Title}（{notice.Id}）\n");
            var (ruled, excused, data) = (Ruled(notice), notice.Uncited.Select(u => u.Clause).ToHashSet(StringComparer.Ordinal), Data(notice));
            foreach (var page in notice.Pages)
            {
                var clauses = page.Clauses.Where(c => c.Text.Length > 0).Select(c => c.Anchor).ToList();
                var rest = clauses.Where(c => !ruled.Contains(c) && !excused.Contains(c)).ToList();
                var none = rest.Where(c => !data.Contains(c)).ToList();
                text.Append(
                    $"  {page.Title}：{clauses.Count}条，规则和材料引用{clauses.Count(ruled.Contains)}条，写明不用{clauses.Count(c => excused.Contains(c) && !ruled.Contains(c))}条，"
                    + $"只有日子、部门、问答等引用{rest.Count - none.Count}条，都没有{none.Count}条{(none.Count == 0 ? "" : "：" + string.Join('、', none))}\n");
            }
        }

        return text.ToString();
    }

    private static HashSet<string> Ruled(Notice notice) =>
    [
        .. notice.Rules?.Conditions().Concat(notice.Rules.Terms.SelectMany(t => t.When.Whole())).SelectMany(c => c.Citation?.Anchors ?? []) ?? [],
        .. notice.Rules?.Routes.SelectMany(r => r.OptionCites) ?? [],
        .. notice.Rules?.Assumptions.SelectMany(a => a.Cites) ?? [],
        .. notice.Attachments.Select(a => a.Cites),
    ];

    private static HashSet<string> Data(Notice notice) =>
    [
        .. notice.CutOffs.Select(c => c.Cites).Concat(notice.Deadlines.Select(d => d.Cites)).Concat(notice.Periods.Select(p => p.Cites))
            .Concat(notice.Links.Select(l => l.Cites)).Concat(notice.Contacts.Select(c => c.Cites)).Concat(notice.Basis.Select(b => b.Cites))
            .Append(notice.Fees?.Cites).OfType<string>(),
        .. notice.Faq.SelectMany(f => f.Cites),
        .. notice.Doubts.SelectMany(d => d.Cites),
        .. notice.Offices?.Offices.Select(o => o.Cites) ?? [],
        .. notice.Offices?.Municipal is { } municipal ? [municipal.Cites] : Array.Empty<string>(),
    ];
}
