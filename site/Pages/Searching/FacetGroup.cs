using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Pages.Shared;
using TitleGuide.Search;

namespace TitleGuide.Pages.Searching;

/// <summary>One way to narrow results, or to widen them again.</summary>
/// <param name="Filters">The filters after it is followed: with this one, or without it when it is chosen.</param>
public sealed record FacetLink(string Value, string Name, int Count, bool Chosen, SearchFilters Filters);

/// <summary>The values of one filter that the results have, with counts.</summary>
public sealed record FacetGroup(string Id, string Label, ImmutableArray<FacetLink> Links)
{
    /// <summary>Something can be done with it.</summary>
    public bool IsUseful => Links.Length > 1 || Links.Any(l => l.Chosen);

    public static ImmutableArray<FacetGroup> Of(SearchResults results, SearchFilters filters, Snapshot snapshot) =>
    [
        new("notice", "按通知",
        [
            .. from notice in snapshot.Notices
               let count = results.Notices[notice.Id]
               let chosen = filters.Notice == notice
               where count > 0
               select new FacetLink(notice.Id, notice.ShortTitle, count, chosen, filters with { Notice = chosen ? null : notice }),
        ]),
        new("year", "按年度",
        [
            .. from pair in results.Years.Reverse()
               let chosen = filters.Year == pair.Key
               select new FacetLink(SearchFilters.NameOf(pair.Key), $"{pair.Key}年", pair.Value, chosen, filters with { Year = chosen ? null : pair.Key }),
        ]),
        new("level", "按级别",
        [
            .. from level in Enum.GetValues<Level>()
               let value = SearchFilters.NameOf(level)
               let count = results.Levels[value]
               let chosen = filters.Level == level
               where count > 0
               select new FacetLink(value, level.ShortName(), count, chosen, filters with { Level = chosen ? null : level }),
        ]),
        new("kind", "按种类",
        [
            .. from pair in results.Kinds
               let chosen = filters.Kind == pair.Key
               select new FacetLink(SearchFilters.NameOf(pair.Key), pair.Key.Name(), pair.Value, chosen, filters with { Kind = chosen ? null : pair.Key }),
        ]),
    ];
}
