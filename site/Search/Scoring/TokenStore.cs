using TitleGuide.Search.Analysis;
using TitleGuide.Search.Highlighting;

namespace TitleGuide.Search.Scoring;

/// <summary>The terms of a text by their numbers in this index, and where each of them stands.</summary>
internal readonly record struct StoredText(ArraySegment<int> Terms, ArraySegment<TextRange> Places);

/// <summary>One field of all sections, text by text, so that hits are marked without reading them again.</summary>
internal sealed class TokenStore
{
    private readonly RunStore<int> terms = new();
    private readonly RunStore<TextRange> places = new();
    private readonly List<StoredText> texts = [];

    /// <param name="numbers">The tokens' terms.</param>
    public void Add(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> numbers)
    {
        var text = new StoredText(terms.Take(tokens.Length), places.Take(tokens.Length));
        numbers.CopyTo(text.Terms);
        var into = text.Places.AsSpan();
        for (var i = 0; i < into.Length; i++)
            into[i] = new TextRange(tokens[i].Start, tokens[i].Start + tokens[i].Length);
        texts.Add(text);
    }

    public StoredText Of(int section) => texts[section];
}
