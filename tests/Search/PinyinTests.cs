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
    public void Match_CountsTheCharactersRead(string letters, string text, int read) => Assert.Equal(read, new PinyinLetters(letters).Match(text));

    [Fact]
    public void Match_OfManyLetters_IsNone() => Assert.Equal(0, new PinyinLetters(new string('z', 1000)).Match(new string('职', 1000)));

    [Fact]
    public void Match_OfRandomLetters_IsThatOfTryingEveryWay()
    {
        var random = new Random(11);
        var matched = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(random.GetItems<char>("重长职称省系安额2", random.Next(1, 6)));
            var letters = string.Concat(text.Select(c => Pinyin.Of(c) is { Length: > 0 } readings ? readings[random.Next(readings.Length)] : "a")
                .Select(reading => random.Next(3) == 0 ? reading[..Math.Min(reading.Length, random.Next(1, 3))] : reading));
            letters = letters[..random.Next(1, letters.Length + 1)];
            if (random.Next(4) == 0)
                letters = letters.Insert(random.Next(letters.Length), "h");
            var read = Enumerable.Range(1, text.Length).FirstOrDefault(length => Fit(letters, text[..length]));

            Assert.Equal(read, new PinyinLetters(letters).Match(text));
            matched += Math.Min(read, 1);
        }

        Assert.InRange(matched, 5_000, 19_000);
    }

    [Fact]
    public void SoundOf_IsTheSameForAllThatSoundAlike()
    {
        foreach (var c in Pinyin.Table.Where(c => c > 'z').Distinct())
            Assert.All(Pinyin.SoundingLike(c), other => Assert.Equal(Pinyin.SoundOf(c), Pinyin.SoundOf(other)));
    }

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

    private static bool Fit(string letters, string text)
    {
        foreach (var reading in Pinyin.Of(text[0]))
        {
            if (text.Length == 1 ? letters.Length > 0 && reading.StartsWith(letters, StringComparison.Ordinal) : Beginnings(reading).Any(b => letters.StartsWith(b, StringComparison.Ordinal) && Fit(letters[b.Length..], text[1..])))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> Beginnings(string reading) =>
        reading.Length > 1 && reading[1] == 'h' ? [reading, reading[..2], reading[..1]] : [reading, reading[..1]];
}
