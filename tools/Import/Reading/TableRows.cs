using System.Collections.Immutable;

namespace TitleGuide.Tools.Import.Reading;

internal static class TableRows
{
    public const int MostColumns = 100;

    /// <summary>In a row that is too long the last cell takes the rest.</summary>
    public static Table Make(SourcePlace at, IEnumerable<IReadOnlyList<string>> rows) => new(
        at,
        [.. rows.Select(r => r.Count <= MostColumns ? r.ToImmutableArray() : [.. r.Take(MostColumns - 1), string.Join(' ', r.Skip(MostColumns - 1).Where(c => c.Length > 0))])]);
}
