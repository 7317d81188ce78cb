using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

public sealed class SectionBuilderTests
{
    private const string Root = "/notices/2024-sample";
    private static readonly Snapshot Snapshot = MakeSnapshot();
    private static readonly IReadOnlyList<SearchSection> Sections = SectionBuilder.Build(Snapshot);

    [Fact]
    public void Build_GivesEveryThingItsAddress() =>
        Assert.Equal(
            [
                $"Notice {Root}",
                $"Clause {Root}#n1",
                $"Clause {Root}/conditions",
                $"Clause {Root}/conditions#c2",
                $"Clause {Root}/conditions#c2-1",
                $"Clause {Root}/conditions#c3",
                $"Attachment {Root}/attachments#attachment-insurance",
                $"Office {Root}/offices#office-xihu",
                $"Office {Root}/offices#office-municipal",
                $"Office {Root}/offices#office-binjiang",
                $"Faq {Root}/faq#faq-1",
                $"Faq {Root}/faq#faq-2",
                $"Doubt {Root}/doubts#doubt-d1",
                "Term /glossary#transfer",
                "Page /help",
            ],
            Sections.Select(s => $"{s.Kind} {s.Url}"));

    [Fact]
    public void Clause_StandsUnderItsHeadingsAndItsNumber()
    {
        Assert.Equal(["样例", "申报条件", "学历和资历", "附件1 二（一）"], At("#c2-1").Place);
        Assert.Equal(["样例", "申报条件", "附件1 三"], At("#c3").Place);
    }

    [Fact]
    public void SectionsOfANotice_CarryItsIdYearAndLevels() =>
        Assert.All(
            Sections.Where(s => s.Url.StartsWith(Root, StringComparison.Ordinal)),
            s => Assert.Equal(("2024-sample", 2024, "intermediate"), (s.Notice, s.Year, string.Join(' ', s.Levels))));

    [Fact]
    public void TermsAndPages_BelongToNoNotice() =>
        Assert.All(Sections.Where(s => s.Kind is SectionKind.Term or SectionKind.Page), s => Assert.Equal((null, null), (s.Notice, s.Year)));

    [Theory]
    [InlineData("文三西路18号", "#office-xihu")]
    [InlineData("0571-89510552", "#office-xihu")]
    [InlineData("西湖区", "#office-xihu")]
    [InlineData("西湖发改", "#office-xihu")]
    [InlineData("滨江区", "#office-binjiang")]
    [InlineData("浙里办下载", "#attachment-insurance")]
    [InlineData("杭经信〔2024〕1号", "/2024-sample")]
    [InlineData("2024-09-30", "/2024-sample")]
    [InlineData("首尾都算", "#doubt-d1")]
    [InlineData("不算，要实际聘任", "#faq-2")]
    [InlineData("上课够不够", "#c3")]
    [InlineData("西湖区哪个窗口", "#office-xihu")]
    [InlineData("等多久", "#faq-1")]
    [InlineData("看哪份文件", "/2024-sample")]
    [InlineData("转评", "#transfer")]
    [InlineData("找到通知", "/help")]
    [InlineData("导语里的话", "/conditions")]
    public void For_FindsWhatTheSnapshotSays(string query, string urlEnd) =>
        Assert.EndsWith(urlEnd, SearchIndex.For(Snapshot).Search(new SearchQuery(query)).Hits[0].Section.Url, StringComparison.Ordinal);

    [Fact]
    public void For_ASnapshot_IsMadeOnce() => Assert.Same(SearchIndex.For(Snapshot), SearchIndex.For(Snapshot));

    [Fact]
    public void For_TakesTheGlossaryAsSynonyms() =>
        Assert.Contains(SearchIndex.For(Snapshot).Search(new SearchQuery("换系列")).Hits, h => h.Section.Url.EndsWith("#c2-1", StringComparison.Ordinal));

    private static SearchSection At(string urlEnd) => Sections.Single(s => s.Url.EndsWith(urlEnd, StringComparison.Ordinal));

    private static Snapshot MakeSnapshot() => new()
    {
        Site = new SiteInfo("样例", "", "", "", "", "", []),
        Notices = [MakeNotice()],
        Glossary = [new GlossaryTerm("transfer", "转（兼）评", ["转评", "换系列"], null, "换一个专业评职称。", [])],
        Pages = [new InfoPage("help", "使用帮助", "三步", "", "第一步找到通知。", [])],
        Calendar = new WorkCalendar(ImmutableSortedDictionary<DateOnly, string>.Empty, [], []),
        Digest = "",
    };

    private static Notice MakeNotice() => new()
    {
        Id = "2024-sample",
        Title = "2024年样例通知",
        ShortTitle = "样例",
        Year = 2024,
        Number = "杭经信〔2024〕1号",
        Issuer = "杭州市经济和信息化局",
        Levels = [Level.Intermediate],
        Grants = "工程师",
        Region = "杭州市",
        Fields = ["制造业"],
        Plan = "样例计划",
        Summary = "一句话。",
        CutOffs = [],
        Deadlines = [new Deadline("paper", Actor.Office, "汇总纸质材料", null, new DateOnly(2024, 9, 30), null, null)],
        Sources = [],
        IntroductionHtml = "<p>开头&amp;介绍</p>",
        Pages =
        [
            new ClausePage(PageKind.Notice, "通知", "正文", null, null, [Clause("n1", PageKind.Notice, "范围", "正文 一", 2, "谁可以报。")]),
            new ClausePage(PageKind.Conditions, "申报条件", "附件1", "工程师资格申报条件", "导语里的话。",
            [
                Clause("c2", PageKind.Conditions, "学历和资历", "附件1 二", 2, "引言。"),
                Clause("c2-1", PageKind.Conditions, "正常申报", "附件1 二（一）", 3, "也可以转（兼）评。"),
                Clause("c3", PageKind.Conditions, "继续教育", "附件1 三", 2, "满90学分。"),
            ]),
        ],
        Attachments = [new Attachment("insurance", "（4）", AttachmentKind.Upload, Actor.Applicant, "参保证明", "c3", true, "人人都要", null, 2, "浙里办下载", null, ["盖章"], null)],
        Offices = new OfficeList(
            "0571",
            [new ReceivingOffice("xihu", "西湖区", "西湖发改局", "89510552", "文三西路18号", "c3", null)],
            [new UnlistedDistrict("binjiang", "滨江区")],
            new MunicipalPath("municipal", "市直单位", "先送市直单位审核。", "c3")),
        Phrasings = Phrasings.None with
        {
            Names = ["制造"],
            Overview = ["看哪份文件"],
            Offices = ["哪个窗口"],
            Clauses = Phrasings.None.Clauses.Add("c3", ["听课", "上课够不够"]),
        },
        Faq = [new FrequentQuestion("1", "要几年？", "", "满4年。", [], ["等多久"]), new FrequentQuestion("2", "有证书没聘任算吗？", "", "不算，要实际聘任。", [], [])],
        Doubts = [new Doubt("d1", DoubtKind.Reading, "怎么算满", [], null, ["甲：差1天", "乙：首尾都算"], "待确认")],
    };

    private static Clause Clause(string anchor, PageKind page, string title, string source, int level, string text) => new()
    {
        Anchor = anchor,
        Page = page,
        Title = title,
        Source = source,
        Level = level,
        Html = "",
        Text = text,
        At = new Position("x.md", 1, 1),
    };
}
