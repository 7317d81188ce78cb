using System.Globalization;

namespace TitleGuide.Search.Analysis;

/// <summary>What a folded character is to the search.</summary>
internal enum CharacterClass
{
    /// <summary>Han, one node each. A surrogate half belongs here: only whole Han pairs survive folding.</summary>
    Han,
    Letter,
    Digit,
    Space,

    /// <summary>Round brackets (all styles fold to these): X（Y）Z is also XZ.</summary>
    Open,
    Close,

    /// <summary>Quotation and title marks: not there, as far as matching goes.</summary>
    Quote,

    /// <summary>Everything else keeps its neighbours apart.</summary>
    Break,
}

internal static class CharacterClasses
{
    public static CharacterClass Of(char c)
    {
        if (c is >= '\u4E00' and <= '\u9FFF')
            return CharacterClass.Han;
        return c switch
        {
            >= 'a' and <= 'z' => CharacterClass.Letter,
            >= '0' and <= '9' => CharacterClass.Digit,
            '、' or '。' => CharacterClass.Break,
            ' ' => CharacterClass.Space,
            '(' => CharacterClass.Open,
            ')' => CharacterClass.Close,
            '"' => CharacterClass.Quote,
            '〇' or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') => CharacterClass.Han,
            < '\u0080' => CharacterClass.Break,
            _ when char.IsSurrogate(c) => CharacterClass.Han,
            _ when char.IsLetter(c) => CharacterClass.Letter,
            _ => CharacterClass.Break,
        };
    }

    /// <summary>True for marks and format characters that leave no trace: zero-width, direction, variation, accents apart.</summary>
    public static bool IsInvisible(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
