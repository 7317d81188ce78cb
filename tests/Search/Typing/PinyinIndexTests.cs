using TitleGuide.Search.Analysis;
using TitleGuide.Search.Typing;

namespace TitleGuide.Tests.Search.Typing;

public sealed class PinyinIndexTests
{
    [Fact]
    public void Find_OfRandomLetters_GivesWhatReadingEveryPlaceGives()
    {
        var random = new Random(6);
        string[] texts = [.. Enumerable.Range(0, 200).Select(_ => string.Concat(random.GetItems<char>("重长职称省系安额行会", random.Next(2, 8))))];
        var index = new PinyinIndex();
        for (var i = 0; i < texts.Length; i++)
        {
            for (var at = 0; at + 1 < texts[i].Length; at++)
                index.Add(texts[i], at, i);
        }

        for (var i = 0; i < 300; i++)
        {
            var letters = RandomLetters(random, texts[random.Next(texts.Length)]);
            var expected =
                from text in Enumerable.Range(0, texts.Length)
                from at in Enumerable.Range(0, texts[text].Length - 1)
                let length = new PinyinLetters(letters).Match(texts[text].AsSpan(at))
                where length > 1
                select new Spoken(texts[text], at, length, text);

            Assert.Equal(expected, index.Find(letters).OrderBy(f => f.Value).ThenBy(f => f.At));
        }
    }

    private static string RandomLetters(Random random, string text)
    {
        var letters = string.Concat(text.Select(c => Pinyin.Of(c)[random.Next(Pinyin.Of(c).Length)]).Select(r => random.Next(3) == 0 ? r[..1] : r));
        return letters[..random.Next(2, letters.Length + 1)];
    }
}
