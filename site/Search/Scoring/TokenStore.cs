namespace TitleGuide.Search.Scoring;

/// <summary>A term of this index where it stands in a section's text.</summary>
internal readonly record struct StoredToken(int Term, int Start, int Length);

/// <summary>The terms of one field of all sections, text by text, so that hits are marked without reading them again.</summary>
internal sealed class TokenStore
{
    private readonly List<StoredToken> tokens = [];
    private readonly List<int> ends = [];

    public void Add(StoredToken token) => tokens.Add(token);

    public void EndText() => ends.Add(tokens.Count);

    public ReadOnlySpan<StoredToken> Of(int section)
    {
        var start = section == 0 ? 0 : ends[section - 1];
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens)[start..ends[section]];
    }
}
