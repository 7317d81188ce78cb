using System.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TitleGuide.Tools.Import.Reading;

/// <summary>The text of a Word paragraph as it stands once tracked changes are accepted.</summary>
internal sealed record WordText(string Text, string Inserted, string Deleted)
{
    private const string TextBox = "txbxContent";

    public static WordText Of(W.Paragraph paragraph)
    {
        var (text, inserted, deleted) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        Walk(paragraph, text, inserted, deleted, isInserted: false);
        return new(text.ToString(), inserted.ToString(), deleted.ToString());
    }

    public static IEnumerable<OpenXmlElement> TextBoxes(W.Paragraph paragraph) =>
        paragraph.Descendants().Where(e => e.LocalName == TextBox && !e.Ancestors().Any(a => a is AlternateContentFallback));

    private static void Walk(OpenXmlElement parent, StringBuilder text, StringBuilder inserted, StringBuilder deleted, bool isInserted)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case W.DeletedRun or W.MoveFromRun:
                    deleted.Append(string.Concat(element.Descendants().Where(e => e is W.DeletedText or W.Text).Select(e => e.InnerText)));
                    break;
                case W.InsertedRun or W.MoveToRun:
                    Walk(element, text, inserted, deleted, isInserted: true);
                    break;
                case W.Text piece:
                    text.Append(piece.Text);
                    if (isInserted)
                    {
                        inserted.Append(piece.Text);
                    }

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
                        Walk(element, text, inserted, deleted, isInserted);
                    }

                    break;
            }
        }
    }
}
