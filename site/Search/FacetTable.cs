using System.Collections.Immutable;

namespace TitleGuide.Search;

/// <summary>The sections as filters see them: those that no filter tells apart share a cell and are counted as one.</summary>
internal sealed class FacetTable
{
    public static readonly ImmutableArray<SectionKind> Kinds = [.. Enum.GetValues<SectionKind>()];

    // Scope by scope, in each kind by kind.
    private readonly int[] cells;

    public FacetTable(ImmutableArray<SearchSection> sections)
    {
        Notices = [.. sections.Select(s => s.Notice).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        Years = [.. sections.Select(s => s.Year).OfType<int>().Distinct().Order()];
        Levels = [.. sections.Where(s => !s.Levels.IsDefault).SelectMany(s => s.Levels).Distinct().Order(StringComparer.Ordinal)];
        var scopes = new Dictionary<(string?, int?, ImmutableArray<string>), int>();
        var all = ImmutableArray.CreateBuilder<FacetScope>();
        cells = new int[sections.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var section = sections[i];
            var values = (section.Notice, section.Year, section.Levels);
            if (!scopes.TryGetValue(values, out var scope))
            {
                scopes.Add(values, scope = all.Count);
                all.Add(ScopeOf(section));
            }

            cells[i] = scope * Kinds.Length + (int)section.Kind;
        }

        Scopes = all.ToImmutable();
    }

    public ImmutableArray<string> Notices { get; }

    public ImmutableArray<int> Years { get; }

    public ImmutableArray<string> Levels { get; }

    /// <summary>What sections have besides their kind.</summary>
    public ImmutableArray<FacetScope> Scopes { get; }

    /// <summary>The section's scope, times the number of kinds, and its kind.</summary>
    public int CellOf(int section) => cells[section];

    private FacetScope ScopeOf(SearchSection section) => new(
        section.Notice is null ? FacetScope.None : Notices.BinarySearch(section.Notice, StringComparer.Ordinal),
        section.Year is { } year ? Years.BinarySearch(year) : FacetScope.None,
        section.Levels.IsDefault ? [] : [.. section.Levels.Select(level => Levels.BinarySearch(level, StringComparer.Ordinal))]);
}

/// <param name="Notice">Its place among all notices, or none; so with <paramref name="Year"/> and <paramref name="Levels"/>.</param>
internal readonly record struct FacetScope(int Notice, int Year, ImmutableArray<int> Levels)
{
    public const int None = int.MaxValue;
}
