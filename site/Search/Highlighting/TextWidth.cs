using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TitleGuide.Search.Highlighting;

/// <summary>How wide a text is shown: Han characters count 2, narrow ones and the halves of a surrogate pair 1.</summary>
internal static class TextWidth
{
    private const char FirstWide = '\u2E80';
    private const char FirstSurrogate = '\uD800';
    private const char SurrogateCount = '\u0800';

    public static int Of(char c) => c < FirstWide || char.IsSurrogate(c) ? 1 : 2;

    public static int Of(ReadOnlySpan<char> text)
    {
        var vectors = MemoryMarshal.Cast<char, Vector128<ushort>>(text);
        var narrow = Vector128<ushort>.Zero;
        foreach (var chars in vectors)
        {
            // A true comparison is all ones, which is less by one than nothing.
            narrow -= Vector128.LessThan(chars, Vector128.Create((ushort)FirstWide))
                | Vector128.LessThan(chars - Vector128.Create((ushort)FirstSurrogate), Vector128.Create((ushort)SurrogateCount));
        }

        var width = (vectors.Length * Vector128<ushort>.Count * 2) - Vector128.Sum(narrow);
        foreach (var c in text[(vectors.Length * Vector128<ushort>.Count)..])
            width += Of(c);
        return width;
    }

    /// <summary>The first place from which on, read from the beginning, so much is filled; the text's end when it is too short.</summary>
    public static int Reach(ReadOnlySpan<char> text, int width)
    {
        var at = 0;
        while (width > 0 && at < text.Length)
        {
            // No more characters than fit if all are wide.
            var step = Math.Min(Math.Max(1, width / 2), text.Length - at);
            width -= Of(text.Slice(at, step));
            at += step;
        }

        return at;
    }
}
