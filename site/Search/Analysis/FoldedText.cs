using System.Globalization;
using System.Text;

namespace TitleGuide.Search.Analysis;

/// <summary>
/// A text made comparable: compatibility forms, case, traditional characters, bracket and quote styles folded;
/// lone surrogates and invisible characters gone. Every character knows the place in the original it came from.
/// </summary>
public sealed class FoldedText
{
    private char[] chars;
    private int[] starts;
    private int[] ends;

    private FoldedText(int capacity)
    {
        chars = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    public int Length { get; private set; }

    public ReadOnlySpan<char> Chars => chars.AsSpan(0, Length);

    public char this[int index] => chars[index];

    /// <summary>Where in the original the folded character's source begins.</summary>
    public int Start(int index) => starts[index];

    /// <summary>Where it ends, exclusive; never inside a surrogate pair.</summary>
    public int End(int index) => ends[index];

    public override string ToString() => new(Chars);

    public static FoldedText Of(ReadOnlySpan<char> text)
    {
        var folded = new FoldedText(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '\u4E00' and <= '\u9FFF')
                folded.Append(TraditionalForms.Simplify(c), i, i + 1);
            else if (c < '\u0080')
                folded.Append(FoldAscii(c), i, i + 1);
            else if (!char.IsSurrogate(c))
                folded.AppendOther(c, i);
            else if (Rune.TryCreate(c, i + 1 < text.Length ? text[i + 1] : '\0', out var rune))
                folded.AppendAstral(rune, i++);
        }

        return folded;
    }

    private static char FoldAscii(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '[' or '{' => '(',
        ']' or '}' => ')',
        '\'' or '`' => '"',
        < ' ' or '\u007F' => ' ',
        _ => c,
    };

    private void AppendOther(char c, int at)
    {
        if (Compatibility.Of(c) is { } forms)
        {
            foreach (var form in forms)
                Append(form < '\u0080' ? FoldAscii(form) : TraditionalForms.Simplify(form), at, at + 1);
            return;
        }

        switch (c)
        {
            case '〔' or '【' or '〖' or '〘' or '❨':
                Append('(', at, at + 1);
                break;
            case '〕' or '】' or '〗' or '〙' or '❩':
                Append(')', at, at + 1);
                break;
            case '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' or '《' or '》' or '〈' or '〉' or '«' or '»':
                Append('"', at, at + 1);
                break;
            case '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '〜':
                Append('-', at, at + 1);
                break;
            default:
                if (CharacterClasses.IsInvisible(c))
                    break;
                if (char.IsWhiteSpace(c) || char.IsControl(c))
                    Append(' ', at, at + 1);
                else if (CharUnicodeInfo.GetDecimalDigitValue(c) is var digit and >= 0)
                    Append((char)('0' + digit), at, at + 1);
                else
                    Append(char.ToLowerInvariant(c), at, at + 1);
                break;
        }
    }

    private void AppendAstral(Rune rune, int at)
    {
        if (rune.Value is < 0x20000 or > 0x3FFFF)
        {
            // Emoji and rare scripts part their neighbours; variation selectors do not.
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark))
                Append('•', at, at + 2);
            return;
        }

        Span<char> halves = stackalloc char[2];
        rune.EncodeToUtf16(halves);
        Append(halves[0], at, at + 2);
        Append(halves[1], at, at + 2);
    }

    private void Append(char c, int start, int end)
    {
        if (Length == chars.Length)
        {
            var larger = Math.Max(8, Length * 2);
            Array.Resize(ref chars, larger);
            Array.Resize(ref starts, larger);
            Array.Resize(ref ends, larger);
        }

        chars[Length] = c;
        starts[Length] = start;
        ends[Length] = end;
        Length++;
    }
}
