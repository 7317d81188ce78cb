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

    /// <summary>As found, but short and on one line.</summary>
    public static string Shown(string text)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        if (line.Length <= LongestShown)
        {
            return line;
        }

        return line[..(char.IsHighSurrogate(line[LongestShown - 1]) ? LongestShown - 1 : LongestShown)] + "…";
    }
}
