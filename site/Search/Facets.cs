using System.Collections.Immutable;
using TitleGuide.Search.Scoring;

namespace TitleGuide.Search;

/// <summary>The hits under all filters, and how many there would be of each kind and notice under the others.</summary>
internal sealed class Facets
{
    private readonly SortedDictionary<SectionKind, int> kinds = [];
    private readonly SortedDictionary<string, int> notices = new(StringComparer.Ordinal);

    public Facets(IEnumerable<ScoredSection> hits, ImmutableArray<SearchSection> sections, SearchQuery query)
    {
        foreach (var hit in hits)
        {
            var section = sections[hit.Section];
            if (query.Year is { } year && section.Year != year)
                continue;
            var ofKind = query.Kind is null || section.Kind == query.Kind;
            var ofNotice = query.Notice is null || section.Notice == query.Notice;
            if (ofNotice)
                kinds[section.Kind] = kinds.GetValueOrDefault(section.Kind) + 1;
            if (ofKind && section.Notice is not null)
                notices[section.Notice] = notices.GetValueOrDefault(section.Notice) + 1;
            if (ofKind && ofNotice)
                Hits.Add(hit);
        }
    }

    public List<ScoredSection> Hits { get; } = [];

    public ImmutableSortedDictionary<SectionKind, int> Kinds => kinds.ToImmutableSortedDictionary();

    public ImmutableSortedDictionary<string, int> Notices => notices.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
