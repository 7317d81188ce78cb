using TitleGuide.Search.Analysis;
using TitleGuide.Search.Answers;

namespace TitleGuide.Search.Typing;

/// <summary>The words of the content: names and titles, every two characters side by side, every run of letters.</summary>
internal sealed class PhraseBook
{
    private const int Shortest = 2;
    public const int Longest = 12;

    private readonly HashSet<int> pairs = [];
    private readonly HashSet<string> letters = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known;

    public PhraseBook(IReadOnlyList<SearchSection> sections, IEnumerable<string> names)
    {
        Phrases = [.. names.Concat(sections.Select(s => s.Title)).Select(AskedText.Fold)
            .Where(p => p.Length is >= Shortest and <= Longest && p.All(IsHan))
            .Distinct()];
        known = Phrases.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var phrase in Phrases)
            Add(phrase);

        foreach (var section in sections)
        {
            Add(AskedText.Fold(section.Title));
            Add(AskedText.Fold(section.Body));
            Add(AskedText.Fold(section.Phrasings));
            foreach (var place in section.Place.IsDefault ? [] : section.Place)
                Add(AskedText.Fold(place));
        }
    }

    /// <summary>Names and titles of Han characters, folded, names first.</summary>
    public IReadOnlyList<string> Phrases { get; }

    public bool HasLetters(string run) => letters.Contains(run);

    public bool HasPair(char left, char right) => pairs.Contains((left << 16) | right);

    public bool IsPhrase(ReadOnlySpan<char> text) => known.Contains(text);

    /// <summary>Whether the character at the position is part of a phrase of the content.</summary>
    public bool StandsInPhrase(string text, int at)
    {
        for (var from = Math.Max(0, at - Longest + 1); from <= at; from++)
        {
            for (var to = Math.Max(at + 1, from + Shortest); to <= Math.Min(text.Length, from + Longest); to++)
            {
                if (known.Contains(text.AsSpan(from, to - from)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>
    /// How often two Han characters stand side by side that do so nowhere in the content, stop words left aside, and
    /// where they first do.
    /// </summary>
    public (int Count, int First) Strange(ReadOnlySpan<char> text)
    {
        var (count, first) = (0, -1);
        var (stopEnd, wasStop) = (0, true);
        for (var i = 0; i < text.Length; i++)
        {
            if (i >= stopEnd)
                stopEnd = i + StopWords.At(text[i..]);
            var isStop = i < stopEnd;
            if (!isStop && !wasStop && IsHan(text[i - 1]) && IsHan(text[i]) && !HasPair(text[i - 1], text[i]) && count++ == 0)
                first = i - 1;
            wasStop = isStop;
        }

        return (count, first);
    }

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    // The parts of web addresses are no words.
    private static bool IsAddress(string text, int at) => at >= 0 && at < text.Length && text[at] is '.' or '/' or ':' or '=';

    private void Add(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && IsHan(text[i]) && IsHan(text[i + 1]))
                pairs.Add((text[i] << 16) | text[i + 1]);
            var start = i;
            while (i < text.Length && char.IsAsciiLetterLower(text[i]))
                i++;
            if (i == start)
                continue;
            if (!IsAddress(text, start - 1) && !IsAddress(text, i))
                letters.Add(text[start..i]);
            i--;
        }
    }
}
