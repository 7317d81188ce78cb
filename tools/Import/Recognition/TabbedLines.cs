using System.Collections.Immutable;
using TitleGuide.Tools.Import.Reading;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Lines whose columns are kept apart by tabs are tables.</summary>
internal static class TabbedLines
{
    public static ImportedDocument ToTables(ImportedDocument document)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            var rows = document.Blocks.Skip(i).Select(Cells).TakeWhile(c => c is not null).Select(c => c!).ToList();
            if (rows.Count > 1)
            {
                blocks.Add(TableRows.Make(document.Blocks[i].At, rows));
                i += rows.Count - 1;
            }
            else
            {
                blocks.Add(document.Blocks[i]);
            }
        }

        return document with { Blocks = blocks.ToImmutable() };
    }

    private static string[]? Cells(Block block) =>
        block is Paragraph { Label: null, Text: var text } && text.Trim().Contains('\t', StringComparison.Ordinal) ? [.. text.Split('\t').Select(c => c.Trim())] : null;
}
