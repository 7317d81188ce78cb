using TitleGuide.Search.Analysis;
using TitleGuide.Search.Answers;

namespace TitleGuide.Search.Typing;

/// <summary>Finds the words that pinyin or initials stand for: a name or title, else whatever the texts have.</summary>
internal sealed class PinyinReader(IReadOnlyList<string> phrases, IReadOnlyList<SearchSection> sections)
{
    private const int Shortest = 2;
    private const int ShortestInText = 3;
    private const int Longest = 30;
    private const int MostRead = 400_000;

    /// <summary>Null when nothing reads so.</summary>
    public string? Read(string letters)
    {
        if (letters.Length is < Shortest or > Longest)
            return null;
        return phrases.Where(p => Pinyin.Match(letters, p) == p.Length).MinBy(p => p.Length)
            ?? phrases.Select(p => p[..Pinyin.Match(letters, p)]).Where(p => p.Length > 1).MinBy(p => p.Length)
            ?? (letters.Length < ShortestInText ? null : InTexts(letters));
    }

    /// <summary>What stands between punctuation is a word more likely than a part of a sentence.</summary>
    private string? InTexts(string letters)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var left = MostRead;
        foreach (var section in sections)
        {
            Read(AskedText.Fold(section.Title), letters, found);
            Read(AskedText.Fold(section.Body), letters, found);
            if ((left -= section.Body.Length) < 0)
                break;
        }

        return found.Count == 0 ? null : found.OrderByDescending(f => f.Value).ThenBy(f => f.Key.Length).ThenBy(f => f.Key, StringComparer.Ordinal).First().Key;
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
