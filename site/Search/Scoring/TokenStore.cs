namespace TitleGuide.Search.Scoring;

/// <summary>A term of this index where it stands in a section's text.</summary>
internal readonly record struct StoredToken(int Term, int Start, int Length);

/// <summary>The terms of one field of all sections, text by text, so that hits are marked without reading them again.</summary>
internal sealed class TokenStore
{
    private readonly List<StoredToken[]> texts = [];

    public void Add(StoredToken[] tokens) => texts.Add(tokens);

    public ReadOnlySpan<StoredToken> Of(int section) => texts[section];
}
