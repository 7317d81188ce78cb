using System.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>The text of a Word paragraph as it stands once tracked changes are accepted.</summary>
internal sealed class WordText
{
    private const string TextBox = "txbxContent";

    private readonly StringBuilder text = new();
    private readonly StringBuilder inserted = new();
    private readonly StringBuilder deleted = new();
    private readonly StringBuilder hidden = new();
    private readonly StringBuilder unknown = new();

    private WordText()
    {
    }

    public string Text => text.ToString();

    public string Inserted => inserted.ToString();

    public string Deleted => deleted.ToString();

    /// <summary>What Word neither shows nor prints.</summary>
    public string Hidden => hidden.ToString();

    /// <summary>Pictures drawn with a symbol font that stand for no character known here, as the font and its code.</summary>
    public string Unknown => unknown.ToString();

    public static WordText Of(W.Paragraph paragraph)
    {
        var read = new WordText();
        read.Walk(paragraph, isInserted: false);
        return read;
    }

    /// <summary>Not those within another of them.</summary>
    public static IEnumerable<OpenXmlElement> TextBoxes(OpenXmlElement parent) =>
        parent.ChildElements.SelectMany(e => e.LocalName == TextBox ? [e] : e is AlternateContentFallback ? [] : TextBoxes(e));

    private void Walk(OpenXmlElement parent, bool isInserted)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case W.DeletedRun or W.MoveFromRun:
                    deleted.Append(string.Concat(element.Descendants().Where(e => e is W.DeletedText or W.Text).Select(e => e.InnerText)));
                    break;
                case W.InsertedRun or W.MoveToRun:
                    Walk(element, isInserted: true);
                    break;
                case W.Run { RunProperties.Vanish: { } vanish } run when vanish.Val is null || vanish.Val.Value:
                    hidden.Append(run.InnerText);
                    break;
                case W.Text piece:
                    Add(piece.Text, isInserted);
                    break;
                case W.SymbolChar symbol:
                    AddSymbol(symbol, isInserted);
                    break;
                case W.TabChar or W.PositionalTab:
                    text.Append('\t');
                    break;
                case W.Break or W.CarriageReturn:
                    text.Append('\n');
                    break;
                case W.NoBreakHyphen:
                    text.Append('-');
                    break;
                case W.FootnoteReference note:
                    text.Append("（注").Append(note.Id?.Value).Append('）');
                    break;
                case W.EndnoteReference note:
                    text.Append("（注").Append(note.Id?.Value).Append('）');
                    break;
                case W.SoftHyphen or W.FieldCode or W.DeletedText or W.ParagraphProperties or W.RunProperties or AlternateContentFallback or W.RubyContent:
                    break;
                default:
                    if (element.LocalName != TextBox)
                    {
                        Walk(element, isInserted);
                    }

                    break;
            }
        }
    }

    private void Add(string piece, bool isInserted)
    {
        text.Append(piece);
        if (isInserted)
        {
            inserted.Append(piece);
        }
    }

    private void AddSymbol(W.SymbolChar symbol, bool isInserted)
    {
        if (WordSymbol.Find(symbol) is { } character)
        {
            Add(character, isInserted);
        }
        else
        {
            unknown.Append(symbol.Font?.Value).Append(' ').Append(symbol.Char?.Value).Append('；');
        }
    }
}
