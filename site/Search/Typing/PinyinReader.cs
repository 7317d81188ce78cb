using TitleGuide.Search.Analysis;
using TitleGuide.Search.Answers;

namespace TitleGuide.Search.Typing;

/// <summary>Finds the words that pinyin or initials stand for: a name or title, else whatever the texts have.</summary>
internal sealed class PinyinReader(IReadOnlyList<string> phrases, IReadOnlyList<SearchSection> sections)
{
    private const int Shortest = 2;
    private const int ShortestInText = 3;
    private const int ShortestWithSlip = 5;
    private const int Longest = 30;
    private const int MostRead = 400_000;

    private readonly Lazy<List<string>> texts = new(() => Fold(sections));

    /// <summary>One word, else several, else one with a slip of the fingers; null when nothing reads so.</summary>
    public string? Read(string letters) => letters.Length is < Shortest or > Longest
        ? null
        : Word(letters) ?? Words(letters) ?? Slips(letters).Select(Name).FirstOrDefault(name => name is not null);

    private string? Word(string letters) =>
        Name(letters)
        ?? phrases.Select(p => p[..Pinyin.Match(letters, p)]).Where(p => p.Length > 1).MinBy(p => p.Length)
        ?? (letters.Length < ShortestInText ? null : InTexts(letters));

    private string? Name(string letters) => phrases.Where(p => Pinyin.Match(letters, p) == p.Length).MinBy(p => p.Length);

    /// <summary>The longest name that it begins with, and what the rest reads as.</summary>
    private string? Words(string letters)
    {
        for (var cut = letters.Length - ShortestInText; cut >= ShortestInText; cut--)
        {
            if (Name(letters[..cut]) is { } first && Word(letters[cut..]) is { } rest)
                return first + rest;
        }

        return null;
    }

    /// <summary>With two letters changed back, or one too many left out.</summary>
    private static IEnumerable<string> Slips(string letters)
    {
        for (var at = 0; letters.Length >= ShortestWithSlip && at < letters.Length; at++)
        {
            if (at + 1 < letters.Length)
                yield return string.Concat(letters.AsSpan(0, at), [letters[at + 1], letters[at]], letters.AsSpan(at + 2));
            yield return letters.Remove(at, 1);
        }
    }

    /// <summary>What stands between punctuation is a word more likely than a part of a sentence.</summary>
    private string? InTexts(string letters)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts.Value)
            Read(text, letters, found);
        return found.Count == 0 ? null : found.OrderByDescending(f => f.Value).ThenBy(f => f.Key.Length).ThenBy(f => f.Key, StringComparer.Ordinal).First().Key;
    }

    private static List<string> Fold(IReadOnlyList<SearchSection> sections)
    {
        var folded = new List<string>();
        var left = MostRead;
        foreach (var section in sections)
        {
            folded.Add(AskedText.Fold(section.Title));
            folded.Add(AskedText.Fold(section.Body));
            if ((left -= section.Body.Length) < 0)
                break;
        }

        return folded;
    }

    private static void Read(string text, string letters, Dictionary<string, int> found)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!Pinyin.CanBegin(text[at], letters[0]))
                continue;
            var read = Pinyin.Match(letters, text.AsSpan(at, Math.Min(letters.Length, text.Length - at)));
            if (read < 2)
                continue;
            var edges = (at == 0 || !PhraseBook.IsHan(text[at - 1]) ? 4 : 0)
                + (at + read == text.Length || !PhraseBook.IsHan(text[at + read]) ? 4 : 0);
            var word = text.Substring(at, read);
            found[word] = found.GetValueOrDefault(word) + 1 + edges;
        }
    }
}
