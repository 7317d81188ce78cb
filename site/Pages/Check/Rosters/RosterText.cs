using System.Globalization;

namespace TitleGuide.Pages.Check.Rosters;

/// <summary>Makes what people type in a spreadsheet comparable.</summary>
internal static class RosterText
{
    private const int LongestShown = 40;

    /// <summary>Only letters and digits and the dot, full-width made plain, lower case.</summary>
    public static string Fold(string text) =>
        string.Concat(Plain(text).Where(c => char.IsLetterOrDigit(c) || c == '.')).ToLowerInvariant();

    /// <summary>Full-width forms, Chinese separators and dashes as plain ones; no control characters, trimmed.</summary>
    public static string Plain(string text) => string.Concat(text.Where(c => !char.IsControl(c) || c is '\n').Select(c => c switch
    {
        '；' or '\n' => ';',
        '：' => ':',
        '，' => ',',
        '～' or '〜' => '~',
        '—' or '–' or '－' => '-',
        '\u3000' or '\u00a0' => ' ',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ => c,
    })).Trim();

    /// <summary>As found, but short and on one line, without marks that hide or turn the text.</summary>
    public static string Shown(string text) => Shortened(text, LongestShown);

    /// <summary>The same, and no longer than so many characters.</summary>
    public static string Shortened(string text, int longest)
    {
        var line = string.Concat(text.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format).Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        if (line.Length <= longest)
        {
            return line;
        }

        return line[..(char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest)] + "…";
    }
}
