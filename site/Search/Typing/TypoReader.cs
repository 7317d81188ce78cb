using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Typing;

/// <summary>Mends the place where two characters stand together that never do.</summary>
internal sealed class TypoReader(PhraseBook book)
{
    // Where the sound is no witness, only a longer word shows what was meant.
    public const int ShortestOfOther = 4;

    private readonly PhraseIndex phrases = new(book.Phrases);

    public enum Typo
    {
        None,

        /// <summary>Characters that sound the same.</summary>
        Sound,

        /// <summary>One wrong, missing or extra character, or two that changed places.</summary>
        Other,
    }

    /// <summary>Null when the text has no such place, or nothing fits.</summary>
    public string? Correct(string text)
    {
        var (worst, strange) = book.Strange(text);
        if (worst == 0)
            return null;
        var best = (Text: (string?)null, Typo: Typo.Other);
        var bestRank = (worst, Typo.None, 0, 0, 0, 0);
        foreach (var (number, at, length) in phrases.Around(text, strange))
        {
            var phrase = book.Phrases[number];
            var typo = Compare(text.AsSpan(at, length), phrase);
            if (typo == Typo.None)
                continue;
            var corrected = string.Concat(text.AsSpan(0, at), phrase, text.AsSpan(at + length));

            // The phrase that leaves least strange, then the surest, then the longest, then the first of the book.
            var rank = (book.Strange(corrected).Count, typo, -phrase.Length, number, length, at);
            if (rank.CompareTo(bestRank) < 0)
                (best, bestRank) = ((corrected, typo), rank);
        }

        return best.Text is not null && best.Typo == Typo.Sound ? best.Text : OfSound(text, strange) ?? best.Text;
    }

    /// <summary>With one of the two replaced by a character of the same sound that is at home between its neighbours.</summary>
    private string? OfSound(string text, int strange)
    {
        foreach (var at in new[] { strange, strange + 1 })
        {
            if (HanNumber.IsPart(text[at]))
                continue;
            foreach (var other in Pinyin.SoundingLike(text[at]).Where(c => !HanNumber.IsPart(c)))
            {
                var (before, after) = (at > 0 ? text[at - 1] : ' ', at + 1 < text.Length ? text[at + 1] : ' ');
                if ((PhraseBook.IsHan(before) && !book.HasPair(before, other)) || (PhraseBook.IsHan(after) && !book.HasPair(other, after)))
                    continue;
                var corrected = string.Concat(text.AsSpan(0, at), [other], text.AsSpan(at + 1));
                if (book.StandsInPhrase(corrected, at) || IsStrangeOnBothSides(text, at))
                    return corrected;
            }
        }

        return null;
    }

    public Typo Compare(ReadOnlySpan<char> typed, string phrase)
    {
        var same = typed.CommonPrefixLength(phrase);
        if (typed.Length == phrase.Length)
            return same == phrase.Length ? Typo.None : OfSameLength(typed, phrase, same);

        // A character too many at the edge is the next word's.
        if (phrase.Length < ShortestOfOther || same == 0 || typed[^1] != phrase[^1])
            return Typo.None;
        var longer = typed.Length > phrase.Length ? typed : phrase;
        var shorter = typed.Length > phrase.Length ? phrase : typed;
        return same < shorter.Length && longer[(same + 1)..].SequenceEqual(shorter[same..])
            && !(typed.Length > phrase.Length && IsWord(typed, same)) ? Typo.Other : Typo.None;
    }

    private Typo OfSameLength(ReadOnlySpan<char> typed, string phrase, int same)
    {
        var wrong = 0;
        for (var i = same; i < phrase.Length && wrong <= 2; i++)
            wrong += typed[i] == phrase[i] ? 0 : 1;
        if (wrong > 2)
            return Typo.None;
        var alike = true;
        for (var i = same; i < phrase.Length; i++)
        {
            if (typed[i] == phrase[i])
                continue;
            if (HanNumber.IsPart(typed[i]) || HanNumber.IsPart(phrase[i]) || phrase[i] == '几')
                return Typo.None;
            alike &= Pinyin.SoundsAlike(typed[i], phrase[i]);
        }

        if (alike && wrong < phrase.Length)
            return Typo.Sound;
        if (phrase.Length < ShortestOfOther)
            return Typo.None;
        if (wrong == 2 && typed[same] == phrase[same + 1] && typed[same + 1] == phrase[same])
            return Typo.Other;

        // 转工程师 is no 总工程师: the rest is a word without it.
        return wrong == 1 && !IsAtHome(typed, same) && !book.IsPhrase(phrase.AsSpan(1)) && !book.IsPhrase(phrase.AsSpan(0, phrase.Length - 1))
            ? Typo.Other
            : Typo.None;
    }

    /// <summary>Whether the character and a neighbour are a word as they stand.</summary>
    private bool IsWord(ReadOnlySpan<char> typed, int at) =>
        (at > 0 && book.IsPhrase(typed.Slice(at - 1, 2))) || (at + 1 < typed.Length && book.IsPhrase(typed.Slice(at, 2)));

    /// <summary>Whether the content has the character beside one of its neighbours.</summary>
    private bool IsAtHome(ReadOnlySpan<char> typed, int at) =>
        (at > 0 && book.HasPair(typed[at - 1], typed[at])) || (at + 1 < typed.Length && book.HasPair(typed[at], typed[at + 1]));

    private bool IsStrangeOnBothSides(string text, int at) =>
        at > 0 && at + 1 < text.Length && PhraseBook.IsHan(text[at - 1]) && PhraseBook.IsHan(text[at + 1])
        && !IsAtHome(text.AsSpan(at - 1, 3), 1);
}
