using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>The rows and cells of a Word table, those within content controls as well.</summary>
internal static class WordTable
{
    public static List<List<W.TableCell>> Rows(W.Table table) =>
    [
        .. Nearest<W.TableRow>(table)
            .Where(r => r.TableRowProperties?.GetFirstChild<W.Deleted>() is null)
            .Select(r => Nearest<W.TableCell>(r).ToList()),
    ];

    /// <summary>Whether the cell is the lower part of a merged one, which shows nothing.</summary>
    public static bool Continues(W.TableCell cell) =>
        cell.TableCellProperties?.VerticalMerge is { } merge && (merge.Val is null || merge.Val.Value == W.MergedCellValues.Continue);

    public static int Span(W.TableCell cell) => Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, TableRows.MostColumns);

    public static bool HasText(W.TableCell cell) => !Continues(cell) && cell.Descendants<W.Paragraph>().Any(p => WordText.Of(p).Text.Trim().Length > 0);

    private static IEnumerable<T> Nearest<T>(OpenXmlElement parent)
        where T : OpenXmlElement => parent.ChildElements.SelectMany(c => c is T found ? [found] : Nearest<T>(c));
}
