using TitleGuide.Search.Analysis;

namespace TitleGuide.Pages;

/// <summary>Finds typed words in the printed entries of a directory.</summary>
public static class OfficeWords
{
    /// <summary>Whether every word typed stands in one of the entries; full width, case and the marks inside a number do not matter.</summary>
    public static bool Match(string typed, params string?[] entries)
    {
        var folded = entries.OfType<string>().Select(Fold).ToList();
        return typed
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(Fold)
            .All(word => folded.Exists(entry => entry.Contains(word, StringComparison.Ordinal)));
    }

    private static string Fold(string text) =>
        new([.. FoldedText.Of(text).ToString().Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '—'))]);
}
