using TitleGuide.Content;
using TitleGuide.Search.Typing;

namespace TitleGuide.Search;

/// <summary>What was probably meant, where something typed stands nowhere in the content.</summary>
public static class DidYouMean
{
    /// <summary>Another query, whatever it finds; null when nothing is wrong or nothing fits. Anything may be typed.</summary>
    public static string? For(Snapshot snapshot, string? query) => CorrectionsOf(snapshot).Correct(query);

    /// <summary>The index has them, unless it is another engine's.</summary>
    private static Corrections CorrectionsOf(Snapshot snapshot) =>
        SearchIndex.For(snapshot) is DefaultIndex index ? index.Corrections : snapshot.Derive(s => new Corrections(s));
}
