using AngleSharp.Html.Parser;
using TitleGuide.Content;
using TitleGuide.Tests.Pages;

namespace TitleGuide.Tests.Facts;

/// <summary>The places known to be ambiguous or damaged are told, each with its readings, its clauses and what we do.</summary>
public sealed class AmbiguousPlacesTests
{
    private const string Manufacturing = "2024-hangzhou-manufacturing-engineer";
    private const string Chemical = "2023-hangzhou-chemical-senior-engineer";
    private const string Construction = "2024-hangzhou-construction-engineer";
    private const string Industry = "2026-zhejiang-industry-engineer";

    public static TheoryData<string, string, string> Readings => new()
    {
        { Manufacturing, "1月1日", "p3-2" },
        { Chemical, "1月1日", "p3-2" },
        { Construction, "1月1日", "p2-13-13" },
        { Industry, "1月1日", "n1-2-end" },
        { Manufacturing, "管不管直接申报", "c2" },
        { Manufacturing, "技工院校", "c2-1-2-end" },
        { Manufacturing, "近4年聘书", "p2-5-2" },
        { Manufacturing, "公需", "c3-end" },
        { Chemical, "公需", "c4" },
        { Manufacturing, "平台上选哪一项", "p2-3-2" },
        { Manufacturing, "在企业一直", "c2-2-1" },
        { Manufacturing, "工作不满3年", "c4" },
        { Manufacturing, "荣誉比名单更高", "c2-2-2-2" },
        { Manufacturing, "转（兼）评的", "c2-3" },
        { Manufacturing, "第二学士学位", "c2-1-1" },
        { Manufacturing, "直博", "c2-2-1-4" },
        { Manufacturing, "聘任中断", "c2-1-2" },
        { Chemical, "工程博士包不包括", "c2-1-1" },
        { Chemical, "提前超过1年", "c2-4" },
        { Chemical, "平均90学时", "c4" },
        { Chemical, "其他申报条件", "c2-1-3" },
        { Chemical, "不是同一天", "c2-1-2" },
        { Chemical, "外省、市", "p2-5-2" },
        { Chemical, "技工院校", "c2-1-2" },
        { Chemical, "央企", "n1" },
        { Chemical, "要不要交资格证书和聘书", "p2-5-3" },
        { Construction, "合起来算", "p2-13-6" },
    };

    public static TheoryData<string, string, string> Defects => new()
    {
        { Manufacturing, "认错的字", "r1-1" },
        { Manufacturing, "认错的字", "p1" },
        { Industry, "网址在换行处断开", "n2-end" },
        { Manufacturing, "富阳区的路名", "m1" },
        { Chemical, "富阳区的路名", "m1" },
        { Manufacturing, "只有7个区、县", "m1" },
        { Manufacturing, "没有通知正文", "p2" },
        { Construction, "几个附件不在手头", "p2-5-4" },
        { Construction, "4年算到哪一天", "p2-5-2" },
        { Industry, "评审条件没有随通知附上", "n2-0" },
        { Industry, "学时要多少", "n2-end" },
        { Manufacturing, "扫描件的残留", "m1" },
        { Construction, "2024度", "p2" },
        { Chemical, "疑缺“发”字", "c2-3" },
        { Construction, "9月22日和9月20日", "p2-5-1-5" },
        { Manufacturing, "附件2有两份文本", "p2-5-4" },
    };

    [Theory]
    [MemberData(nameof(Readings))]
    public void Place_WithTwoReadings_IsTold(string notice, string title, string clause)
    {
        var doubt = Find(notice, title, clause);

        Assert.Equal(DoubtKind.Reading, doubt.Kind);
        Assert.Equal(2, doubt.Readings.Length);
        Assert.NotEmpty(doubt.Handling);
    }

    [Theory]
    [MemberData(nameof(Defects))]
    public void Place_Damaged_IsTold(string notice, string title, string clause)
    {
        var doubt = Find(notice, title, clause);

        Assert.Equal(DoubtKind.Defect, doubt.Kind);
        Assert.NotEmpty(doubt.Passage!);
        Assert.NotEmpty(doubt.Handling);
    }

    /// <summary>A reader of a clause must not miss what is doubtful about it.</summary>
    [Fact]
    public async Task Doubt_OfAClause_IsLinkedAtTheClause()
    {
        await using var site = new RunningSite(() => PublishedContent.Snapshot);
        await site.InitializeAsync();
        foreach (var notice in PublishedContent.Snapshot.Notices)
        {
            foreach (var page in notice.Pages)
            {
                var part = page.Kind == PageKind.Notice ? "" : "/" + page.Kind.ToString().ToLowerInvariant();
                var html = await new HtmlParser().ParseDocumentAsync(
                    await site.TextAsync($"/notices/{notice.Id}{part}"), TestContext.Current.CancellationToken);
                var missing =
                    from doubt in notice.Doubts
                    from anchor in doubt.Cites
                    where page.Clauses.Any(c => c.Anchor == anchor)
                    let clause = html.GetElementById(anchor)!.ParentElement!
                    where !clause.QuerySelectorAll(":scope > blockquote a, :scope > .doubt-note a")
                        .Any(a => a.GetAttribute("href")!.EndsWith($"#doubt-{doubt.Id}", StringComparison.Ordinal))
                    select $"{notice.Id} {anchor} {doubt.Id}";
                Assert.Empty(missing);
            }
        }
    }

    private static Doubt Find(string notice, string title, string clause) => Assert.Single(
        PublishedContent.Snapshot.FindNotice(notice)!.Doubts,
        d => d.Title.Contains(title, StringComparison.Ordinal) && d.Cites.Contains(clause));
}
