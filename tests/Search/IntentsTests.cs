using TitleGuide.Content;
using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

/// <summary>Direct answers, from the real content.</summary>
public sealed class IntentsTests
{
    private static readonly DateOnly Today = new(2026, 7, 10);
    private static readonly Lazy<Snapshot> Content = new(() => ContentLoader.Load(Repository.PathOf("content")).Snapshot!);

    [Theory]
    [InlineData("西湖区电话", IntentKind.Office, "0571-89510552", "/notices/2024-hangzhou-manufacturing-engineer/offices#office-xihu")]
    [InlineData("西湖 地址", IntentKind.Office, "西湖区文三西路18号711室", "/notices/2024-hangzhou-manufacturing-engineer/offices#office-xihu")]
    [InlineData("2023化工 桐庐在哪里交", IntentKind.Office, "0571-89545522", "/notices/2023-hangzhou-chemical-senior-engineer/offices#office-tonglu")]
    [InlineData("89541415", IntentKind.Office, "临安", "/notices/2023-hangzhou-chemical-senior-engineer/offices#office-linan")]
    [InlineData("截止时间", IntentKind.Deadline, "2026年7月19日截止，还有9天", "/notices/2026-zhejiang-industry-engineer#n4-1")]
    [InlineData("2023 高工 网上申报截止时间", IntentKind.Deadline, "2023年8月27日截止，已经截止", "/notices/2023-hangzhou-chemical-senior-engineer#n3-1")]
    [InlineData("杭州截止时间", IntentKind.Deadline, "2024 杭州制造业工程师", "/notices/2024-hangzhou-manufacturing-engineer/process#p2-8")]
    [InlineData("单位审核截止到哪天", IntentKind.Deadline, "2026年7月31日", "/notices/2026-zhejiang-industry-engineer#n4-1")]
    [InlineData("我能评吗", IntentKind.SelfCheck, "一页一题", "/check")]
    [InlineData("我能评制造业工程师吗 够不够条件", IntentKind.SelfCheck, "一页一题", "/check/2024-hangzhou-manufacturing-engineer")]
    [InlineData("杭经信人事〔2023〕63号", IntentKind.DocumentNumber, "化工轻纺", "/notices/2023-hangzhou-chemical-senior-engineer")]
    [InlineData("杭经信人事(2023)63号", IntentKind.DocumentNumber, "化工轻纺", "/notices/2023-hangzhou-chemical-senior-engineer")]
    [InlineData("127号", IntentKind.DocumentNumber, "2026", "/notices/2026-zhejiang-industry-engineer")]
    [InlineData("2024制造业 附件1 二（一）2", IntentKind.Clause, "满4年", "/notices/2024-hangzhou-manufacturing-engineer/conditions#c2-1-2")]
    [InlineData("西湖区材料交到哪里", IntentKind.Office, "2024 杭州制造业工程师：电话0571-89510552", "/notices/2024-hangzhou-manufacturing-engineer/offices#office-xihu")]
    [InlineData("西湖材料电话", IntentKind.Office, "2024 杭州制造业工程师：电话0571-89510552", "/notices/2024-hangzhou-manufacturing-engineer/offices#office-xihu")]
    [InlineData("西湖区信息中心电话", IntentKind.Office, "2024 杭州制造业工程师：电话0571-89510552", "/notices/2024-hangzhou-manufacturing-engineer/offices#office-xihu")]
    [InlineData("信息技术 电话", IntentKind.Office, "省技术创新服务中心", "/notices/2026-zhejiang-industry-engineer#n5")]
    [InlineData("省经信厅电话多少", IntentKind.Office, "省技术创新服务中心", "/notices/2026-zhejiang-industry-engineer#n5")]
    [InlineData("化工高工咨询电话", IntentKind.Office, "0571-88292115", "/notices/2023-hangzhou-chemical-senior-engineer#n6-end")]
    [InlineData("杭经信人事2023年63号", IntentKind.DocumentNumber, "化工轻纺", "/notices/2023-hangzhou-chemical-senior-engineer")]
    [InlineData("杭经信人事2023 63号", IntentKind.DocumentNumber, "化工轻纺", "/notices/2023-hangzhou-chemical-senior-engineer")]
    [InlineData("2023 63号", IntentKind.DocumentNumber, "化工轻纺", "/notices/2023-hangzhou-chemical-senior-engineer")]
    [InlineData("杭经信人事2023 63", IntentKind.DocumentNumber, "化工轻纺", "/notices/2023-hangzhou-chemical-senior-engineer")]
    [InlineData("63号文件讲什么", IntentKind.DocumentNumber, "化工轻纺", "/notices/2023-hangzhou-chemical-senior-engineer")]
    [InlineData("浙经信人事〔2018〕99号", IntentKind.DocumentNumber, "学时登记细则（试行）》（浙经信人事〔2018〕99号）“2026", "/notices/2026-zhejiang-industry-engineer#n2-end")]
    [InlineData("四（二）1", IntentKind.Clause, "论文要有查询证明", "/notices/2026-zhejiang-industry-engineer#n4-2-1")]
    [InlineData("2024制造业 附件一第二条第（一）款", IntentKind.Clause, "附件1 二（一）", "/notices/2024-hangzhou-manufacturing-engineer/conditions#c2-1")]
    [InlineData("附件2二（13）6是什么意思", IntentKind.Clause, "工程业绩的门槛", "/notices/2024-hangzhou-construction-engineer/process#p2-13-6")]
    [InlineData("杭经信人事〔2023〕63号 附件1 二（一）2", IntentKind.Clause, "附件1 二（一）2", "/notices/2023-hangzhou-chemical-senior-engineer/conditions#c2-1-2")]
    public void Question_GetsItsAnswer(string query, IntentKind kind, string text, string url)
    {
        var intent = Intents.For(Content.Value, query, Today);

        Assert.NotNull(intent);
        Assert.Equal((kind, url), (intent.Kind, intent.Url));
        Assert.Contains(text, intent.Title + intent.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("论文")]
    [InlineData("继续教育学分")]
    [InlineData("年限算到什么时候")]
    [InlineData("号")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("7号")]
    [InlineData("2024.9.30")]
    [InlineData("2020年47岁")]
    [InlineData("附件1哪里有")]
    [InlineData("附件5")]
    [InlineData("二、三")]
    [InlineData("2（1）")]
    [InlineData("三（一）材料")]
    [InlineData("建设工程 附件1 二（一）2")]
    [InlineData("2024制造业 附件1 二（一）9")]
    [InlineData("杭信人事〔2023〕63号")]
    [InlineData("社保热线")]
    [InlineData("岗位表找谁拿")]
    [InlineData("材料专业怎么评")]
    public void OtherQueries_GetNone(string? query) => Assert.Null(Intents.For(Content.Value, query, Today));

    [Fact]
    public void Notice_WhenChosen_IsTheOneAnswered() => Assert.Equal(
        "/notices/2024-hangzhou-manufacturing-engineer/process#p2-8",
        Intents.For(Content.Value, "受理部门纸质材料截止", Today, "2024-hangzhou-manufacturing-engineer")?.Url);

    [Theory]
    [InlineData("西湖电话", "2026-zhejiang-industry-engineer")]
    [InlineData("附件1 二（一）2", "2026-zhejiang-industry-engineer")]
    [InlineData("127号", "2023-hangzhou-chemical-senior-engineer")]
    [InlineData("63号", "no-such-notice")]
    public void Notice_WhenChosen_IsNotAnsweredForByAnother(string query, string notice) =>
        Assert.Null(Intents.For(Content.Value, query, Today, notice));

    [Fact]
    public void Addresses_AreSectionsOrPagesOfTheSite()
    {
        var known = SectionBuilder.Build(Content.Value).Select(s => s.Url).ToHashSet();
        string[] queries = ["西湖区电话", "滨江区电话", "截止时间", "63号", "附件2 三2", "咨询电话"];

        Assert.All(queries, q => Assert.Contains(Intents.For(Content.Value, q, Today)!.Url, known));
    }
}
