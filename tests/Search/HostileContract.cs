using System.Text;
using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

/// <summary>Anything may be typed.</summary>
public abstract class HostileContract(Engine engine) : SearchContract(engine)
{

    // Not as attribute data: that would not keep lone surrogates.
    private static readonly string[] Nothing =
    [
        "",
        " ",
        "\u3000\t\r\n",
        "。，、；：？！",
        "()[]{}*?.+^$|\\",
        "\"\"",
        "\0\u0001\u001F\u007F",
        "\uD800",
        "\uDC00\uD800",
        "\u200B\u200E\u202E\uFEFF",
        "😀🎉👨‍👩‍👧",
        "qqqqqqqq",
        "龘靐齉",
        "<>&",
    ];

    private static readonly string[] Rubbish =
    [
        "挂\uD800靠",
        "挂\u200B靠",
        "\u202E挂靠\u202C",
        "挂\uFE0F靠",
        "挂\u00AD靠\0",
        "<b>挂靠</b>",
        "<script>alert(1)</script>挂靠",
        "挂靠😀",
        "(挂靠",
        "挂靠]*+?",
        "\"挂靠\"",
        "挂靠 AND OR NOT",
        "title:挂靠~2^5",
    ];

    [Fact]
    public void NothingToFind_IsAnEmptyResult() =>
        Assert.All(
            Nothing,
            query =>
            {
                var results = Index.Search(new SearchQuery(query));
                Assert.Equal((0, 0, 0, 0), (results.Hits.Length, results.Total, results.Kinds.Count, results.Notices.Count));
            });

    [Fact]
    public void Word_AmongRubbish_IsFound() => Assert.All(Rubbish, query => Assert.Contains("c1", Find(query)));

    [Fact]
    public void Take_BelowZeroOrHuge_IsHeldInBounds()
    {
        Assert.Empty(Index.Search(new SearchQuery("申报", Take: -5)).Hits);
        Assert.InRange(Index.Search(new SearchQuery("申报", Take: int.MaxValue)).Hits.Length, 1, 100);
        Assert.Empty(Index.Search(new SearchQuery("申报", Skip: int.MaxValue)).Hits);
        Assert.NotEmpty(Index.Search(new SearchQuery("申报", Skip: int.MinValue)).Hits);
    }

    [Fact]
    public void NullText_IsAnEmptyResult() => Assert.Equal(0, Index.Search(new SearchQuery(null!)).Total);

    [Fact]
    public void NoSections_FindNothing() => Assert.Equal(0, IndexOf().Search(new SearchQuery("申报")).Total);

    [Fact]
    public void SectionsOfRubbish_AreIndexedAndFound()
    {
        var index = IndexOf(Section("\uD800（（（", "\uDC00挂靠））\0😀\u202E"), Section("", ""), Section("(((((", ")))))"));

        Assert.Equal(1, index.Search(new SearchQuery("挂靠")).Total);
    }

    [Fact]
    public void LongQueries_AreAnswered()
    {
        foreach (var text in new[] { "申", "申报", "a", "1", "（", "一", "。", " ", "\uD83D", "二（一）2", "2024-09-30 ", "转（兼）评", "9", "a1一（" })
        {
            var query = new StringBuilder().Insert(0, text, 100_000 / text.Length).ToString();
            Assert.InRange(Index.Search(new SearchQuery(query)).Total, 0, Index.SectionCount);
        }
    }

    [Fact]
    public void RandomQueries_AreAnswered()
    {
        var random = new Random(20241231);
        for (var i = 0; i < 10_000; i++)
        {
            var query = RandomText(random);
            var results = Index.Search(new SearchQuery(query, Take: 5));
            Assert.True(results.Hits.Length <= Math.Min(5, results.Total), query);
        }
    }

    [Fact]
    public void RandomSections_AreIndexedAndShown()
    {
        var random = new Random(19491001);
        var sections = Enumerable.Range(0, 200).Select(i => Section(RandomText(random), RandomText(random) + RandomText(random))).ToArray();
        var index = IndexOf(sections);
        foreach (var section in sections)
        {
            foreach (var hit in index.Search(new SearchQuery(section.Body)).Hits)
            {
                Assert.Equal(hit.Section.Title, string.Concat(hit.Title.Select(f => f.Text)));
                Assert.Contains(string.Concat(hit.Snippet.Select(f => f.Text)), hit.Section.Body, StringComparison.Ordinal);
            }
        }
    }

    private static string RandomText(Random random)
    {
        string[] pieces =
        [
            "申报", "二（一）2", "（", "）", "〔2023〕", "2024年", "9月30日", "0571-8951", " ", "\u3000", "\n", "转（兼）评", "一", "十", "万", "两篇", "的", "怎么办",
            "AND", "<b>", "&amp;", "\\", "😀", "𠮷", "é", "e\u0301", "①", "㈠", "Ⅳ", "㎡", "，", "。", "學", "Ａ", "．", "-", "/", "附件", "正文", "西湖区",
        ];
        var text = new StringBuilder();
        for (var n = random.Next(1, 30); n > 0; n--)
        {
            if (random.Next(3) == 0)
            {
                text.Append((char)random.Next(char.MaxValue + 1));
            }
            else
            {
                text.Append(pieces[random.Next(pieces.Length)]);
            }
        }

        return text.ToString();
    }
}
