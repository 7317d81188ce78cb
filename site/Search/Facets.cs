using System.Buffers;
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

    private readonly int[] kinds = new int[FacetTable.Kinds.Length];
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
        notices = new int[table.Notices.Length];
        years = new int[table.Years.Length];
        levels = new int[table.Levels.Length];
        Count(hits);
        Hits = query.Kind is null && query.Notice is null && query.Year is null && query.Level is null ? hits : hits.FindAll(Stays);
    }

    public List<ScoredSection> Hits { get; }

    public Counts<SectionKind> Kinds => new(FacetTable.Kinds, kinds);

    public Counts<string> Notices => new(table.Notices, notices);

    public Counts<int> Years => new(table.Years, years);

    public Counts<string> Levels => new(table.Levels, levels);

    private void Count(List<ScoredSection> hits)
    {
        // Many, with many notices, and alike for every search: new ones would come from memory that is far each time.
        var length = table.Scopes.Length * kinds.Length;
        var counts = ArrayPool<int>.Shared.Rent(length);
        counts.AsSpan(0, length).Clear();
        foreach (ref readonly var hit in CollectionsMarshal.AsSpan(hits))
            counts[table.CellOf(hit.Section)]++;
        var scopes = table.Scopes.AsSpan();
        for (var scope = 0; scope < scopes.Length; scope++)
            Count(in scopes[scope], counts.AsSpan(scope * kinds.Length, kinds.Length));
        ArrayPool<int>.Shared.Return(counts);
    }

    /// <param name="counts">By kind.</param>
    private void Count(in FacetScope scope, ReadOnlySpan<int> counts)
    {
        var ofKind = 0;
        for (var kind = 0; kind < counts.Length; kind++)
            ofKind += query.Kind is null || (int)query.Kind == kind ? counts[kind] : 0;
        var (ofNotice, ofYear, ofLevel) = Fits(in scope);
        if (ofNotice && ofYear && ofLevel)
        {
            for (var kind = 0; kind < counts.Length; kind++)
                kinds[kind] += counts[kind];
        }

        if (ofYear && ofLevel && scope.Notice != FacetScope.None)
            notices[scope.Notice] += ofKind;
        if (ofNotice && ofLevel && scope.Year != FacetScope.None)
            years[scope.Year] += ofKind;
        foreach (var each in ofNotice && ofYear ? scope.Levels : [])
            levels[each] += ofKind;
    }

    private bool Stays(ScoredSection hit)
    {
        var (scope, kind) = Math.DivRem(table.CellOf(hit.Section), kinds.Length);
        return (query.Kind is null || (int)query.Kind == kind) && Fits(in table.Scopes.AsSpan()[scope]) == (true, true, true);
    }

    private (bool OfNotice, bool OfYear, bool OfLevel) Fits(in FacetScope scope) => (
        query.Notice is null || scope.Notice == notice,
        query.Year is null || scope.Year == year,
        query.Level is null || scope.Levels.Contains(level));
}
