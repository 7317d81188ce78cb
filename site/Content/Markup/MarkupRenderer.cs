using System.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TitleGuide.Content.Markup;

/// <summary>Writes parsed blocks as HTML.</summary>
internal sealed class MarkupRenderer
{
    private readonly StringBuilder text = new();
    private readonly HtmlRenderer renderer;

    public MarkupRenderer(MarkdownPipeline pipeline)
    {
        renderer = new HtmlRenderer(new StringWriter(text));
        pipeline.Setup(renderer);
    }

    public string Render(IEnumerable<Block> blocks)
    {
        text.Clear();
        foreach (var block in blocks)
        {
            if (block is QuoteBlock quote && IsDoubtMark(quote))
            {
                quote.GetAttributes().AddClass("doubt");
            }

            renderer.Render(block);
        }

        return text.ToString().TrimEnd('\n');
    }

    private static bool IsDoubtMark(QuoteBlock quote) =>
        quote.Descendants<LinkInline>().Any(link => link.Url?.Contains("#doubt-", StringComparison.Ordinal) == true);
}
