using System.Text;
using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

/// <summary>What the default engine does when the words typed stand nowhere: pinyin, typos, and how many.</summary>
public sealed class MendingTests
{
    private static readonly ISearchIndex Index = DefaultIndexTests.Engine(Sample.Sections, Sample.Synonyms);

    [Theory]
    [InlineData("jixujiaoyu", "c3")]
    [InlineData("jxjy", "c3")]
    [InlineData("JiXu JiaoYu", "c3")]
    [InlineData("jixujaioyu", "c3")]
    [InlineData("jixujiaoyyu", "c3")]
    [InlineData("jixujiaoyu xuefen", "c3")]
    [InlineData("zhengjianzhao zhaopian", "p2-1")]
    [InlineData("zhengjianzhaozhaopian", "p2-1")]
    [InlineData("继续教于", "c3")]
    [InlineData("继续教玉学分", "c3")]
    [InlineData("高级工程诗", "senior-engineer")]
    [InlineData("证件昭", "p2-1")]
    [InlineData("guakao", "c1")]
    public void Typo_FindsWhatWasMeant(string query, string expected) =>
        Assert.Contains(Index.Search(new SearchQuery(query)).Hits.Take(3), h => h.Section.Url.EndsWith(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("jixujiaoyu", "继续教育")]
    [InlineData("JiXu JiaoYu", "继续教育")]
    [InlineData("继续教于", "继续教育")]
    [InlineData("jixujiaoyu几年", "继续教育几年")]
    [InlineData("gjgcs", "高级工程师")]
    [InlineData("gjgcs论文", "高级工程师论文")]
    [InlineData("继续教育", null)]
    [InlineData("zjz", "证件照")]
    [InlineData("XX标准", null)]
    [InlineData("HT上传", null)]
    public void SearchedFor_IsSaid(string query, string? expected) => Assert.Equal(expected, Index.Search(new SearchQuery(query)).Corrected);

    [Fact]
    public void AsTyped_NothingElseIsSearchedFor()
    {
        var found = Index.Search(new SearchQuery("jixujiaoyu", AsTyped: true));

        Assert.Null(found.Corrected);
        Assert.Equal(0, found.Total);
    }

    [Fact]
    public void NameOfANotice_ThatIsCorrected_PutsItFirst()
    {
        SearchSection Titled(string notice, string name) =>
            new(SectionKind.Notice, notice, [], "上传照片。", $"/notices/{notice}", notice) { Names = [name] };
        var index = DefaultIndexTests.Engine([Titled("a", "建设工程"), Titled("b", "制造业")], [["照片", "证件照"], ["制造业"]]);

        Assert.Equal("b", index.Search(new SearchQuery("zhizaoye zhaopian")).Hits[0].Section.Notice);
    }

    [Theory]
    [InlineData("论文几篇", "c2-4-3")]
    [InlineData("助理工程师聘任满几年", "c2-1-2")]
    public void HowMany_FindsTheNumber(string query, string expected) =>
        Assert.EndsWith(expected, Index.Search(new SearchQuery(query)).Hits[0].Section.Url, StringComparison.Ordinal);

    [Theory]
    [InlineData("jpg")]
    [InlineData("满5年")]
    [InlineData("qqqqqqqq")]
    public void RightWordsAndRubbish_AreLeftAlone(string query)
    {
        var corrections = new TitleGuide.Search.Typing.Corrections(Sample.Sections, Sample.Synonyms.SelectMany(s => s));

        Assert.Null(corrections.Correct(query));
    }

    [Fact]
    public void RandomText_IsAnsweredBySearchSuggestionIntentAndCorrection()
    {
        var snapshot = TitleGuide.Content.ContentLoader.Load(Repository.PathOf("content")).Snapshot!;
        var index = SearchIndex.For(snapshot);
        var random = new Random(4);
        for (var i = 0; i < 2_000; i++)
        {
            var text = RandomText(random);
            var results = index.Search(new SearchQuery(text));
            Assert.InRange(results.Hits.Length, 0, 20);
            if (i % 10 == 0)
            {
                Assert.InRange(Suggestions.For(snapshot, text).Length, 0, Suggestions.Most);
                _ = Intents.For(snapshot, text, new DateOnly(2026, 7, 1));
                _ = DidYouMean.For(snapshot, text);
            }
        }
    }

    [Fact]
    public void HugeText_IsAnsweredEverywhere()
    {
        var snapshot = TitleGuide.Content.ContentLoader.Load(Repository.PathOf("content")).Snapshot!;
        foreach (var text in new[] { new string('职', 100_000), new string('z', 100_000), new string('\uD800', 100_000), new string('(', 100_000), string.Concat(Enumerable.Repeat("附件1 二", 20_000)) })
        {
            Assert.InRange(SearchIndex.For(snapshot).Search(new SearchQuery(text)).Hits.Length, 0, 20);
            Assert.InRange(Suggestions.For(snapshot, text).Length, 0, Suggestions.Most);
            _ = Intents.For(snapshot, text, new DateOnly(2026, 7, 1));
            Assert.Null(DidYouMean.For(snapshot, text));
        }
    }

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(1, 30); length > 0; length--)
        {
            text.Append(random.Next(6) switch
            {
                0 => (char)random.Next(0x20, 0x7F),
                1 => (char)random.Next('a', 'z' + 1),
                2 => "申报职称工程师年满几附件一二（）号截止电话西湖区"[random.Next(24)],
                3 => (char)random.Next(0xD800, 0xE000),
                4 => (char)random.Next(0, 0x10000),
                _ => (char)random.Next(0x4E00, 0xA000),
            });
        }

        return text.ToString();
    }
}
