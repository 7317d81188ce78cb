using TitleGuide.Rules;

namespace TitleGuide.Content.Checks;

/// <summary>The words of a notice's clauses, white space taken out, for looking up quotes.</summary>
internal sealed class ClauseTexts
{
    private readonly Dictionary<string, Clause> clauses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);

    public ClauseTexts(IEnumerable<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            this.clauses.TryAdd(clause.Anchor, clause);
        }
    }

    public bool Has(string anchor) => clauses.ContainsKey(anchor);

    public bool Contains(string anchor, string quote) =>
        WordsOf(anchor).Contains(Bare(quote), StringComparison.Ordinal);

    /// <summary>The words of all clauses that a citation names.</summary>
    public string Words(Citation citation) => string.Concat(citation.Anchors.Where(Has).Select(WordsOf));

    /// <summary>The words of one clause, empty when there is none.</summary>
    public string Words(string? anchor) => anchor is not null && Has(anchor) ? WordsOf(anchor) : "";

    /// <summary>The clause's own number in the document.</summary>
    public string? SourceOf(string? anchor) => anchor is not null && clauses.TryGetValue(anchor, out var clause) ? clause.Source : null;

    /// <summary>The clauses' own numbers in the document, as a reader would cite them.</summary>
    public string? Source(Citation citation) =>
        string.Join('、', citation.Anchors.Where(Has).Select(a => clauses[a].Source)) is { Length: > 0 } source ? source : null;

    /// <summary>The first clause that does hold the quote, or null.</summary>
    public string? Elsewhere(string quote) => clauses.Keys.FirstOrDefault(anchor => Contains(anchor, quote));

    /// <summary>The sentence of the cited clauses that shares most pairs of characters with the quote, or null when none shares half.</summary>
    public string? Closest(Citation citation, string quote)
    {
        var wanted = Pairs(Bare(quote));
        return Sentences(citation)
            .Select(s => (Sentence: s, Shared: Pairs(Bare(s)).Intersect(wanted).Count()))
            .Where(s => s.Shared * 2 >= wanted.Count)
            .OrderByDescending(s => s.Shared)
            .Select(s => s.Sentence)
            .FirstOrDefault();
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static HashSet<string> Pairs(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2))];

    private IEnumerable<string> Sentences(Citation citation) =>
        citation.Anchors.Where(Has)
            .SelectMany(a => clauses[a].Text.Split(['。', '；', '\n'], StringSplitOptions.RemoveEmptyEntries).Prepend(clauses[a].Title))
            .Select(s => s.Trim());

    private string WordsOf(string anchor)
    {
        if (!words.TryGetValue(anchor, out var found))
        {
            words[anchor] = found = Bare(clauses[anchor].Title + clauses[anchor].Text);
        }

        return found;
    }
}
