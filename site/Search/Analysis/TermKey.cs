using System.Globalization;
using System.Numerics;

namespace TitleGuide.Search.Analysis;

/// <summary>
/// Terms are 64-bit keys, the same in every index, so that neither indexing nor querying keeps a table of strings.
/// Never zero.
/// </summary>
internal static class TermKey
{
    private const ulong Prime = 0x100000001B3;
    private const ulong Offset = 0xCBF29CE484222325;

    public static ulong OfText(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return Mix(hash);
    }

    public static ulong OfCharacter(char c) => Mix((Offset ^ c) * Prime);

    /// <summary>As of the text of the number, which is 0 or more.</summary>
    public static ulong OfNumber(int value)
    {
        Span<char> digits = stackalloc char[10];
        value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        return OfText(digits[..length]);
    }

    /// <summary>Two nodes side by side, in this order.</summary>
    public static ulong Pair(ulong first, ulong second) => Mix(BitOperations.RotateLeft(first, 23) + second);

    /// <summary>A synonym group.</summary>
    public static ulong Concept(int group) => Mix(0x5EED_0001_0000_0000 + (ulong)group);

    /// <summary>A date; year 0 stands for any year.</summary>
    public static ulong Date(int year, int month, int day) =>
        Mix(0x5EED_0002_0000_0000 + (ulong)((year * 16 + month) * 32 + day));

    /// <summary>A clause number, written as h2/H1/d2/: what stands in brackets is something else.</summary>
    public static ulong Clause(ReadOnlySpan<ClausePart> parts)
    {
        var hash = Offset;
        foreach (var (style, value, _) in parts)
        {
            hash = (hash ^ style) * Prime;
            if (value >= 10)
                hash = (hash ^ (char)('0' + value / 10)) * Prime;
            hash = (hash ^ (char)('0' + value % 10)) * Prime;
            hash = (hash ^ '/') * Prime;
        }

        return Mix(Mix(hash) ^ 0x5EED_0003_0000_0000);
    }

    /// <summary>满5年: before a number as good as the number's own unit.</summary>
    public const char Fullness = '满';

    /// <summary>Any number that counts what stands behind it: 5年 and 满三年 for 几年.</summary>
    public static ulong AnyNumber { get; } = Mix(0x5EED_0004_0000_0000);

    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 32)) * 0x9FB21C651E98DF25;
        x = (x ^ (x >> 28)) * 0x9FB21C651E98DF25;
        x ^= x >> 31;
        return x == 0 ? 1 : x;
    }
}
