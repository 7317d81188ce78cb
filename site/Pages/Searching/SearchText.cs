using System.Globalization;
using System.Text;

namespace TitleGuide.Pages.Searching;

/// <summary>What was typed, made fit for a page: no control characters, lone surrogates or direction overrides, and not endless.</summary>
public static class SearchText
{
    /// <summary>In UTF-16 units; the search box allows as many.</summary>
    public const int Longest = 200;

    // Much more than is kept, so that text behind a run of rubbish still counts, and no more than a page should look at.
    private const int Read = 4 * Longest;

    public static string Clean(string? typed)
    {
        if (string.IsNullOrEmpty(typed))
        {
            return "";
        }

        var clean = new StringBuilder(Math.Min(typed.Length, Longest));
        foreach (var rune in typed.AsSpan(0, Math.Min(typed.Length, Read)).EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > Longest)
            {
                break;
            }

            if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(' ');
            }
            else if (IsShown(rune))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>More was typed than is searched for.</summary>
    public static bool IsTooLong(string? typed) => typed?.Trim().Length > Longest;

    // U+FFFD stands for what was no character, such as half a surrogate pair; joiners hold emoji together.
    private static bool IsShown(Rune rune) => rune.Value is not 0xFFFD && Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse => false,
        UnicodeCategory.Format => rune.Value is 0x200D,
        _ => true,
    };
}
