using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TitleGuide.Content;
using TitleGuide.Rules;

namespace TitleGuide.Tests.Pages;

/// <summary>A small snapshot with every kind of thing, and a notice that lacks nearly everything.</summary>
internal static partial class SampleContent
{
    public const string Full = "2026-sample-engineer";
    public const string Lean = "2024-lean-engineer";

    public static Snapshot Snapshot() => new()
    {
        Site = new(
            "职称申报指南",
            "把评审通知拆成看得懂的条件、流程和材料，每句话都标着原文条号。",
            "", "", "", "",
            [new("省平台", "https://example.org/platform", null)]),
        Notices = [FullNotice(), LeanNotice()],
        Glossary =
        [
            new("transfer", "转评", ["转（兼）评", "改评"], "zhuǎn píng", "换了岗位以后，把原来系列的职称改成现在岗位的同级职称。", [$"{Full}#c2-1"]),
            new("exceptional", "破格", [], null, "学历或年限不够，但业绩特别突出时走的路。", []),
        ],
        Pages =
        [
            new("about", "关于本站", "这是什么，由谁整理。", "<p>本站整理公开的通知。<a href=\"https://example.org/\">官方网站</a></p>", "本站整理公开的通知。", []),
            new("privacy", "隐私", null, "<p>不设Cookie。</p>", "不设Cookie。", []),
        ],
        Calendar = new(
            ImmutableSortedDictionary<DateOnly, string>.Empty, ImmutableSortedSet<DateOnly>.Empty, ImmutableSortedSet<int>.Empty),
        Digest = "5a3c0ffee15a3c0ffee1",
    };

