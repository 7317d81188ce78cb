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
}
