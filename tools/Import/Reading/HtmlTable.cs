using System.Globalization;
using AngleSharp.Dom;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>The cells of a table as a grid: merged cells are followed by empty ones. What is hidden is not there.</summary>
internal static class HtmlTable
{
    /// <summary>Places below merged cells; past this many, cells count as single.</summary>
    private const int MostTaken = 100_000;

    public static List<List<string>> Rows(IElement table, Func<IElement, string> textOf)
    {
        var rows = new List<List<string>>();
        var taken = new HashSet<(int Row, int Column)>();
        foreach (var row in RowsOf(table))
        {
            var cells = new List<string>();
            foreach (var cell in CellsOf(row))
            {
                while (taken.Contains((rows.Count, cells.Count)))
                {
                    cells.Add("");
                }

                var (wide, tall) = taken.Count < MostTaken ? (Span(cell, "colspan"), Span(cell, "rowspan")) : (1, 1);
                wide = Math.Clamp(TableRows.MostColumns - cells.Count, 1, wide);
                for (var below = 1; below < tall; below++)
                {
                    for (var across = 0; across < wide; across++)
                    {
                        taken.Add((rows.Count + below, cells.Count + across));
                    }
                }

                cells.Add(textOf(cell));
                cells.AddRange(Enumerable.Repeat("", wide - 1));
            }

            rows.Add(cells);
        }

        return rows;
    }

    /// <summary>The table's own cells, not those of tables within it.</summary>
    public static IEnumerable<IElement> Cells(IElement table) => RowsOf(table).SelectMany(CellsOf);

    private static IEnumerable<IElement> RowsOf(IElement table) =>
        Shown(table).SelectMany(c => c.LocalName is "thead" or "tbody" or "tfoot" ? Shown(c) : [c]).Where(r => r.LocalName == "tr");

    private static IEnumerable<IElement> CellsOf(IElement row) => Shown(row).Where(c => c.LocalName is "td" or "th");

    private static IEnumerable<IElement> Shown(IElement parent) => parent.Children.Where(c => !HtmlReader.IsHidden(c));

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, TableRows.MostColumns) : 1;
}
