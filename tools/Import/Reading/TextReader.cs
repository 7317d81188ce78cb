using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>Plain text and Markdown: a line is a paragraph; lines with the same separators are a table.</summary>
internal static partial class TextReader
{
    public static ImportedDocument Read(string name, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < lines.Length; i++)
        {
            var at = new SourcePlace(name, i + 1, "行");
            var rows = TableFrom(lines, i);
            if (rows.Length > 1)
            {
                blocks.Add(TableRows.Make(at, rows.Where(r => !r.All(c => Rule().IsMatch(c)))));
                i += rows.Length - 1;
            }
            else if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                blocks.Add(ParagraphOf(lines[i], at));
            }
        }

        return new ImportedDocument(name, blocks.ToImmutable(), []);
    }

    private static Paragraph ParagraphOf(string line, SourcePlace at)
    {
        var heading = MarkdownHeading().Match(line);
        return heading.Success
            ? new Paragraph(at, line[heading.Length..].TrimEnd().TrimEnd('#').Trim(), Heading: heading.Groups["marks"].Length)
            : new Paragraph(at, line.Trim());
    }

    private static ImmutableArray<string[]> TableFrom(string[] lines, int start) =>
        [.. lines.Skip(start).Select(Cells).TakeWhile(c => c is not null).Select(c => c!)];

    private static string[]? Cells(string line)
    {
        var trimmed = line.Trim();
        if (trimmed is ['|', _, .., '|'])
        {
            return [.. trimmed[1..^1].Split('|').Select(c => c.Trim())];
        }

        return !line.StartsWith('\t') && line.Contains('\t', StringComparison.Ordinal)
            ? [.. line.Split('\t').Select(c => c.Trim())]
            : line.StartsWith('\t') && trimmed.Contains('\t', StringComparison.Ordinal) ? [.. line.Split('\t').Select(c => c.Trim())] : null;
    }

    [GeneratedRegex(@"^(?<marks>#{1,6})\s+(?=[^\s#])")]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"^:?-+:?$")]
    private static partial Regex Rule();
}
