using System.Globalization;
using AngleSharp.Dom;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>The cells of a table as a grid: merged cells are followed by empty ones.</summary>
internal static class HtmlTable
{
    /// <summary>Places below merged cells; past this many, cells count as single.</summary>
    private const int MostTaken = 100_000;

    public static List<List<string>> Rows(IElement table)
    {
        var rows = new List<List<string>>();
        var taken = new HashSet<(int Row, int Column)>();
        foreach (var row in table.QuerySelectorAll("tr").Where(r => r.Closest("table") == table))
        {
            var cells = new List<string>();
            foreach (var cell in row.Children.Where(c => c.LocalName is "td" or "th"))
            {
                while (taken.Contains((rows.Count, cells.Count)))
                {
                    cells.Add("");
                }

                var (wide, tall) = taken.Count < MostTaken ? (Span(cell, "colspan"), Span(cell, "rowspan")) : (1, 1);
                for (var below = 1; below < tall; below++)
                {
                    for (var across = 0; across < wide; across++)
                    {
                        taken.Add((rows.Count + below, cells.Count + across));
                    }
                }

                cells.Add(string.Join('\n', Lines(cell)));
                cells.AddRange(Enumerable.Repeat("", wide - 1));
            }

            rows.Add(cells);
        }

        return rows;
    }

    private static IEnumerable<string> Lines(IElement cell)
    {
        var inner = cell.QuerySelectorAll("p,div,li").Where(e => e.QuerySelector("p,div,li") is null).ToList();
        return inner.Count > 0 ? inner.Select(e => e.TextContent.Trim()).Where(t => t.Length > 0) : [cell.TextContent.Trim()];
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, TableRows.MostColumns) : 1;
}
