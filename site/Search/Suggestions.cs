using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Search.Typing;

namespace TitleGuide.Search;

/// <summary>What somebody who has typed this much may be looking for.</summary>
public static class Suggestions
{
    public const int Most = 8;

    /// <summary>At most <see cref="Most"/>, best first, for Han, pinyin or pinyin initials. Anything may be typed.</summary>
    public static ImmutableArray<Suggestion> For(Snapshot snapshot, string? typed) =>
        snapshot.Derive(s => new SuggestionIndex(s)).Find(typed);
}
