using TitleGuide.Content;
using TitleGuide.Search;

namespace TitleGuide.Pages.Searching;

/// <summary>Another query, and how much it finds without filters.</summary>
public sealed record LikelyQuery(string Text, int Total)
{
    /// <summary>Null when nothing is likely, or when it finds nothing.</summary>
    public static LikelyQuery? Of(Snapshot snapshot, string text) =>
        DidYouMean.For(snapshot, text) is { } other
        && other != text
        && SearchIndex.For(snapshot).Search(new(other, Take: 0, AsTyped: true)).Total is > 0 and var total
            ? new(other, total)
            : null;
}
