using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Pages.Shared;
using TitleGuide.Rules;

namespace TitleGuide.Tools.Diff;

internal sealed partial class NoticeComparer
{
    private void CompareLists()
    {
        CompareList(Area.Dates, new("notice.md", "cut-offs"), before.CutOffs, after.CutOffs, c => c.Id, c => $"截止日“{c.Name}”（{c.Id}）", Describe, c => c.Cites);
        CompareList(Area.Dates, new("notice.md", "deadlines"), before.Deadlines, after.Deadlines, d => d.Id, d => $"期限“{d.What}”（{d.Id}）", Describe, d => d.Cites);
        CompareList(Area.Dates, new("notice.md", "periods"), before.Periods, after.Periods, p => p.Id, p => $"时限“{p.What}”（{p.Id}）", Describe, p => p.Cites);
        CompareList(Area.Offices, new("offices.yml", "offices"), OfficesOf(before), OfficesOf(after), o => o.Id, o => $"{o.District}（{o.Id}）", Describe, o => o.Cites);
        CompareList(Area.Offices, new("offices.yml", "unlisted"), Unlisted(before), Unlisted(after), u => u.Id, u => $"名单里没有的{u.District}（{u.Id}）", u => [("区县", u.District)], _ => null);
        CompareList(Area.Offices, new("offices.yml", "municipal"), Municipal(before), Municipal(after), m => m.Id, m => $"{m.District}（{m.Id}）", m => [("怎么交", m.Text), ("依据", m.Cites)], m => m.Cites);
        CompareList(Area.Attachments, new("attachments.yml", "attachments"), before.Attachments, after.Attachments, a => a.Id, a => $"材料“{a.Name}”（{a.Id}）", Describe, a => a.Cites);
        CompareList(Area.Links, new("notice.md", "links", "name"), before.Links, after.Links, l => l.Name, l => $"网址“{l.Name}”", l => [("网址", l.Url), ("依据", l.Cites ?? "")], l => l.Cites);
        CompareList(Area.Links, new("notice.md", "contacts", "name"), before.Contacts, after.Contacts, c => c.Name, c => $"联系方式“{c.Name}”", Describe, c => c.Cites);
        CompareList(Area.Doubts, new("doubts.yml", "doubts"), before.Doubts, after.Doubts, d => d.Id, d => $"存疑“{d.Title}”（{d.Id}）", Describe, d => d.Cites.FirstOrDefault());
        CompareList(Area.Faq, new("notice.md", "faq", "ask"), before.Faq, after.Faq, f => f.Ask, f => $"“{f.Ask}”", f => [("网址", f.Anchor), ("回答", f.AnswerText), ("依据", string.Join('、', f.Cites))], f => f.Cites.FirstOrDefault());
    }

    private static ImmutableArray<ReceivingOffice> OfficesOf(Notice notice) => notice.Offices?.Offices ?? [];

    private static ImmutableArray<UnlistedDistrict> Unlisted(Notice notice) => notice.Offices?.Unlisted ?? [];

    private static ImmutableArray<MunicipalPath> Municipal(Notice notice) => notice.Offices?.Municipal is { } path ? [path] : [];

    private static ImmutableArray<(string, string)> Describe(CutOff c) =>
        [("名称", c.Name), ("日子", Day(c.Date)), ("说明", c.Note ?? ""), ("依据", c.Cites ?? "")];

    private static ImmutableArray<(string, string)> Describe(Deadline d) =>
        [("谁来做", d.Actor.Name()), ("做什么", d.What), ("开始", Day(d.Opens)), ("截止", Day(d.Date)), ("说明", d.Note ?? ""), ("依据", d.Cites ?? "")];

    private static ImmutableArray<(string, string)> Describe(RequiredPeriod p) =>
        [("谁来做", p.Actor.Name()), ("做什么", p.What), ("工作日", Text(p.WorkingDays)), ("依据", p.Cites ?? "")];

    private static ImmutableArray<(string, string)> Describe(ReceivingOffice o) =>
        [("区县", o.District), ("名称", o.Name), ("电话", o.Phone), ("地址", o.Address), ("说明", o.Note ?? ""), ("依据", o.Cites)];

    private static ImmutableArray<(string, string)> Describe(Contact c) =>
        [("谁", c.Who ?? ""), ("电话", c.Phone ?? ""), ("地址", c.Address ?? ""), ("依据", c.Cites ?? "")];

    private static ImmutableArray<(string, string)> Describe(Attachment a) =>
    [
        ("编号", a.Number ?? ""),
        ("种类", a.Kind.Name()),
        ("谁来办", a.By.Name()),
        ("名称", a.Name),
        ("依据", a.Cites),
        ("人人都要", a.Always ? "是" : "否"),
        ("什么时候要", a.NeedText),
        ("格式", a.Formats ?? ""),
        ("份数", Text(a.Copies)),
        ("从哪里来", a.From ?? ""),
        ("可以代替", a.Substitutes ?? ""),
        ("要写明", string.Join("；", a.Details)),
        ("存疑", a.Doubt ?? ""),
    ];

    private static ImmutableArray<(string, string)> Describe(Doubt d) =>
    [
        ("标题", d.Title),
        ("原文", d.Passage ?? ""),
        ("读法", string.Join("；", d.Readings)),
        ("处理", d.Handling),
        ("依据", string.Join('、', d.Cites)),
    ];
}
