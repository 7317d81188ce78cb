using System.Runtime.InteropServices;
using TitleGuide.Search.Answers;

namespace TitleGuide.Search.Typing;

/// <summary>Finds the words that pinyin or initials stand for: a name or title, else whatever the texts have.</summary>
internal sealed class PinyinReader(IReadOnlyList<string> phrases, IReadOnlyList<SearchSection> sections)
{
    private const int Shortest = 2;
    private const int ShortestInText = 3;
    private const int ShortestWithTypo = 5;
    private const int Longest = 30;
    private const int MostRead = 400_000;

    private readonly Lazy<PinyinIndex> names = new(() => IndexNames(phrases));
    private readonly Lazy<PinyinIndex> texts = new(() => IndexTexts(sections));

    /// <summary>One word, else several, else one with a typo; null when nothing reads so.</summary>
    public string? Read(string letters)
    {
        if (letters.Length is < Shortest or > Longest)
            return null;
        if (Word(letters) is { } word)
            return word;
        var reach = Reach(letters);
        return Words(letters, reach) ?? Typos(letters, reach).Select(typo => Name(typo)).FirstOrDefault(name => name is not null);
    }

    private string? Word(ReadOnlySpan<char> letters)
    {
        var found = names.Value.Find(letters);
        return Name(found)
            ?? (found.Count > 0 ? found.MinBy(f => (f.Length, f.Value)).Word.ToString() : null)
            ?? (letters.Length < ShortestInText ? null : InTexts(letters));
    }

    private string? Name(ReadOnlySpan<char> letters) => Name(names.Value.Find(letters));

    private static string? Name(List<Spoken> found) =>
        found.Where(f => f.Length == f.Text.Length).DefaultIfEmpty().MinBy(f => (f.Length, f.Value)).Text;

    /// <summary>How many of the letters any name can begin with, or a few more: further on no name ends, and to mend one typo there does not help.</summary>
    private int Reach(string letters)
    {
        var reach = PinyinIndex.LongestSyllable;
        while (reach < letters.Length && names.Value.Find(letters.AsSpan(0, reach + 1)).Count > 0)
            reach++;
        return reach;
    }

    /// <summary>The longest name that it begins with, and what the rest reads as.</summary>
    private string? Words(string letters, int reach)
    {
        for (var cut = Math.Min(reach, letters.Length - ShortestInText); cut >= ShortestInText; cut--)
        {
            if (Name(letters.AsSpan(0, cut)) is { } first && Word(letters.AsSpan(cut)) is { } rest)
                return first + rest;
        }

        return null;
    }

    /// <summary>With two letters changed back, or one too many left out.</summary>
    private static IEnumerable<string> Typos(string letters, int reach)
    {
        for (var at = 0; letters.Length >= ShortestWithTypo && at < letters.Length && at <= reach; at++)
        {
            // Of two of a kind neither is in the wrong place, and without the second there is what there is without the first.
            if (at + 1 < letters.Length && letters[at] != letters[at + 1])
                yield return string.Concat(letters.AsSpan(0, at), [letters[at + 1], letters[at]], letters.AsSpan(at + 2));
            if (at == 0 || letters[at] != letters[at - 1])
                yield return letters.Remove(at, 1);
        }
    }

    /// <summary>What stands between punctuation is a word more likely than a part of a sentence.</summary>
    private string? InTexts(ReadOnlySpan<char> letters)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = found.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var place in texts.Value.Find(letters))
        {
            var edges = (place.At == 0 ? 4 : 0) + (place.At + place.Length == place.Text.Length ? 4 : 0);
            CollectionsMarshal.GetValueRefOrAddDefault(words, place.Word, out _) += place.Value * (1 + edges);
        }

        return found.Count == 0 ? null : found.OrderByDescending(f => f.Value).ThenBy(f => f.Key.Length).ThenBy(f => f.Key, StringComparer.Ordinal).First().Key;
    }

    private static PinyinIndex IndexNames(IReadOnlyList<string> phrases)
    {
        var index = new PinyinIndex();
        for (var i = 0; i < phrases.Count; i++)
            index.Add(phrases[i], 0, i);
        return index;
    }

    /// <summary>Texts repeat each other: what stands between punctuation is kept once, with how often it does.</summary>
    private static PinyinIndex IndexTexts(IReadOnlyList<SearchSection> sections)
    {
        var runs = new Dictionary<string, int>(StringComparer.Ordinal);
        var left = MostRead;
        foreach (var section in sections)
        {
            Count(AskedText.Fold(section.Title), runs);
            Count(AskedText.Fold(section.Body), runs);
            if ((left -= section.Body.Length) < 0)
                break;
        }

        var index = new PinyinIndex();
        foreach (var (run, times) in runs)
        {
            for (var at = 0; at + 1 < run.Length; at++)
                index.Add(run, at, times);
        }

        return index;
    }

    private static void Count(ReadOnlySpan<char> text, Dictionary<string, int> runs)
    {
        var lookup = runs.GetAlternateLookup<ReadOnlySpan<char>>();
        while (!text.IsEmpty)
        {
            var length = text.IndexOfAnyExceptInRange('\u4E00', '\u9FFF');
            length = length < 0 ? text.Length : length;
            if (length > 1)
                CollectionsMarshal.GetValueRefOrAddDefault(lookup, text[..length], out _)++;
            text = text[Math.Min(text.Length, length + 1)..];
        }
    }
}
