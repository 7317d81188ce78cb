using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Pages.Shared;
using TitleGuide.Search;

namespace TitleGuide.Pages.Searching;

/// <summary>What /api/suggest answers. A published shape: fields may be added, none is renamed or removed.</summary>
public sealed record SuggestAnswer(string Query, ImmutableArray<Suggested> Suggestions)
{
    private const int Most = 8;

    public static SuggestAnswer Of(Snapshot snapshot, string text) => new(
        text,
        [
            .. SearchIndex.For(snapshot).Search(new(text, Take: Most)).Hits
                .Select(hit => new Suggested(hit.Section.Title, hit.Section.Kind.Name()))
                .DistinctBy(s => s.Text),
        ]);
}

/// <summary>One thing to search for.</summary>
/// <param name="Note">What it is, in a word or two.</param>
public sealed record Suggested(string Text, string Note);
