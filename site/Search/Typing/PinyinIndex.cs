using System.Numerics;
using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Typing;

/// <summary>A place that letters stand for.</summary>
/// <param name="Length">How many characters they stand for.</param>
/// <param name="Value">What the place was added with.</param>
internal readonly record struct Spoken(string Text, int At, int Length, int Value)
{
    public ReadOnlySpan<char> Word => Text.AsSpan(At, Length);
}

/// <summary>Places in texts by the letters that their first two characters can begin with: few are left to be read.</summary>
internal sealed class PinyinIndex
{
    public const int LongestSyllable = 6;

    private readonly List<Place>?[] places = new List<Place>?[26 * 26];

    public void Add(string text, int at, int value)
    {
        for (var ones = Pinyin.Initials(text[at]); ones != 0; ones &= ones - 1)
        {
            for (var others = Pinyin.Initials(text[at + 1]); others != 0; others &= others - 1)
            {
                var letters = BitOperations.TrailingZeroCount(ones) * 26 + BitOperations.TrailingZeroCount(others);
                (places[letters] ??= []).Add(new Place(text, at, value));
            }
        }
    }

    /// <summary>Every place where the letters stand for two characters or more, once.</summary>
    public List<Spoken> Find(ReadOnlySpan<char> letters)
    {
        var found = new List<Spoken>();
        var typed = new PinyinLetters(letters);
        var seconds = SecondInitials(letters);
        for (var left = seconds; left != 0; left &= left - 1)
        {
            var second = BitOperations.TrailingZeroCount(left);
            foreach (var (text, at, value) in places[(letters[0] - 'a') * 26 + second] ?? [])
            {
                var length = typed.Match(text.AsSpan(at));

                // A second character with several readings stands under each of them.
                if (length > 1 && BitOperations.TrailingZeroCount(Pinyin.Initials(text[at + 1]) & seconds) == second)
                    found.Add(new Spoken(text, at, length, value));
            }
        }

        return found;
    }

    /// <summary>The letters that may be the second character's first, as bits.</summary>
    private static uint SecondInitials(ReadOnlySpan<char> letters)
    {
        var initials = 0U;
        for (var at = 1; at < letters.Length && at <= LongestSyllable; at++)
        {
            if (at == 1 || (at == 2 && letters[1] == 'h') || Pinyin.IsSyllable(letters[..at]))
                initials |= 1U << (letters[at] - 'a');
        }

        return initials;
    }

    private readonly record struct Place(string Text, int At, int Value);
}
