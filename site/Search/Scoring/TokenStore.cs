using TitleGuide.Search.Analysis;
using TitleGuide.Search.Highlighting;

namespace TitleGuide.Search.Scoring;

/// <summary>The terms of a text by their numbers in this index, and where each of them stands.</summary>
internal readonly record struct StoredText(int[] Terms, TextRange[] Places)
{
    public static StoredText Of(List<Token> tokens, Vocabulary vocabulary)
    {
        var text = new StoredText(new int[tokens.Count], new TextRange[tokens.Count]);
        for (var i = 0; i < tokens.Count; i++)
        {
            var (key, start, length) = tokens[i];
            text.Terms[i] = vocabulary.Add(key);
            text.Places[i] = new TextRange(start, start + length);
        }

        return text;
    }
}

/// <summary>One field of all sections, text by text, so that hits are marked without reading them again.</summary>
internal sealed class TokenStore
{
    private readonly List<StoredText> texts = [];

    public void Add(StoredText text) => texts.Add(text);

    public StoredText Of(int section) => texts[section];
}
