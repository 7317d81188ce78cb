using TitleGuide.Search;
using TitleGuide.Search.Analysis;

namespace TitleGuide.Tests.Search;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("zhicheng", "职称", 2)]
    [InlineData("zc", "职称", 2)]
    [InlineData("zhich", "职称", 2)]
    [InlineData("zhc", "职称", 2)]
    [InlineData("z", "职称", 1)]
    [InlineData("chongxin", "重新", 2)]
    [InlineData("zhongdian", "重点", 2)]
    [InlineData("pgsb", "破格申报", 4)]
    [InlineData("zhichengx", "职称", 0)]
    [InlineData("q", "职称", 0)]
    [InlineData("", "职称", 0)]
    [InlineData("zc", "", 0)]
    public void Match_CountsTheCharactersRead(string letters, string text, int read) => Assert.Equal(read, Pinyin.Match(letters, text));

    [Fact]
    public void Match_OfManyLetters_IsNone() => Assert.Equal(0, Pinyin.Match(new string('z', 1000), new string('职', 1000)));

    [Fact]
    public void Table_HasNearlyEveryCharacterOfTheContent()
    {
        var content = TitleGuide.Content.ContentLoader.Load(Repository.PathOf("content")).Snapshot!;
        var characters = SectionBuilder.Build(content).SelectMany(s => s.Title + s.Body).Where(c => c is >= '\u4E00' and <= '\u9FFF').Distinct().ToList();

        Assert.InRange((double)characters.Count(c => !Pinyin.Of(c).IsEmpty) / characters.Count, 0.97, 1);
    }

    [Theory]
    [InlineData('职', '直', true)]
    [InlineData('成', '程', true)]
    [InlineData('重', '中', true)]
    [InlineData('职', '职', true)]
    [InlineData('职', '称', false)]
    public void SoundsAlike_ComparesReadings(char one, char other, bool alike) => Assert.Equal(alike, Pinyin.SoundsAlike(one, other));
}
