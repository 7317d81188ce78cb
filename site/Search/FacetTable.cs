using System.Collections.Immutable;

namespace TitleGuide.Search;

/// <summary>The sections as filters see them: those that no filter tells apart have one number and are counted as one.</summary>
internal sealed class FacetTable
{
    private readonly int[] alike;

    public FacetTable(ImmutableArray<SearchSection> sections)
    {
        var numbers = new Dictionary<(SectionKind, string?, int?, ImmutableArray<string>), int>();
        var examples = new List<SearchSection>();
        alike = new int[sections.Length];
        for (var i = 0; i < alike.Length; i++)
        {
            var section = sections[i];
            var values = (section.Kind, section.Notice, section.Year, section.Levels);
            if (!numbers.TryGetValue(values, out alike[i]))
            {
                numbers.Add(values, alike[i] = examples.Count);
                examples.Add(section);
            }
        }

        Kinds = [.. Enum.GetValues<SectionKind>()];
        Notices = [.. examples.Select(s => s.Notice).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        Years = [.. examples.Select(s => s.Year).OfType<int>().Distinct().Order()];
        Levels = [.. examples.Where(s => !s.Levels.IsDefault).SelectMany(s => s.Levels).Distinct().Order(StringComparer.Ordinal)];
        Values = [.. examples.Select(ValuesOf)];
    }

    public ImmutableArray<SectionKind> Kinds { get; }

    public ImmutableArray<string> Notices { get; }

    public ImmutableArray<int> Years { get; }

    public ImmutableArray<string> Levels { get; }

    /// <summary>What the sections of each number have.</summary>
    public ImmutableArray<FacetValues> Values { get; }

    public int NumberOf(int section) => alike[section];

    private FacetValues ValuesOf(SearchSection section) => new(
        section.Kind,
        section.Notice is null ? FacetValues.None : Notices.BinarySearch(section.Notice, StringComparer.Ordinal),
        section.Year is { } year ? Years.BinarySearch(year) : FacetValues.None,
        section.Levels.IsDefault ? [] : [.. section.Levels.Select(level => Levels.BinarySearch(level, StringComparer.Ordinal))]);
}

/// <param name="Notice">Its place among all notices, or none; so with <paramref name="Year"/> and <paramref name="Levels"/>.</param>
internal readonly record struct FacetValues(SectionKind Kind, int Notice, int Year, ImmutableArray<int> Levels)
{
    public const int None = int.MaxValue;
}
