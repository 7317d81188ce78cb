using TitleGuide.Content;
using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

/// <summary>What the default engine finds beside the words: what rests on what, and which notice is meant.</summary>
public sealed class RelatedTests
{
    private static readonly SearchSection Clause = Of(SectionKind.Clause, "a", "继续教育", "合计满90学分。", "#c3");

    [Fact]
    public void Question_BringsTheClauseItRestsOn() =>
        Assert.Equal(["#f", "#c3"], Find("听课", Clause, Of(SectionKind.Faq, "a", "听课够不够？", "看系统。", "#f") with { Answers = ["#c3"] }));

    [Fact]
    public void Clause_BringsTheQuestionThatRestsOnIt() =>
        Assert.Equal(["#c3", "#f"], Find("90学分", Clause, Of(SectionKind.Faq, "a", "听课够不够？", "看系统。", "#f") with { Answers = ["#c3"] }));

    [Fact]
    public void Clause_BringsItsAttachment() =>
        Assert.Equal(["#c3", "#m"], Find("90学分", Clause, Of(SectionKind.Attachment, "a", "登记证明", "从系统下载。", "#m") with { Answers = ["#c3"] }));

    [Fact]
    public void NothingFound_BringsNothing() =>
        Assert.Empty(Find("缴费", Clause, Of(SectionKind.Faq, "a", "听课够不够？", "看系统。", "#f") with { Answers = ["#c3"] }));

    [Theory]
    [InlineData("化工学分", "#c4")]
    [InlineData("学分", "#c3")]
    public void NamedNotice_ComesFirst(string query, string expected) =>
        Assert.Equal(expected, Find(
            query,
            Clause,
            Of(SectionKind.Clause, "b", "继续教育", "每年不少于90学分。", "#c4"),
            Of(SectionKind.Notice, "b", "高级工程师", "通知。", "#b") with { Names = ["化工"] })[0]);

    [Fact]
    public void OneNoticeSearched_ShowsWhatItHas_ThoughOthersHaveMore()
    {
        var index = DefaultIndexTests.Engine(
            [.. Enumerable.Range(0, 3).Select(i => Of(SectionKind.Clause, "a", "业绩截止日", "业绩截止日。", $"#a{i}")), Of(SectionKind.Clause, "b", "两个日子", "业绩算到8月27日。", "#b")], []);

        Assert.Equal(["#b"], index.Search(new SearchQuery("业绩截止日", "b")).Hits.Select(h => h.Section.Url));
    }

    [Theory]
    [InlineData("高工要几年")]
    [InlineData("业绩截止日")]
    [InlineData("社保")]
    [InlineData("化工厂的合同丢了")]
    public void Counts_OfTheContent_TellWhatChoosingGives(string query)
    {
        var index = SearchIndex.For(ContentLoader.Load(Repository.PathOf("content")).Snapshot!);

        var results = index.Search(new SearchQuery(query));

        Assert.NotEmpty(results.Notices);
        Assert.All(results.Notices, n => Assert.Equal(n.Value, index.Search(new SearchQuery(query, n.Key)).Total));
        Assert.All(results.Kinds, k => Assert.Equal(k.Value, index.Search(new SearchQuery(query, Kind: k.Key)).Total));
    }

    private static IReadOnlyList<string> Find(string query, params IReadOnlyList<SearchSection> sections) =>
        [.. DefaultIndexTests.Engine(sections, []).Search(new SearchQuery(query)).Hits.Select(h => h.Section.Url)];

    private static SearchSection Of(SectionKind kind, string notice, string title, string body, string url) => new(kind, title, [], body, url, notice);
}
