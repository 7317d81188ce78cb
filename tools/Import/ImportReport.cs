using System.Text;
using TitleGuide.Tools.Import.Recognition;

namespace TitleGuide.Tools.Import;

/// <summary>What was recognised and what a person should look at, for reading.</summary>
internal static class ImportReport
{
    private static readonly (FindingKind Kind, string Title)[] Groups =
    [
        (FindingKind.Address, "网址可能有错，没有改，草稿里记了待办"),
        (FindingKind.Character, "字词可能有错，没有改，草稿里记了待办"),
        (FindingKind.Doubt, "缺少、矛盾或可疑，没有改，草稿里记了待办"),
        (FindingKind.Number, "编号不连续，没有改，草稿里记了待办"),
        (FindingKind.Mark, "标点可能有错，没有改；用 check 逐处看，check --fix 改"),
        (FindingKind.Joined, "断开的地方，已接上"),
        (FindingKind.Digit, "全角数字，已改成半角"),
        (FindingKind.Space, "字词中间的空格，已去掉"),
        (FindingKind.LeftOut, "没有收进来的"),
    ];

    public static string Write(NoticeDraft draft, IReadOnlyList<Finding> findings)
    {
        var text = new StringBuilder();
        text.AppendLine($"标题：{draft.Head.Title ?? "没有找到"}");
        text.AppendLine($"文号：{draft.Head.Number ?? "没有找到"}；发文机关：{draft.Head.Issuer ?? "没有找到"}；日期：{draft.Head.Issued?.ToString("yyyy-MM-dd") ?? "没有找到"}");
        foreach (var page in draft.Pages)
        {
            text.AppendLine($"{page.Annex}{(page.Title.Length > 0 ? $"《{page.Title}》" : "")}：{page.Clauses.Length}条");
        }

        text.AppendLine($"受理部门{draft.Offices.Length}个，办事期限{draft.Deadlines.Length}个，截止日{draft.CutOffs.Length}个，材料{draft.Attachments.Length}项，网址{draft.Links.Length}个。");
        foreach (var credit in draft.Credits)
        {
            text.AppendLine($"学分学时：{credit.Amount}{credit.Unit}，{credit.Words}（{credit.Cites}）");
        }

        foreach (var (kind, title) in Groups)
        {
            var group = findings.Where(f => f.Kind == kind).ToList();
            if (group.Count > 0)
            {
                text.AppendLine().AppendLine($"{title}（{group.Count}处）");
                group.ForEach(f => text.AppendLine($"  {f}"));
            }
        }

        return text.AppendLine().ToString();
    }
}
