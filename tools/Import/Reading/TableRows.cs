using System.Collections.Immutable;

namespace TitleGuide.Tools.Import.Reading;

internal static class TableRows
{
    /// <summary>Fills short rows up with empty cells.</summary>
    public static Table Make(SourcePlace at, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        var width = all.Count == 0 ? 0 : all.Max(r => r.Count);
        return new Table(at, [.. all.Select(r => r.Concat(Enumerable.Repeat("", width - r.Count)).ToImmutableArray())]);
    }
}
