using System.Runtime.CompilerServices;

namespace TitleGuide.Search.Analysis;

/// <summary>
/// Letters that may be pinyin: full syllables or initials, the last one cut short anywhere. For each letter of the
/// alphabet the places where it stands, as bits: so all ways to part the letters into syllables are followed at once.
/// </summary>
internal readonly struct PinyinLetters
{
    // Leaves one bit behind the letters, which the shifts below repeat.
    private const int Most = 63;

    private readonly Places places;
    private readonly int count;

    public PinyinLetters(ReadOnlySpan<char> letters)
    {
        count = letters.Length > Most ? 0 : letters.Length;

        // Behind the end any letter may stand: a syllable that is cut short fits like a whole one.
        places[..].Fill(-1L << count);
        for (var at = 0; at < count; at++)
        {
            if (char.IsAsciiLetterLower(letters[at]))
                places[letters[at] - 'a'] |= 1L << at;
        }
    }

    public bool IsEmpty => count == 0;

    /// <summary>How many characters of the text, from its beginning, the letters stand for; 0 when they do not fit.</summary>
    public int Match(ReadOnlySpan<char> text)
    {
        var reached = count == 0 ? 0 : 1L;
        for (var i = 0; i < text.Length && reached != 0; i++)
        {
            if (EndIn(text[i], ref reached))
                return i + 1;
        }

        return 0;
    }

    /// <summary>Whether the last letter belongs to the character; if not, the places where the next one's letters may begin.</summary>
    private bool EndIn(char c, ref long reached)
    {
        var next = 0L;
        foreach (var reading in Pinyin.Of(c))
        {
            var first = reached & places[reading[0] - 'a'];
            if (first == 0)
                continue;
            var whole = first;
            for (var i = 1; i < reading.Length && whole != 0; i++)
                whole &= places[reading[i] - 'a'] >> i;
            if (whole >> Math.Max(0, count - reading.Length) != 0)
                return true;
            next |= whole << reading.Length | first << 1;
            if (reading.Length > 1 && reading[1] == 'h')
                next |= (first & places['h' - 'a'] >> 1) << 2;
        }

        reached = next;
        return false;
    }

    [InlineArray(26)]
    private struct Places
    {
        private long first;
    }
}
