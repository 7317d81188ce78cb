using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Lucene;

/// <summary>
/// The terms of a section's text: SmartCn's words, and of ours all but the pairs of Han characters: single characters, numbers
/// however they are written, dates, clause numbers, synonym groups, Latin.
/// </summary>
internal sealed class SectionReader(Synonyms synonyms)
{
    private readonly WordReader words = new();
    private readonly Tokenizer tokenizer = new(synonyms);

    /// <param name="terms">Takes the terms.</param>
    /// <returns>What can be marked in a text: the default engine's terms. Valid until the next text.</returns>
    public ReadOnlySpan<Token> Read(TokenGraph graph, List<ulong> terms)
    {
        foreach (var word in words.Read(graph))
            terms.Add(TermKey.OfText(word.Text));
        var marked = tokenizer.Read(graph);
        var pairs = HanPairs.Of(graph);
        foreach (var token in marked)
        {
            if (!pairs.Contains(token.Key))
                terms.Add(token.Key);
        }

        return marked;
    }
}
