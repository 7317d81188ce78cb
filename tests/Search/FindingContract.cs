using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

/// <summary>What is found, and what comes first.</summary>
public abstract class FindingContract(Engine engine) : SearchContract(engine)
{
    [Fact]
    public void SectionCount_IsThatOfTheSections() => Assert.Equal(Sample.Sections.Count, Index.SectionCount);

    [Fact]
    public void Engine_HasAName() => Assert.NotEmpty(Index.Engine);

    [Theory]
    [InlineData("挂靠", "c1")]
    [InlineData("独著", "c2-4-3")]
    [InlineData("技工院校", "c2-1-2-end")]
    [InlineData("本科毕业", "c2-2-1-2")]
    [InlineData("JPEG", "p2-1")]
    [InlineData("learning.hzrs.hangzhou.gov.cn", "c3")]
    [InlineData("支付宝", "attachment-insurance")]
    [InlineData("化工轻纺", Sample.Second)]
    public void Word_IsFound(string query, string expected) => AssertFirst(expected, query);

    [Fact]
    public void Word_InTheTitle_ComesBeforeTheBody() =>
        Assert.Equal(
            ["/title", "/body"],
            IndexOf(Section("流程", "这里讲公示。", "/body"), Section("公示", "这里讲流程。", "/title"))
                .Search(new SearchQuery("公示")).Hits.Select(h => h.Section.Url));

    [Fact]
    public void Word_OfThePlace_IsFound() => Assert.Contains("c2-2-2-1", Find("直接申报"));

    [Fact]
    public void OneCharacter_IsFound() => Assert.Contains("p2-8", Find("盖"));

    [Fact]
    public void AstralCharacter_IsFound() => AssertFirst("help", "𠮷");

    [Theory]
    [InlineData("转评")]
    [InlineData("兼评")]
    [InlineData("转兼评")]
    [InlineData("转(兼)评")]
    [InlineData("转【兼】评")]
    public void Bracket_MayBeReadOrSkipped(string query) => Assert.Contains("c2-3", Find(query));

    [Fact]
    public void Bracket_WithoutSynonyms_MayBeReadOrSkipped()
    {
        var index = IndexOf(Section("合同", "劳动（聘用）合同必须提供。"), Section("照片", "白底。"));

        Assert.All(["劳动合同", "聘用合同", "劳动聘用", "劳动（聘用）合同"], q => Assert.Equal(1, index.Search(new SearchQuery(q)).Total));
    }

    [Theory]
    [InlineData("高工", "高级工程师")]
    [InlineData("继教", "学时")]
    [InlineData("照片", "寸照")]
    public void Synonyms_FindTheSame(string query, string other) =>
        Assert.Equal(Find(query).Order(StringComparer.Ordinal), Find(other).Order(StringComparer.Ordinal));

    [Fact]
    public void Synonym_FindsTheTermsSections() => Assert.Contains("p2-1", Find("照片要求"));

    [Theory]
    [InlineData("西湖", "office-xihu")]
    [InlineData("西湖区", "office-xihu")]
    [InlineData("桐庐", "office-tonglu")]
    [InlineData("桐庐县", "office-tonglu")]
    [InlineData("桐庐市电话", "office-tonglu")]
    public void Place_WithOrWithoutItsSuffix_IsFound(string query, string expected) => AssertFirst(expected, query);

    [Theory]
    [InlineData("我以前的劳动合同找不到了怎么办？", "faq-1")]
    [InlineData("请问本科毕业的可以直接申报吗", "c2-2-1-2")]
    [InlineData("论文需要几篇啊", "c2-4-3")]
    [InlineData("证件照是什么样的", "p2-1")]
    public void Question_IsAnswered(string query, string expected) => AssertFirst(expected, query);

    [Theory]
    [InlineData("技工院效毕业生", "c2-1-2-end")]
    [InlineData("助理工程帅资格", "c2-1-2")]
    [InlineData("上传件照", "p2-1")]
    [InlineData("专业作年限", "p3-2")]
    public void Typo_StillFinds(string query, string expected) => AssertFirst(expected, query);

    [Theory]
    [InlineData("繼續教育", "继续教育")]
    [InlineData("論文兩篇", "论文两篇")]
    [InlineData("技師", "技师")]
    [InlineData("ＪＰＧ", "jpg")]
    [InlineData("継続", "")]
    public void OtherForms_FindTheSame(string query, string same) => Assert.Equal(Find(same), Find(query));

    [Fact]
    public void Phrasing_IsFound_AndNotShown()
    {
        var index = IndexOf(
            Section("别的事", "说的是别的。", "/#other"),
            Section("劳动（聘用）合同", "正在履行的合同必须提供。", "/#contract") with { Phrasings = "前东家不给盖章怎么办\n跳槽了" });

        var hit = Assert.Single(index.Search(new SearchQuery("前东家")).Hits);

        Assert.Equal("/#contract", hit.Section.Url);
        Assert.DoesNotContain(hit.Title.Concat(hit.Snippet), f => f.Marked || f.Text.Contains("前东家", StringComparison.Ordinal));
    }

    [Fact]
    public void EqualHits_StandInTheOrderOfTheSections()
    {
        var sections = Enumerable.Range(0, 40).Select(i => Section("公示", "公示五天。", $"/{i:00}")).ToList();

        var hits = IndexOf([.. sections]).Search(new SearchQuery("公示", Take: 40)).Hits;

        Assert.Equal(sections.Select(s => s.Url), hits.Select(h => h.Section.Url));
    }

    [Fact]
    public void Scores_Fall() =>
        Assert.All(
            ["申报", "工程师 年限", "西湖区电话"],
            query =>
            {
                var scores = Index.Search(new SearchQuery(query)).Hits.Select(h => h.Score).ToList();
                Assert.NotEmpty(scores);
                Assert.Equal(scores.OrderDescending(), scores);
                Assert.All(scores, s => Assert.InRange(s, double.Epsilon, 1e6));
            });

    [Fact]
    public void SameQuery_SameAnswer() =>
        Assert.All(["申报条件", "西湖区电话"], q => Assert.Equal(Describe(q), Describe(q)));

    private string Describe(string query) =>
        string.Join('|', Index.Search(new SearchQuery(query)).Hits.Select(h => $"{h.Section.Url} {h.Score:R} {string.Concat(h.Snippet)}"));
}
