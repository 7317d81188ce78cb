using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TitleGuide.Search.Scoring;

namespace TitleGuide.Search;

/// <summary>The hits under all filters, and for each value of a filter how many there would be under the others.</summary>
internal sealed class Facets
{
    private readonly FacetTable table;
    private readonly SearchQuery query;

    // The places of the values asked for among all values; below zero for one that no section has.
    private readonly int notice;
    private readonly int year;
    private readonly int level;

    private readonly int[] kinds;
    private readonly int[] notices;
    private readonly int[] years;
    private readonly int[] levels;

    public Facets(List<ScoredSection> hits, FacetTable table, SearchQuery query)
    {
        this.table = table;
        this.query = query;
        notice = table.Notices.BinarySearch(query.Notice ?? "", StringComparer.Ordinal);
        year = table.Years.BinarySearch(query.Year ?? 0);
        level = table.Levels.BinarySearch(query.Level ?? "", StringComparer.Ordinal);
        kinds = new int[table.Kinds.Length];
        notices = new int[table.Notices.Length];
        years = new int[table.Years.Length];
        levels = new int[table.Levels.Length];
        var counts = new int[table.Values.Length];
        foreach (ref readonly var hit in CollectionsMarshal.AsSpan(hits))
            counts[table.NumberOf(hit.Section)]++;
        var values = table.Values.AsSpan();
        var stays = new bool[counts.Length];
        for (var number = 0; number < counts.Length; number++)
        {
            if (counts[number] > 0)
                stays[number] = Count(in values[number], counts[number]);
        }

        var isFiltered = query.Kind is not null || query.Notice is not null || query.Year is not null || query.Level is not null;
        Hits = isFiltered ? hits.FindAll(hit => stays[table.NumberOf(hit.Section)]) : hits;
    }

    public List<ScoredSection> Hits { get; }

    public Counts<SectionKind> Kinds => new(table.Kinds.AsSpan(), kinds);

    public Counts<string> Notices => new(table.Notices.AsSpan(), notices);

    public Counts<int> Years => new(table.Years.AsSpan(), years);

    public Counts<string> Levels => new(table.Levels.AsSpan(), levels);

    /// <returns>Whether the sections are hits under all filters.</returns>
    private bool Count(in FacetValues values, int count)
    {
        var ofKind = query.Kind is null || values.Kind == query.Kind;
        var ofNotice = query.Notice is null || values.Notice == notice;
        var ofYear = query.Year is null || values.Year == year;
        var ofLevel = query.Level is null || values.Levels.Contains(level);
        if (ofNotice && ofYear && ofLevel)
            kinds[(int)values.Kind] += count;
        if (ofKind && ofYear && ofLevel && values.Notice != FacetValues.None)
            notices[values.Notice] += count;
        if (ofKind && ofNotice && ofLevel && values.Year != FacetValues.None)
            years[values.Year] += count;
        if (ofKind && ofNotice && ofYear)
        {
            foreach (var each in values.Levels)
                levels[each] += count;
        }

        return ofKind && ofNotice && ofYear && ofLevel;
    }
}
