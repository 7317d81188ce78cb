using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Page numbers and marks of the word processor, which are no text of the document.</summary>
internal static partial class Residue
{
    public static ImportedDocument Remove(ImportedDocument document)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var findings = document.Findings.ToBuilder();
        foreach (var block in document.Blocks)
        {
            if (block is not Paragraph paragraph)
            {
                blocks.Add(block);
                continue;
            }

            var text = Marks().Replace(paragraph.Text, mark =>
            {
                findings.Add(new(paragraph.At, FindingKind.LeftOut, "软件留下的记号，没有收", mark.Value));
                return "";
            });
            if (paragraph.Label is null && PageNumber().IsMatch(text.Trim()))
            {
                findings.Add(new(paragraph.At, FindingKind.LeftOut, "页码，没有收", text.Trim()));
            }
            else if (text.Trim().Length > 0 || paragraph.Label is not null)
            {
                blocks.Add(paragraph with { Text = text.Trim() });
            }
        }

        return document with { Blocks = blocks.ToImmutable(), Findings = findings.ToImmutable() };
    }

    [GeneratedRegex(@"\[bookmark:[^\]]*\]|\u00AD|\uFFFC")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:[—–\-－―]+\s*\d{1,3}\s*[—–\-－―]+|第\s*\d{1,3}\s*页.{0,12})$")]
    private static partial Regex PageNumber();
}
