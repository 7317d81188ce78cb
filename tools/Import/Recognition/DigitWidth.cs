using System.Collections.Immutable;
using System.Globalization;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Full-width digits, and those of other scripts, as ordinary ones: only these can be reckoned with.</summary>
internal static class DigitWidth
{
    private const int Shown = 3;

    public static ImportedDocument Fold(ImportedDocument document)
    {
        var findings = document.Findings.ToBuilder();
        var blocks = document.Blocks.Select(block =>
        {
            Block folded = block switch
            {
                Paragraph paragraph => paragraph with { Text = Fold(paragraph.Text), Label = paragraph.Label is null ? null : Fold(paragraph.Label) },
                Table table => table with { Rows = [.. table.Rows.Select(r => r.Select(Fold).ToImmutableArray())] },
                _ => block,
            };
            if (TextOf(block).Where(IsOdd).Take(Shown).ToArray() is { Length: > 0 } odd)
            {
                findings.Add(new(block.At, FindingKind.Digit, "全角数字，改成了半角", string.Concat(odd), Fold(string.Concat(odd))));
            }

            return folded;
        });
        return document with { Blocks = [.. blocks], Findings = findings.ToImmutable() };
    }

    private static string TextOf(Block block) => block is Table table ? string.Concat(table.Rows.SelectMany(r => r)) : ((Paragraph)block).FullText;

    private static bool IsOdd(char c) => char.IsDigit(c) && !char.IsAsciiDigit(c);

    private static string Fold(string text) =>
        text.Any(IsOdd) ? string.Concat(text.Select(c => IsOdd(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : c)) : text;
}
