using TitleGuide.Search.Analysis;
using TitleGuide.Search.Typing;

namespace TitleGuide.Tests.Search.Typing;

public sealed class PhraseIndexTests
{
    // Few characters, some of one sound, so that random phrases are like each other.
    private const string Characters = "工公功程成城师诗市申身报保长常重中几三";

    private readonly Random random = new(5);

    [Fact]
    public void Around_FindsEveryPhraseThatOneTypoMakesAPart()
    {
        string[] names = [.. Enumerable.Range(0, 40).Select(_ => RandomText(random.Next(2, 6)))];
        var book = new PhraseBook([], names);
        var index = new PhraseIndex(book.Phrases);
        var typos = new TypoReader(book);
        var found = new Dictionary<TypoReader.Typo, int>();
        for (var i = 0; i < 800; i++)
        {
            var text = RandomText(random.Next(3)) + Typo(names[random.Next(names.Length)]) + RandomText(random.Next(3));
            for (var strange = 0; strange + 1 < text.Length; strange++)
            {
                var parts = Parts(text, strange, book.Phrases).ToHashSet();
                var around = index.Around(text, strange).ToHashSet();
                Assert.Subset(parts, around);
                foreach (var meant in parts)
                {
                    var typo = typos.Compare(text.AsSpan(meant.At, meant.Length), book.Phrases[meant.Phrase]);
                    Assert.True(typo == TypoReader.Typo.None || around.Contains(meant), $"{book.Phrases[meant.Phrase]} in {text} at {meant.At}");
                    found[typo] = found.GetValueOrDefault(typo) + 1;
                }
            }
        }

        Assert.InRange(found[TypoReader.Typo.Sound], 200, int.MaxValue);
        Assert.InRange(found[TypoReader.Typo.Other], 200, int.MaxValue);
    }

    private static IEnumerable<Meant> Parts(string text, int strange, IReadOnlyList<string> phrases) =>
        from phrase in Enumerable.Range(0, phrases.Count)
        from length in Enumerable.Range(phrases[phrase].Length - 1, 3)
        from at in Enumerable.Range(0, Math.Max(0, text.Length - length + 1))
        where at <= strange + 1 && at + length > strange
        select new Meant(phrase, at, length);

    private string RandomText(int length) => string.Concat(random.GetItems<char>(Characters, length));

    private char OfSameSound(char c) => random.GetItems(Characters.Where(other => other != c && Pinyin.SoundsAlike(c, other)).DefaultIfEmpty(c).ToArray(), 1)[0];

    private string Typo(string text)
    {
        var at = random.Next(text.Length - 1);
        return random.Next(5) switch
        {
            0 => text.Remove(at, 1).Insert(at, RandomText(1)),
            1 => text.Remove(at, 1) + RandomText(1),
            2 => text.Insert(at + 1, RandomText(1)),
            3 => text.Remove(at, 1).Insert(at + 1, text[at..(at + 1)]),
            _ => OfSameSound(text[0]) + text[1..^1] + OfSameSound(text[^1]),
        };
    }
}
