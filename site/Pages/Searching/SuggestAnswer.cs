using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Search;

namespace TitleGuide.Pages.Searching;

/// <summary>What /api/suggest answers. A published shape: fields may be added, none is renamed or removed.</summary>
public sealed record SuggestAnswer(string Query, ImmutableArray<Suggested> Suggestions)
{
    public static SuggestAnswer Of(Snapshot snapshot, string text) => new(
        text,
        [.. TitleGuide.Search.Suggestions.For(snapshot, text).Select(s => new Suggested(NameOf(s.Kind), s.Text, s.Detail ?? "", s.Url))]);

    private static string NameOf(SuggestionKind kind) => kind == SuggestionKind.SelfCheck ? "self-check" : kind.ToString().ToLowerInvariant();
}

/// <summary>One thing that the beginning of a query may lead to.</summary>
/// <param name="Note">Where it belongs, in a word or two.</param>
/// <param name="Url">From the site's root.</param>
public sealed record Suggested(string Kind, string Text, string Note, string Url);
