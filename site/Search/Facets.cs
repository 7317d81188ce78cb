using System.Collections.Immutable;
using TitleGuide.Search.Scoring;

namespace TitleGuide.Search;

/// <summary>The hits under all filters, and for each value of a filter how many there would be under the others.</summary>
internal sealed class Facets
{
    private readonly int[] kinds = new int[Enum.GetValues<SectionKind>().Length];
    private readonly Dictionary<string, int> notices = [];
    private readonly Dictionary<int, int> years = [];
    private readonly Dictionary<string, int> levels = [];

    public Facets(List<ScoredSection> hits, ImmutableArray<SearchSection> sections, SearchQuery query)
    {
        foreach (var hit in hits)
        {
            var section = sections[hit.Section];
            var ofKind = query.Kind is null || section.Kind == query.Kind;
            var ofNotice = query.Notice is null || section.Notice == query.Notice;
            var ofYear = query.Year is null || section.Year == query.Year;
            var ofLevel = query.Level is null || (!section.Levels.IsDefault && section.Levels.Contains(query.Level));
            if (ofNotice && ofYear && ofLevel)
                kinds[(int)section.Kind]++;
            if (ofKind && ofYear && ofLevel && section.Notice is not null)
                Count(notices, section.Notice);
            if (ofKind && ofNotice && ofLevel && section.Year is { } year)
                Count(years, year);
            if (ofKind && ofNotice && ofYear && !section.Levels.IsDefault)
            {
                foreach (var level in section.Levels)
                    Count(levels, level);
            }

            if (ofKind && ofNotice && ofYear && ofLevel)
                Hits.Add(hit);
        }
    }

    public List<ScoredSection> Hits { get; } = [];

    public ImmutableSortedDictionary<SectionKind, int> Kinds =>
        kinds.Select((count, kind) => KeyValuePair.Create((SectionKind)kind, count)).Where(k => k.Value > 0).ToImmutableSortedDictionary();

    public ImmutableSortedDictionary<string, int> Notices => notices.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public ImmutableSortedDictionary<int, int> Years => years.ToImmutableSortedDictionary();

    public ImmutableSortedDictionary<string, int> Levels => levels.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static void Count<T>(Dictionary<T, int> counts, T value)
        where T : notnull =>
        counts[value] = counts.GetValueOrDefault(value) + 1;
}
