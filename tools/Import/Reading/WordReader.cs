using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>Reads .docx: what a reader of the document sees, with Word's own numbers as labels.</summary>
internal sealed class WordReader
{
    private readonly string name;
    private readonly WordNumbering numbering;
    private readonly WordStyles styles;
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
    private int count;

    private WordReader(string name, MainDocumentPart main)
    {
        this.name = name;
        styles = new WordStyles(main.StyleDefinitionsPart?.Styles);
        numbering = new WordNumbering(main.NumberingDefinitionsPart?.Numbering, styles);
    }

    /// <exception cref="InvalidDataException">The file is no Word document.</exception>
    public static ImportedDocument Read(string name, Stream stream)
    {
        try
        {
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            if (document.MainDocumentPart is not { Document.Body: { } body } main)
            {
                throw new InvalidDataException();
            }

            var reader = new WordReader(name, main);
            reader.Walk(body);
            reader.AddNotes(main);
            reader.ReportMargins(main);
            return new ImportedDocument(name, reader.blocks.ToImmutable(), reader.findings.ToImmutable());
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or System.Xml.XmlException or FormatException or OverflowException or ArgumentException or InvalidOperationException)
        {
            throw new InvalidDataException(fault.Message, fault);
        }
    }

    private SourcePlace Place => new(name, count, "段");

    private void Walk(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case W.Paragraph paragraph:
                    AddParagraph(paragraph);
                    break;
                case W.Table table:
                    AddTable(table);
                    break;
                case W.SdtBlock or W.SdtContentBlock or W.CustomXmlBlock or W.InsertedRun:
                    Walk(element);
                    break;
            }
        }
    }

    private void AddParagraph(W.Paragraph paragraph)
    {
        count++;
        var text = WordText.Of(paragraph);
        if (text.Deleted.Length > 0)
        {
            findings.Add(new(Place, FindingKind.LeftOut, "修订里删掉的字，没有收", text.Deleted));
        }

        if (text.Inserted.Length > 0)
        {
            findings.Add(new(Place, FindingKind.Joined, "修订里插入的字，收了", text.Inserted));
        }

        var label = text.Text.Trim().Length > 0 ? numbering.LabelOf(paragraph) : null;
        var lines = text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < lines.Length; i++)
        {
            blocks.Add(new Paragraph(Place, lines[i], i == 0 ? label : null, styles.HeadingOf(paragraph)));
        }

        foreach (var box in WordText.TextBoxes(paragraph))
        {
            Walk(box);
        }
    }

    private void AddTable(W.Table table)
    {
        count++;
        var rows = table.Elements<W.TableRow>()
            .Where(r => r.TableRowProperties?.GetFirstChild<W.Deleted>() is null)
            .Select(r => r.Elements<W.TableCell>().Concat(r.Elements<W.SdtCell>().SelectMany(s => s.Descendants<W.TableCell>())).SelectMany(CellTexts).ToList())
            .ToList();
        if (rows.Count > 0 && rows.TrueForAll(r => r.Count(c => c.Length > 0) <= 1))
        {
            foreach (var cell in table.Elements<W.TableRow>().SelectMany(r => r.Elements<W.TableCell>()))
            {
                Walk(cell);
            }

            return;
        }

        blocks.Add(TableRows.Make(Place, rows));
    }

    /// <summary>One text a grid column: merged cells are followed by empty ones.</summary>
    private IEnumerable<string> CellTexts(W.TableCell cell)
    {
        var merge = cell.TableCellProperties?.VerticalMerge;
        var continues = merge is not null && (merge.Val is null || merge.Val.Value == W.MergedCellValues.Continue);
        yield return continues ? "" : string.Join('\n', cell.Descendants<W.Paragraph>().Select(p => numbering.LabelOf(p) + WordText.Of(p).Text.Trim()).Where(t => t.Length > 0));
        for (var i = 1; i < Math.Min(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, TableRows.MostColumns); i++)
        {
            yield return "";
        }
    }

    private void AddNotes(MainDocumentPart main)
    {
        var notes = (main.FootnotesPart?.Footnotes?.Elements<W.Footnote>() ?? []).Where(f => f.Type is null).Select(f => (f.Id?.Value, Note: (OpenXmlElement)f))
            .Concat((main.EndnotesPart?.Endnotes?.Elements<W.Endnote>() ?? []).Where(e => e.Type is null).Select(e => (e.Id?.Value, Note: (OpenXmlElement)e)));
        foreach (var (id, note) in notes)
        {
            var text = string.Concat(note.Descendants<W.Paragraph>().Select(p => WordText.Of(p).Text.Trim()));
            if (text.Length > 0)
            {
                count++;
                blocks.Add(new Paragraph(Place, $"注{id}：{text}"));
            }
        }
    }

    private void ReportMargins(MainDocumentPart main)
    {
        var parts = main.HeaderParts.Select(h => (What: "页眉", Root: (OpenXmlElement?)h.Header)).Concat(main.FooterParts.Select(f => (What: "页脚", Root: (OpenXmlElement?)f.Footer)));
        foreach (var (what, root) in parts)
        {
            var text = string.Concat(root?.Descendants<W.Paragraph>().Select(p => WordText.Of(p).Text.Trim()) ?? []);
            if (text.Length > 0)
            {
                findings.Add(new(new SourcePlace(name, 1, "段"), FindingKind.LeftOut, $"{what}，没有收", text));
            }
        }
    }
}
