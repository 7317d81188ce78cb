using CsvHelper;

namespace TitleGuide.Pages.Check.Rosters;

/// <summary>Text with separated cells, in and out.</summary>
internal static class RosterTable
{
    public const int MostRows = 500;

    public const int MostColumns = 200;

    private const int LongestCell = 2000;

    private static readonly char[] Separators = [',', '\t', ';'];

    /// <summary>The rows, the heading first, or a sentence that says why they cannot be read. Empty rows are left out.</summary>
    public static (IReadOnlyList<RosterLine> Lines, string? Fault) Read(string text)
    {
        var lines = new List<RosterLine>();
        long? unpaired = null;
        using var reader = CsvReader.FromText(text, new()
        {
            HasHeader = false,
            Separator = SeparatorOf(text),
            TrimWhitespace = true,
            TrackLineNumbers = true,
            OnMalformedRecord = record => unpaired ??= record.Reason == CsvMalformedReason.StrayQuote ? null : record.LineNumber,
        });
        while (reader.Read())
        {
            if (unpaired is { } line)
            {
                return ([], $"第{line}行的引号没有配对。格子里本来就有引号的，要写成两个，再用引号括起来。");
            }

            if (reader.FieldCount > MostColumns)
            {
                return ([], $"第{reader.LineNumber}行有{reader.FieldCount}列，最多{MostColumns}列。是不是分隔的符号不对？");
            }

            var cells = reader.Current.ToArray();
            if (cells.Any(c => c.Length > LongestCell))
            {
                return ([], $"第{reader.LineNumber}行有一格超过{LongestCell}个字。是不是引号没有配对？");
            }

            if (cells.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            lines.Add(new((int)reader.LineNumber, cells));
            if (lines.Count > MostRows + 2)
            {
                return ([], $"人太多，一次最多{MostRows}行，请分几次。");
            }
        }

        return (lines, null);
    }

    /// <summary>With a mark, so that spreadsheets read it as UTF-8; cells that a spreadsheet would run are made plain text, full-width signs too.</summary>
    public static byte[] Write(IEnumerable<IEnumerable<string>> rows)
    {
        using var bytes = new MemoryStream();
        using (var writer = CsvWriter.Create(bytes, new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                writer.WriteRecord([.. row.Select(cell => cell is ['＝' or '＋' or '－' or '＠', ..] ? "'" + cell : cell)]);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Whatever stands most often in the heading outside quotes.</summary>
    private static char SeparatorOf(string text)
    {
        var counts = new int[Separators.Length];
        var quoted = false;
        foreach (var c in text.AsSpan().TrimStart())
        {
            quoted ^= c == '"';
            if (!quoted && c is '\n' or '\r')
            {
                break;
            }

            if (!quoted && Array.IndexOf(Separators, c) is >= 0 and var index)
            {
                counts[index]++;
            }
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }
}

/// <summary>A row as it stands.</summary>
/// <param name="Number">Of the line in the file, from 1.</param>
internal sealed record RosterLine(int Number, string[] Cells);
