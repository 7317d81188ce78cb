using System.Text;
using TitleGuide.Search.Analysis;

namespace TitleGuide.Pages.Check.Slips;

/// <summary>Bits as text that can be typed: digits and capitals that are not mistaken for each other, in fours, with a check sum.</summary>
internal static class SlipText
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int SumBits = 25;

    public static string Write(BitWriter bits)
    {
        bits.Write(true);
        bits.Write(0, (5 - (bits.Length % 5)) % 5);
        var sum = Sum(bits.Bits, bits.Length);
        bits.Write(sum, SumBits);
        var text = new StringBuilder();
        for (var i = 0; i < bits.Length; i += 5)
        {
            var value = 0;
            for (var j = 0; j < 5; j++)
            {
                value = (value << 1) | (bits.Bits[i + j] ? 1 : 0);
            }

            text.Append(i > 0 && i % 20 == 0 ? "-" : "").Append(Alphabet[value]);
        }

        return text.ToString();
    }

    /// <returns>The bits, or null when a character is missing, wrong or in the wrong place.</returns>
    public static BitReader? Read(string text)
    {
        var bits = new List<bool>();
        foreach (var typed in FoldedText.Of(text).ToString().ToUpperInvariant())
        {
            if (char.IsWhiteSpace(typed) || typed is '-' or '—' or '–' or '_' or '.')
            {
                continue;
            }

            var value = Alphabet.IndexOf(typed switch { 'O' => '0', 'I' or 'L' => '1', 'U' => 'V', _ => typed }, StringComparison.Ordinal);
            if (value < 0)
            {
                return null;
            }

            for (var i = 4; i >= 0; i--)
            {
                bits.Add((value >> i & 1) != 0);
            }
        }

        var length = bits.Count - SumBits;
        if (length < 5)
        {
            return null;
        }

        var sum = new BitReader(bits[length..]).Read(SumBits);
        var end = bits.FindLastIndex(length - 1, bit => bit);
        return sum == Sum(bits, length) && end >= 0 ? new(bits[..end]) : null;
    }

    /// <summary>A cyclic check sum of 24 bits: finds every wrong character and every two neighbours that changed places.</summary>
    private static ulong Sum(IReadOnlyList<bool> bits, int length)
    {
        var sum = 0xB704CEUL;
        for (var i = 0; i < length; i++)
        {
            var carry = (sum >> 23 & 1) != 0 ^ bits[i];
            sum = sum << 1 & 0xFFFFFF;
            sum ^= carry ? 0x864CFBUL : 0;
        }

        return sum;
    }
}
