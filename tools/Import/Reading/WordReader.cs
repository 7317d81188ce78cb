using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>Reads .docx: what a reader of the document sees, as far as it is text, with Word's own numbers as labels.</summary>
internal sealed class WordReader
{
    private readonly string name;
    private readonly WordNumbering numbering;
    private readonly WordStyles styles;
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
    private int count;
    private int cells;

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
            using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = WordPackage.LargestText });
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

    /// <summary>The paragraphs of a table stand where the table stands.</summary>
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
                case W.AltChunk:
                    findings.Add(new(Place, FindingKind.LeftOut, "嵌进来的另一份文件，没有收"));
                    break;
            }
        }
    }

    private void AddParagraph(W.Paragraph paragraph)
    {
        Count();
        var text = WordText.Of(paragraph);
        Tell(FindingKind.LeftOut, "修订里删掉的字，没有收", text.Deleted);
        Tell(FindingKind.Joined, "修订里插入的字，收了", text.Inserted);
        Tell(FindingKind.LeftOut, "隐藏的字，没有收", text.Hidden);
        Tell(FindingKind.LeftOut, "特殊符号，不知道是什么字，没有收", text.Unknown);
        var label = text.Text.Trim().Length > 0 || !IsGone(paragraph) ? numbering.LabelOf(paragraph) : null;
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
        Count();
        var rows = WordTable.Rows(table);
        if (rows.TrueForAll(r => r.Count(WordTable.HasText) <= 1))
        {
            // It only lays the page out.
            rows.SelectMany(r => r).Where(c => !WordTable.Continues(c)).ToList().ForEach(Walk);
            return;
        }

        blocks.Add(TableRows.Make(Place, [.. rows.Select(r => r.SelectMany(CellTexts).ToList())]));
    }

    /// <summary>One text a grid column: merged cells are followed by empty ones.</summary>
    private IEnumerable<string> CellTexts(W.TableCell cell) =>
        Enumerable.Repeat("", WordTable.Span(cell) - 1).Prepend(WordTable.Continues(cell) ? "" : LinesOf(cell));

    /// <summary>What a cell shows, line by line: read as the body is, then taken back.</summary>
    private string LinesOf(W.TableCell cell)
    {
        var start = blocks.Count;
        cells++;
        Walk(cell);
        cells--;
        var lines = blocks.Skip(start).SelectMany(b => b is Table table ? table.Rows.Select(r => string.Join(' ', r.Where(c => c.Length > 0))) : [((Paragraph)b).FullText]).ToList();
        blocks.Count = start;
        return string.Join('\n', lines.Where(l => l.Length > 0));
    }

    private void Count() => count += cells == 0 ? 1 : 0;

    /// <summary>Whether Word shows nothing of an empty paragraph, not even its number.</summary>
    private static bool IsGone(W.Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphMarkRunProperties is { } mark && (mark.GetFirstChild<W.Deleted>() is not null || mark.GetFirstChild<W.Vanish>() is not null);

    private void Tell(FindingKind kind, string message, string printed)
    {
        if (printed.Length > 0)
        {
            findings.Add(new(Place, kind, message, printed));
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