    private static Notice FullNotice() => new()
    {
        Id = Full,
        Title = "2026年度样例市制造业专业工程师资格评审",
        ShortTitle = "2026 样例制造业工程师",
        Year = 2026,
        Number = "样经信〔2026〕12号",
        Issuer = "样例市经济和信息化局",
        Issued = new(2026, 6, 20),
        Levels = [Level.Intermediate],
        Grants = "制造业专业工程师资格",
        Region = "样例市",
        Fields = ["制造业", "机电"],
        Plan = "样例市制造业工程师中级评审计划2026",
        Committee = "中评委办公室",
        Summary = "在样例市企业做技术工作的人，看自己能不能报工程师、怎么报、材料交到哪里。",
        Basis = [new("《职称评审管理暂行规定》", "n1")],
        Fees = new("手头文件没有写金额", "p2-1"),
        CutOffs =
        [
            new("seniority", "专业工作年限", new(2026, 12, 31), "c2-1", null),
            new("achievements", "业绩材料", null, null, "手头文件没有写"),
        ],
        Deadlines =
        [
            new("online", Actor.Applicant, "个人网上申报", new(2026, 6, 25), new(2026, 7, 19), "n1", null),
            new("employer", Actor.Employer, "单位网上审核推荐", null, null, null, "手头文件没有写"),
            new("paper", Actor.Office, "汇总纸质材料报中评委办公室", null, new(2026, 9, 30), "p2-1", null),
        ],
        Periods = [new("display", Actor.Employer, "单位公示", 5, "r1")],
        Links = [new("省平台（申报人入口）", "https://example.org/apply", "p1")],
        Contacts = [new("中评委办公室", "张老师", "85257078、0571-85257079", "样例市解放东路18号市民中心B座", "n1")],
        Sources = [new("通知正文与附件1至附件4", new(2026, 11, 21), "原文逐条核对")],
        Absent = ["附件5的表样"],
        Corrections = [new("c3", "https://1earning.example.org/", "https://learning.example.org/", "字母l被认成数字1")],
        Faq =
        [
            new("1", "硕士要聘任几年？", "<p>实际聘任助理工程师满2年，看<a href=\"/notices/2026-sample-engineer/conditions#c2-1\">这一条</a>。</p>", "实际聘任助理工程师满2年。", ["c2-1"], []),
            new("2", "材料交到哪里？", "<p>交单位所在区县的受理部门。</p>", "交单位所在区县的受理部门。", ["p2-1"], []),
        ],
        IntroductionHtml = "",
        Pages =
        [
            new(PageKind.Notice, "通知正文", "正文", null, null,
                [Clause(PageKind.Notice, "n1", 2, "谁可以报", "正文 一", "<p>在本市企业从事技术工作的人。</p>")]),
            new(PageKind.Conditions, "申报条件", "附件1", "工程师资格申报条件", "先满足共同条件，再选一条途径。",
            [
                Clause(PageKind.Conditions, "c1", 2, "共同条件", "附件1 一", "<p>遵守法律法规，认真做好本职工作。</p>"),
                Clause(PageKind.Conditions, "c2", 2, "学历和资历", "附件1 二", "<p>下面各条途径，满足一条就行。</p>"),
                Clause(PageKind.Conditions, "c2-1", 3, "正常申报", "附件1 二（一）", "<p>按学历分三种情况。</p>"),
                Clause(PageKind.Conditions, "c2-1-1", 4, "研究生或第二学士学位", "附件1 二（一）1", "<p>拿到助理工程师资格后，实际聘任助理工程师满2年。</p><blockquote><p>存疑：<a href=\"/notices/2026-sample-engineer/doubts#doubt-d1\">1月1日起算，到年底算不算满</a></p></blockquote>"),
                Clause(PageKind.Conditions, "c2-1-2", 4, "本科或大专", "附件1 二（一）2", "<p>实际聘任助理工程师满4年；办法见<a href=\"/notices/2026-sample-engineer/process#p2-1\">怎么交</a>。</p><table><thead><tr><th>学历</th><th>年限</th></tr></thead><tbody><tr><td>本科</td><td>满4年</td></tr><tr><td>大专</td><td>满4年</td></tr></tbody></table>"),
                Clause(PageKind.Conditions, "c3", 2, "继续教育", "附件1 三", "<p>近3年每年不少于90学分，在<a href=\"https://learning.example.org/\" class=\"external\" rel=\"noopener\">学习平台</a>查。</p>"),
            ]),
            new(PageKind.Process, "申报流程", "附件2", null, null,
            [
                Clause(PageKind.Process, "p1", 2, "登录平台", "附件2 一", "<ol><li>打开省平台；</li><li>选个人用户登录。</li></ol>"),
                Clause(PageKind.Process, "p2", 2, "递交", "附件2 二", ""),
                Clause(PageKind.Process, "p2-1", 3, "怎么交", "附件2 二1", "<p>打印一式2份，交受理部门。</p>"),
            ]),
            new(PageKind.Review, "推荐与评审", "附件3", null, null,
                [Clause(PageKind.Review, "r1", 2, "单位公示", "附件3 一", "<p>公示不少于5个工作日。</p>")]),
            new(PageKind.Papers, "纸质材料", "附件4", null, null,
                [Clause(PageKind.Papers, "m1", 2, "受理点", "附件4 一", "<p>见受理部门名单。</p>")]),
        ],
        Attachments =
        [
            new("education-proof", "（1）", AttachmentKind.Upload, Actor.Applicant, "学历、学位证书和认证材料", "p2-1", false,
                "只有省平台提取不到你的学历学位信息时才传", "扫描件，JPG或PDF", null, "学信网下载", "老学历可以用单位盖章的毕业生登记表", ["姓名", "毕业时间"], "d1"),
            new("form", null, AttachmentKind.Paper, Actor.Applicant, "《评审表》", "p2-1", true, "都要交", null, 2, null, null, [], null),
            new("report", "3", AttachmentKind.Paper, Actor.Employer, "单位推荐报告", "r1", true, "都要交", null, 1, null, null, [], null),
        ],
        Offices = new(
            "0571",
            [
                new("xihu", "西湖区", "西湖区发展改革和经济信息化局", "89510552", "西湖区文三西路18号711室", "m1", "周一至周五上班时间"),
                new("gongshu", "拱墅区", "拱墅区经济信息化和科学技术局", "88259702", "拱墅区文晖路1号", "m1", null),
            ],
            [new("binjiang", "滨江区")],
            new("municipal", "市直单位", "先由市直单位审核盖章，再报中评委办公室", "m1")),
        Doubts =
        [
            new("d1", DoubtKind.Reading, "1月1日起算，到年底算不算满", ["c2-1-1"], "只写满2年，没有写当天算不算。",
                ["甲：当天算，到12月31日就满。", "乙：当天不算，要到次年1月1日才满。"], "两种读法都算一遍，结果不同时告诉你。"),
            new("d2", DoubtKind.Defect, "网址印错一个字母", ["c3"], null, [], "按能打开的网址写。"),
        ],
        Rules = new()
        {
            Questions =
            [
                new(
                    new()
                    {
                        Id = "qualifications",
                        Kind = FactKind.Choice,
                        Name = "学历",
                        Options = [new("bachelor", "本科"), new("college", "大专")],
                    },
                    "你是什么学历？",
                    null),
            ],
            CutOffs = [],
            Routes =
            [
                new()
                {
                    Id = "regular",
                    Name = "正常申报",
                    When = new Is("qualifications", ["bachelor"])
                    {
                        Path = "regular",
                        Citation = new(["c2-1-2"], "满4年"),
                    },
                },
            ],
        },
    };

    private static Notice LeanNotice() => new()
    {
        Id = Lean,
        Title = "2024年度样例市建筑工程师资格评审",
        ShortTitle = "2024 样例建筑工程师",
        Year = 2024,
        Issuer = "样例市人力资源和社会保障局",
        Levels = [Level.Assistant, Level.Intermediate],
        Grants = "建筑工程师资格",
        Region = "样例市",
        Fields = ["建筑"],
        Plan = "样例市建筑工程师评审计划",
        Summary = "手头只有通知的摘要。",
        CutOffs = [],
        Deadlines = [],
        Sources = [new("通知摘要", new(2026, 11, 20), "原文")],
        Absent = ["申报条件（附件1）", "材料清单"],
        IntroductionHtml = "<p>手头没有通知正文。</p>",
        Pages = [],
    };

    private static Clause Clause(PageKind page, string anchor, int level, string title, string source, string html) => new()
    {
        Anchor = anchor,
        Page = page,
        Title = title,
        Source = source,
        Level = level,
        Html = html,
        Text = Tag().Replace(html, ""),
        At = new("sample.md", 1, 1),
    };

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
