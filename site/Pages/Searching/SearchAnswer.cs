using System.Collections.Immutable;
using TitleGuide.Pages.Serving;
using TitleGuide.Pages.Shared;
using TitleGuide.Search;

namespace TitleGuide.Pages.Searching;

/// <summary>What /api/search answers. A published shape: fields may be added, none is renamed or removed.</summary>
/// <param name="Query">What was searched for: as typed, without what no page may hold.</param>
/// <param name="Filters">The filters that are set, by name.</param>
/// <param name="Answer">What stands above the results: a telephone, a deadline, the self-check, a clause.</param>
/// <param name="DidYouMean">Another query that finds something.</param>
/// <param name="SearchedFor">What was searched for in place of the query, which has something that stands nowhere; as=typed prevents it.</param>
/// <param name="Facets">By filter name: its values under the other filters.</param>
public sealed record SearchAnswer(
    string Query,
    IReadOnlyDictionary<string, string> Filters,
    DirectAnswer? Answer,
    string? DidYouMean,
    string? SearchedFor,
    int Total,
    int Page,
    int Pages,
    ImmutableArray<FoundSection> Results,
    IReadOnlyDictionary<string, ImmutableArray<FacetValue>> Facets)
{
    public static SearchAnswer Of(FoundPage finding, CurrentContent current) => new(
        finding.Text,
        finding.Filters.Parameters.ToDictionary(StringComparer.Ordinal),
        DirectAnswer.Of(Intents.For(current.Snapshot, finding.Text, current.Today, finding.Filters.Notice?.Id)),
        LikelyQuery.Of(current.Snapshot, finding.Text)?.Text,
        finding.Results.Corrected,
        finding.Results.Total,
        finding.Page,
        finding.LastPage,
        [.. finding.Results.Hits.Select(FoundSection.Of)],
        FacetGroup.Of(finding.Results, finding.Filters, current.Snapshot).ToDictionary(
            g => g.Id,
            g => g.Links.Select(l => new FacetValue(l.Value, l.Name, l.Count)).ToImmutableArray(),
            StringComparer.Ordinal));
}

/// <summary>An answer that the data give at once.</summary>
/// <param name="CitedUrl">The clause that it rests on.</param>
public sealed record DirectAnswer(string Kind, string Title, string Text, string Url, string? Notice, string? CitedUrl, string? Phone)
{
    public static DirectAnswer? Of(Intent? intent) =>
        intent is null ? null : new(NameOf(intent.Kind), intent.Title, intent.Text, intent.Url, intent.Notice, intent.CitedUrl, intent.Phone);

    private static string NameOf(IntentKind kind) => kind switch
    {
        IntentKind.SelfCheck => "self-check",
        IntentKind.DocumentNumber => "document-number",
        _ => kind.ToString().ToLowerInvariant(),
    };
}

public sealed record FacetValue(string Value, string Name, int Count);

/// <summary>One hit.</summary>
/// <param name="Url">From the site's root.</param>
/// <param name="Place">Outermost first.</param>
public sealed record FoundSection(
    string Kind,
    string KindName,
    MarkedText Title,
    MarkedText Snippet,
    ImmutableArray<string> Place,
    string Url,
    string? Notice,
    int? Year,
    ImmutableArray<string> Levels)
{
    public static FoundSection Of(SearchHit hit) => new(
        SearchFilters.NameOf(hit.Section.Kind),
        hit.Section.Kind.Name(),
        MarkedText.Of(hit.Title),
        MarkedText.Of(hit.Snippet),
        hit.Section.Place,
        hit.Section.Url,
        hit.Section.Notice,
        hit.Section.Year,
        hit.Section.Levels.IsDefault ? [] : hit.Section.Levels);
}

/// <summary>Plain text, and the parts of it that matched.</summary>
/// <param name="Marks">Start and length of each, in UTF-16 units.</param>
public sealed record MarkedText(string Text, ImmutableArray<ImmutableArray<int>> Marks)
{
    public static MarkedText Of(ImmutableArray<Fragment> fragments)
    {
        var marks = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        var at = 0;
        foreach (var fragment in fragments)
        {
            if (fragment.Marked)
            {
                marks.Add([at, fragment.Chars.Length]);
            }

            at += fragment.Chars.Length;
        }

        return new(string.Concat(fragments.Select(f => f.Text)), marks.ToImmutable());
    }
}
