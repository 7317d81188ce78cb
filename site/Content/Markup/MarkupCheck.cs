using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TitleGuide.Content.Reading;

namespace TitleGuide.Content.Markup;

/// <summary>Finds what Markdown would swallow or show literally without a word.</summary>
internal static class MarkupCheck
{
    /// <param name="source">The text that the document was parsed from.</param>
    public static void Run(MarkdownDocument document, string source, Func<int, int, Position> place, Faults faults)
    {
        CheckAttributes(document, place, faults);
        CheckLeftOvers(document, place, faults);
        if (source.Contains("http", StringComparison.Ordinal))
        {
            WebAddress.CheckBroken(source, offset => PlaceOf(source, offset, place), faults);
        }
    }

    private static void CheckAttributes(MarkdownDocument document, Func<int, int, Position> place, Faults faults)
    {
        foreach (var item in document.Descendants())
        {
            if (item is HeadingBlock || item.TryGetAttributes() is not { } attributes)
            {
                continue;
            }

            faults.Add(DiagnosticCode.StrayAttributes, place(item.Line, item.Column), "半角花括号 {…} 写在了标题以外，里面的字不会显示。", cure: "换成全角括号，或者删掉。");
            attributes.Id = null;
            attributes.Classes?.Clear();
            attributes.Properties?.Clear();
        }
    }

    private static void CheckLeftOvers(MarkdownDocument document, Func<int, int, Position> place, Faults faults)
    {
        foreach (var literal in document.Descendants<LiteralInline>())
        {
            var text = literal.Content.AsSpan();
            if (text.Contains("](", StringComparison.Ordinal) || text.Contains("](", StringComparison.Ordinal))
            {
                faults.Add(
                    DiagnosticCode.BrokenLink,
                    place(literal.Line, literal.Column),
                    "链接没有写成，读者会看到方括号和圆括号。",
                    cure: "写成 [文字](地址)：地址里不能有空格，括号用半角。");
            }
        }
    }

    private static Position PlaceOf(string source, int offset, Func<int, int, Position> place)
    {
        var before = source.AsSpan(0, offset);
        return place(before.Count('\n'), offset - before.LastIndexOf('\n') - 1);
    }
}
