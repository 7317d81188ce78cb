using System.Collections.Immutable;
using TitleGuide.Search;
using TitleGuide.Search.Analysis;

namespace TitleGuide.Tests.Search;

/// <summary>Marked words and snippets.</summary>
public abstract class HighlightContract(Engine engine) : SearchContract(engine)
{
    private static readonly string[] Queries =
    [
        "申报", "西湖区电话", "转评", "高工", "社保证明", "满五年", "89510552", "2024-12-31", "9.30", "附件1 二（一）2", "jpg 像素", "劳动合同找不到了",
        "繼續教育", "𠮷", "学", "工程技术工作", "不存在的词", "公需科目",
    ];

    [Fact]
    public void Title_PutTogether_IsTheTitle() =>
        Assert.All(Hits(), hit => Assert.Equal(hit.Section.Title, Text(hit.Title)));

    [Fact]
    public void Snippet_PutTogether_IsAPartOfTheBody() =>
        Assert.All(Hits(), hit => Assert.Contains(Text(hit.Snippet), hit.Section.Body, StringComparison.Ordinal));

    [Fact]
    public void Fragments_AreNeverEmptyAndAlternate() =>
        Assert.All(
            Hits().SelectMany(h => new[] { h.Title, h.Snippet }),
            fragments =>
            {
                Assert.DoesNotContain(fragments, f => f.Text.Length == 0);
                Assert.DoesNotContain(fragments.Zip(fragments.Skip(1)), pair => pair.First.Marked == pair.Second.Marked);
            });

    [Fact]
    public void Fragments_NeverHoldHalfACharacter() =>
        Assert.All(Hits().SelectMany(h => h.Title.Concat(h.Snippet)), f => Assert.True(IsWhole(f.Text)));

    [Theory]
    [InlineData("挂靠", "挂靠")]
    [InlineData("正在履行", "正在履行")]
    [InlineData("獨著", "独著")]
    [InlineData("ｊｐｇ", "JPG")]
    [InlineData("支付宝 app", "支付宝 APP")]
    [InlineData("文三西路18号", "文三西路18号")]
    [InlineData("整年数", "整年数")]
    public void Marked_AreTheMatchedWords(string query, string expected) =>
        Assert.Equal(expected.Split(' '), Marked(First(query)));

    [Theory]
    [InlineData("满五年", "满5年")]
    [InlineData("满3年", "满三年")]
    [InlineData("工程师满几年", "满4年")]
    [InlineData("要满多少年", "满5年")]
    [InlineData("2024-12-31", "2024年12月31日")]
    [InlineData("9.30", "9月30日")]
    [InlineData("转评", "转（兼）评")]
    [InlineData("继教", "继续教育")]
    public void Marked_KeepTheOriginalWriting(string query, string expected) =>
        Assert.Contains(Index.Search(new SearchQuery(query)).Hits, hit => Marked(hit).Contains(expected));

    [Fact]
    public void Marked_FoldedAreInTheQuery() =>
        Assert.All(
            ["本专业或相近专业", "社会保险", "满4年", "文三西路", "工程技术", "整年数", "人人都要", "215×300"],
            query => Assert.All(
                Index.Search(new SearchQuery(query)).Hits.SelectMany(Marked),
                marked => Assert.Contains(Bare(marked), Bare(query), StringComparison.Ordinal)));

    [Fact]
    public void Marked_StopWordsAreNot() =>
        Assert.All(Index.Search(new SearchQuery("劳动合同找不到了怎么办")).Hits, hit => Assert.DoesNotContain("怎么办", Marked(hit)));

    [Theory]
    [InlineData("其他材料", "其他材料")]
    [InlineData("自我评价", "自我评价")]
    public void Marked_WordsWithAStopWordInThem_AreWhole(string query, string expected) =>
        Assert.Contains(expected, Marked(Assert.Single(IndexOf(Section("要求", "另交其他材料。写一段自我评价。")).Search(new SearchQuery(query)).Hits)));

    [Fact]
    public void Marked_AskedForInTwoPlaces_StandInEither() =>
        Assert.Equal(
            ["高级工程师", "工程"],
            Marked(Assert.Single(IndexOf(Section("要求", "高级工程师，一直做工程。")).Search(new SearchQuery("高级工程师 工程")).Hits)));

    [Fact]
    public void Snippet_OfALongText_IsAboutAHundredCharactersAroundTheMatch()
    {
        var sentences = Enumerable.Range(0, 60).Select(i => $"这是第{i}句，讲的是没有什么要紧的别的事情。").ToList();
        sentences[33] = "这一句讲独著的论文，就在中间。";

        var snippet = Assert.Single(IndexOf(Section("长文", string.Concat(sentences))).Search(new SearchQuery("独著论文")).Hits).Snippet;

        Assert.InRange(Text(snippet).Length, 60, 125);
        Assert.Contains(sentences[33], Text(snippet), StringComparison.Ordinal);
        Assert.StartsWith("这", Text(snippet), StringComparison.Ordinal);
        Assert.EndsWith("。", Text(snippet), StringComparison.Ordinal);
    }

    [Fact]
    public void Snippet_ShowsWhereMostWordsMeet()
    {
        var filler = string.Concat(Enumerable.Repeat("无关的话说了又说，一句接着一句。", 20));
        var body = $"先提到公示。{filler}这里公示五个工作日，贴在公告栏。{filler}";

        var hit = Assert.Single(IndexOf(Section("长文", body)).Search(new SearchQuery("公示 公告栏 工作日")).Hits);

        Assert.Contains("贴在公告栏", Text(hit.Snippet), StringComparison.Ordinal);
    }

    [Fact]
    public void Snippet_WithoutAMatchInTheBody_IsItsBeginning()
    {
        var body = string.Concat(Enumerable.Repeat("无关的话说了又说，一句接着一句。", 20));

        var hit = Assert.Single(IndexOf(Section("公示", body)).Search(new SearchQuery("公示")).Hits);

        Assert.StartsWith(Text(hit.Snippet), body, StringComparison.Ordinal);
        Assert.InRange(Text(hit.Snippet).Length, 60, 125);
    }

    [Fact]
    public void Snippet_OfUnbrokenSurrogatePairs_SplitsNone()
    {
        var body = string.Concat(Enumerable.Repeat("𠮷", 500)) + "公示" + string.Concat(Enumerable.Repeat("😀", 500));

        var hit = Assert.Single(IndexOf(Section("长文", body)).Search(new SearchQuery("公示")).Hits);

        Assert.True(IsWhole(Text(hit.Snippet)));
        Assert.Contains(hit.Snippet, f => f is { Marked: true, Text: "公示" });
    }

    [Fact]
    public void Snippet_OfAnEmptyBody_IsEmpty() =>
        Assert.Empty(Assert.Single(IndexOf(Section("公示", "")).Search(new SearchQuery("公示")).Hits).Snippet);

    private IEnumerable<SearchHit> Hits() => Queries.SelectMany(q => Index.Search(new SearchQuery(q, Take: 100)).Hits);

    private SearchHit First(string query) => Index.Search(new SearchQuery(query)).Hits[0];

    private static string Text(ImmutableArray<Fragment> fragments) => string.Concat(fragments.Select(f => f.Text));

    private static IReadOnlyList<string> Marked(SearchHit hit) =>
        [.. hit.Title.Concat(hit.Snippet).Where(f => f.Marked).Select(f => f.Text).Distinct()];

    private static string Bare(string text) =>
        new([.. FoldedText.Of(text).ToString().Where(c => !char.IsPunctuation(c) && c != ' ')]);

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
