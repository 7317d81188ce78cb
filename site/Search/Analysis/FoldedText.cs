using System.Globalization;
using System.Text;

namespace TitleGuide.Search.Analysis;

/// <summary>
/// A text made comparable: compatibility forms, case, traditional characters, bracket and quote styles folded;
/// lone surrogates and invisible characters gone. Every character knows the place in the original it came from.
/// </summary>
public sealed class FoldedText
{
    private char[] chars = [];

    // Most texts fold character by character, at least at their beginning; only behind it are places kept.
    private int aligned;
    private int[] starts = [];
    private int[] ends = [];

    internal FoldedText()
    {
    }

    public int Length { get; private set; }

    public ReadOnlySpan<char> Chars => chars.AsSpan(0, Length);

    public char this[int index] => chars[index];

    /// <summary>Where in the original the folded character's source begins.</summary>
    public int Start(int index) => index < aligned ? index : starts[index];

    /// <summary>Where it ends, exclusive; never inside a surrogate pair.</summary>
    public int End(int index) => index < aligned ? index + 1 : ends[index];

    public override string ToString() => new(Chars);

    public static FoldedText Of(ReadOnlySpan<char> text)
    {
        var folded = new FoldedText();
        folded.Read(text);
        return folded;
    }

    /// <summary>Takes another text in place of the one before.</summary>
    internal void Read(ReadOnlySpan<char> text)
    {
        if (chars.Length < text.Length)
            chars = new char[text.Length];
        var into = chars.AsSpan(0, text.Length);
        var i = 0;
        for (; i < text.Length && SingleForms.Of(text[i]) is not SingleForms.Other and var form; i++)
            into[i] = form;
        Length = aligned = i;
        if (i < text.Length)
            ReadUnaligned(text, i);
    }

    private void ReadUnaligned(ReadOnlySpan<char> text, int from)
    {
        if (starts.Length < chars.Length)
            (starts, ends) = (new int[chars.Length], new int[chars.Length]);
        for (var i = from; i < text.Length; i++)
        {
            var c = text[i];
            if (SingleForms.Of(c) is not SingleForms.Other and var form)
                Append(form, i, i + 1);
            else if (!char.IsSurrogate(c))
                AppendForms(c, i);
            else if (Rune.TryCreate(c, i + 1 < text.Length ? text[i + 1] : '\0', out var rune))
                AppendAstral(rune, i++);
        }
    }

    // What has no form is invisible.
    private void AppendForms(char c, int at)
    {
        foreach (var form in Compatibility.Of(c) ?? "")
            Append(SingleForms.Fold(form), at, at + 1);
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
