using System.Globalization;

namespace TitleGuide.Search.Analysis;

/// <summary>What a character folds to, for all that fold to one: nearly every one in a text.</summary>
internal static class SingleForms
{
    /// <summary>For a character that folds to none or several, and for the halves of a pair. No form is a lone surrogate.</summary>
    public const char Other = '\uD800';

    // Filled as characters are met: a text has few different ones. Whoever finds a place empty writes the same into it.
    private static readonly char[] Known = new char[char.MaxValue + 1];

    public static char Of(char c) => Known[c] is not '\0' and var form ? form : Known[c] = WorkOut(c);

    private static char WorkOut(char c)
    {
        if (c < '\u0080')
            return FoldAscii(c);
        if (char.IsSurrogate(c))
            return Other;
        if (Compatibility.Of(c) is { } forms)
            return forms.Length == 1 ? Fold(forms[0]) : Other;
        return c switch
        {
            '〔' or '【' or '〖' or '〘' or '❨' => '(',
            '〕' or '】' or '〗' or '〙' or '❩' => ')',
            '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' or '《' or '》' or '〈' or '〉' or '«' or '»' => '"',
            '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '〜' => '-',
            _ when CharacterClasses.IsInvisible(c) => Other,
            _ when char.IsWhiteSpace(c) || char.IsControl(c) => ' ',
            _ when CharUnicodeInfo.GetDecimalDigitValue(c) is var digit and >= 0 => (char)('0' + digit),
            _ => char.ToLowerInvariant(TraditionalForms.Simplify(c)),
        };
    }

    /// <summary>Folds a part of a compatibility form.</summary>
    public static char Fold(char c) => c < '\u0080' ? FoldAscii(c) : TraditionalForms.Simplify(c);

    private static char FoldAscii(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '[' or '{' => '(',
        ']' or '}' => ')',
        '\'' or '`' => '"',
        < ' ' or '\u007F' => ' ',
        _ => c,
    };
}
