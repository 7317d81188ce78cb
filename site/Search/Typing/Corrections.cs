using TitleGuide.Content;
using TitleGuide.Search.Answers;

namespace TitleGuide.Search.Typing;

/// <summary>Corrects typos with the words of the content: pinyin for Han, one wrong, missing or extra character.</summary>
internal sealed class Corrections
{
    private const int LongestQuery = 40;
    private const int MostTypos = 2;

    // Two initials are a chance, three of a whole name are none.
    private const int LettersOfSyllable = 2;
    private const int ShortestOfInitials = 3;

    private readonly PhraseBook book;
    private readonly TypoReader typos;
    private readonly PinyinReader pinyin;

    public Corrections(Snapshot snapshot)
        : this(SectionBuilder.Build(snapshot), SearchIndex.SynonymsOf(snapshot).Phrases)
    {
    }

    /// <param name="names">Words worth correcting to; of two that fit alike the first is taken.</param>
    public Corrections(IReadOnlyList<SearchSection> sections, IEnumerable<string> names)
    {
        book = new PhraseBook(sections, names);
        typos = new TypoReader(book);
        pinyin = new PinyinReader(book.Phrases, sections);
    }

    /// <summary>The query set right, folded and without spaces; null when nothing is wrong or nothing fits.</summary>
    public string? Correct(string? query)
    {
        if (query is null || query.Length > LongestQuery)
            return null;
        var text = Fold(query);
        var corrected = OfPinyin(text) ?? OfPinyinWords(query) ?? text;
        for (var typo = 0; typo < MostTypos && typos.Correct(corrected) is { } better; typo++)
            corrected = better;

        return corrected == text ? null : corrected;
    }

    // Keyboards have v for it.
    private static string Fold(string text) => AskedText.Fold(text).Replace('ü', 'v');

    /// <summary>Words of pinyin with spaces between them.</summary>
    private string? OfPinyinWords(string query)
    {
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => OfPinyin(Fold(word))).ToList();
        return words.Count > 1 && words.TrueForAll(word => word is not null) ? string.Concat(words) : null;
    }

    /// <summary>With every unknown run of letters read as pinyin; null when one makes no sense.</summary>
    private string? OfPinyin(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiLetterLower(text[end]))
                end++;
            if (end == at)
                continue;
            if (!book.HasLetters(text[at..end]))
            {
                if (pinyin.Read(text[at..end]) is not { } read || !(IsSpelled(text[at..end], read) || !text.Any(PhraseBook.IsHan)))
                    return null;
                text = string.Concat(text.AsSpan(0, at), read, text.AsSpan(end));
                end = at + read.Length;
            }

            at = end;
        }

        return text;
    }

    /// <summary>Whether it is pinyin for sure: GB beside characters is no 过保.</summary>
    private bool IsSpelled(string letters, string read) =>
        letters.Length >= read.Length * LettersOfSyllable || (read.Length >= ShortestOfInitials && book.IsPhrase(read));
}
