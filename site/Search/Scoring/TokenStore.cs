using System.Runtime.InteropServices;
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
    public void Add(List<Token> tokens, ReadOnlySpan<int> numbers)
    {
        var text = new StoredText(terms.Take(tokens.Count), places.Take(tokens.Count));
        numbers.CopyTo(text.Terms);
        var into = text.Places.AsSpan();
        var from = CollectionsMarshal.AsSpan(tokens);
        for (var i = 0; i < into.Length; i++)
            into[i] = new TextRange(from[i].Start, from[i].Start + from[i].Length);
        texts.Add(text);
    }

    public StoredText Of(int section) => texts[section];
}
