using System.Collections.Immutable;

namespace TitleGuide.Tools.Import.Reading;

internal static class TableRows
{
    public const int MostColumns = 100;

    /// <summary>Fills short rows up with empty cells; in a row that is too long the last cell takes the rest.</summary>
    public static Table Make(SourcePlace at, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.Select(r => r.Count <= MostColumns ? r : [.. r.Take(MostColumns - 1), string.Join(' ', r.Skip(MostColumns - 1).Where(c => c.Length > 0))]).ToList();
        var width = all.Count == 0 ? 0 : all.Max(r => r.Count);
        return new Table(at, [.. all.Select(r => r.Concat(Enumerable.Repeat("", width - r.Count)).ToImmutableArray())]);
    }
}
