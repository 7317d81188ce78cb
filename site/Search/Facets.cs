using TitleGuide.Search.Scoring;

namespace TitleGuide.Search;

/// <summary>The hits under all filters, and for each value of a filter how many there would be under the others.</summary>
internal sealed class Facets
{
    private readonly FacetTable table;
    private readonly int[] kinds;
    private readonly int[] notices;
    private readonly int[] years;
    private readonly int[] levels;

    public Facets(List<ScoredSection> hits, FacetTable table, SearchQuery query)
    {
        this.table = table;
        kinds = new int[table.Kinds.Length];
        notices = new int[table.Notices.Length];
        years = new int[table.Years.Length];
        levels = new int[table.Levels.Length];
        var counts = new int[table.Values.Length];
        foreach (var hit in hits)
            counts[table.NumberOf(hit.Section)]++;
        var stays = new bool[counts.Length];
        for (var number = 0; number < counts.Length; number++)
        {
            if (counts[number] > 0)
                stays[number] = Count(table.Values[number], counts[number], query);
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
    private bool Count(FacetValues values, int count, SearchQuery query)
    {
        var section = values.Example;
        var ofKind = query.Kind is null || section.Kind == query.Kind;
        var ofNotice = query.Notice is null || section.Notice == query.Notice;
        var ofYear = query.Year is null || section.Year == query.Year;
        var ofLevel = query.Level is null || (!section.Levels.IsDefault && section.Levels.Contains(query.Level));
        if (ofNotice && ofYear && ofLevel)
            kinds[(int)section.Kind] += count;
        if (ofKind && ofYear && ofLevel && values.Notice >= 0)
            notices[values.Notice] += count;
        if (ofKind && ofNotice && ofLevel && values.Year >= 0)
            years[values.Year] += count;
        if (ofKind && ofNotice && ofYear)
        {
            foreach (var level in values.Levels)
                levels[level] += count;
        }

        return ofKind && ofNotice && ofYear && ofLevel;
    }
}
