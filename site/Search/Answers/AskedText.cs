using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Answers;

/// <summary>What was typed, folded and without spaces.</summary>
internal sealed class AskedText
{
    private const int Longest = 80;

    private AskedText(string typed, string text)
    {
        Typed = typed;
        Text = text;
    }

    /// <summary>As typed, cut to a bounded length.</summary>
    public string Typed { get; }

    public string Text { get; }

    public static AskedText Of(string? query)
    {
        var typed = query ?? "";
        if (typed.Length > Longest)
            typed = typed[..Longest];
        return new AskedText(typed, Fold(typed));
    }

    /// <summary>Made comparable with a query.</summary>
    public static string Fold(string text) => string.Concat(FoldedText.Of(text).ToString().Where(c => c is not (' ' or '"')));

    public bool Has(string words) => Text.Contains(words, StringComparison.Ordinal);

    public bool HasAny(IEnumerable<string> words) => words.Any(Has);

    /// <summary>Whether there is nothing besides the words, which may overlap.</summary>
    /// <param name="words">Folded.</param>
    public bool IsOnly(IEnumerable<string> words)
    {
        var said = new bool[Text.Length];
        foreach (var word in words.Where(w => w.Length > 0))
        {
            for (var at = Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(word, at + 1, StringComparison.Ordinal))
                Array.Fill(said, true, at, word.Length);
        }

        return !said.Contains(false);
    }
}
