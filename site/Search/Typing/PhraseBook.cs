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
    private readonly Dictionary<char, List<int>> phrasesWith = [];

    public PhraseBook(IReadOnlyList<SearchSection> sections, IEnumerable<string> names)
    {
        Phrases = [.. names.Concat(sections.Select(s => s.Title)).Select(AskedText.Fold)
            .Where(p => p.Length is >= Shortest and <= Longest && p.All(IsHan))
            .Distinct()];
        known = Phrases.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < Phrases.Count; i++)
        {
            Add(Phrases[i]);
            foreach (var c in Phrases[i])
                (phrasesWith.TryGetValue(c, out var those) ? those : phrasesWith[c] = []).Add(i);
        }

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

    /// <summary>The phrases that have a character in common with the text, in the order of <see cref="Phrases"/>.</summary>
    public IEnumerable<string> PhrasesLike(string text)
    {
        var like = new bool[Phrases.Count];
        foreach (var c in text)
        {
            foreach (var i in phrasesWith.GetValueOrDefault(c) ?? [])
                like[i] = true;
        }

        return Phrases.Where((_, i) => like[i]);
    }

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

    /// <summary>Where two Han characters stand side by side that do so nowhere in the content, stop words left aside.</summary>
    public IReadOnlyList<int> Strange(string text)
    {
        var stop = new bool[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            var length = StopWords.At(text.AsSpan(i));
            stop.AsSpan(i, length).Fill(true);
            i += Math.Max(0, length - 1);
        }

        var strange = new List<int>();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!stop[i] && !stop[i + 1] && IsHan(text[i]) && IsHan(text[i + 1]) && !HasPair(text[i], text[i + 1]))
                strange.Add(i);
        }

        return strange;
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
