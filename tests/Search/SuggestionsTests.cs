using TitleGuide.Content;
using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

public sealed class SuggestionsTests
{
    private static readonly Lazy<Snapshot> Content = new(() => ContentLoader.Load(Repository.PathOf("content")).Snapshot!);

    [Theory]
    [InlineData("继续", SuggestionKind.Term, "继续教育")]
    [InlineData("jxjy", SuggestionKind.Term, "继续教育")]
    [InlineData("jixujiaoyu", SuggestionKind.Term, "继续教育")]
    [InlineData("zhichen", SuggestionKind.Term, "职称")]
    [InlineData("JXJY", SuggestionKind.Term, "继续教育")]
    [InlineData("pgsb", SuggestionKind.Term, "破格")]
    [InlineData("西湖", SuggestionKind.Office, "西湖区发展改革和经济信息化局")]
    [InlineData("xhq", SuggestionKind.Office, "西湖区发展改革和经济信息化局")]
    [InlineData("2024", SuggestionKind.Notice, "2024年度杭州市制造业专业工程师资格评审")]
    [InlineData("自查", SuggestionKind.SelfCheck, "自查：2024 杭州制造业工程师")]
    [InlineData("高技能", SuggestionKind.Clause, "高技能人才")]
    [InlineData("繼續", SuggestionKind.Term, "继续教育")]
    public void Typed_LeadsThere(string typed, SuggestionKind kind, string text) =>
        Assert.Contains((kind, text), Suggestions.For(Content.Value, typed).Select(s => (s.Kind, s.Text)));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    [InlineData("qqqqq")]
    [InlineData("\uD800")]
    public void Nothing_LeadsNowhere(string? typed) => Assert.Empty(Suggestions.For(Content.Value, typed));

    [Fact]
    public void Any_IsAtMostEightWithDistinctAddresses() =>
        Assert.All(["申报", "s", "z", "工程师", "2"], typed =>
        {
            var found = Suggestions.For(Content.Value, typed);
            Assert.InRange(found.Length, 1, Suggestions.Most);
            Assert.Equal(found.Length, found.Select(s => s.Url).Distinct().Count());
        });
}
