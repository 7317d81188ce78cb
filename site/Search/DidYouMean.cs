using TitleGuide.Content;
using TitleGuide.Search.Typing;

namespace TitleGuide.Search;

/// <summary>What was probably meant, when a search finds too little.</summary>
public static class DidYouMean
{
    /// <summary>A query that finds more, or null. Anything may be typed.</summary>
    public static string? For(Snapshot snapshot, string? query) => snapshot.Derive(s => new Corrections(s)).Correct(query);
}
