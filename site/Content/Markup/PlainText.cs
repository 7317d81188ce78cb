using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TitleGuide.Content.Markup;

/// <summary>What a reader hears: the words without markup, one line a paragraph, list item or table row.</summary>
internal static class PlainText
{
    public static string Of(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            Append(block, text);
        }

        return text.ToString().TrimEnd('\n');
    }

    public static string Of(ContainerInline? inline)
    {
        var text = new StringBuilder();
        Append(inline, text);
        return text.ToString().Trim();
    }

    private static void Append(Block block, StringBuilder text)
    {
        switch (block)
        {
            case TableRow row:
                foreach (var cell in row.OfType<TableCell>())
                {
                    text.Append(Of(cell)).Append('　');
                }

                text.Length--;
                text.Append('\n');
                break;
            case LeafBlock { Inline: { } inline }:
                Append(inline, text);
                text.Append('\n');
                break;
            case LeafBlock leaf and not LinkReferenceDefinition:
                text.Append(leaf.Lines.ToString()).Append('\n');
                break;
            case ContainerBlock container:
                foreach (var inner in container)
                {
                    Append(inner, text);
                }

                break;
        }
    }

    private static void Append(Inline? inline, StringBuilder text)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case AutolinkInline auto:
                text.Append(auto.Url);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline { IsHard: true }:
                text.Append('\n');
                break;
            case LineBreakInline:
                AppendSoftBreak(text);
                break;
            case ContainerInline container:
                foreach (var child in container)
                {
                    Append(child, text);
                }

                break;
        }
    }

    /// <summary>A line break in the file is a space between Latin words only.</summary>
    private static void AppendSoftBreak(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] < 0x2000)
        {
            text.Append(' ');
        }
    }
}
