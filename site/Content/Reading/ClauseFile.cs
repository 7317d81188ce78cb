using System.Collections.Immutable;
using Markdig.Syntax;
using TitleGuide.Content.Markup;

namespace TitleGuide.Content.Reading;

/// <summary>
/// The clauses of one Markdown file. Reading takes two steps, because links may point at clauses of files not read yet:
/// first the headings are declared, then the texts are rendered.
/// </summary>
internal sealed class ClauseFile
{
    private readonly string path;
    private readonly int bodyLine;
    private readonly PageKind page;
    private readonly ReadingContext context;
    private readonly MarkdownDocument document;
    private readonly List<Block> introduction = [];
    private readonly List<(Clause Head, List<Block> Blocks)> drafts = [];

    public ClauseFile(string path, FrontMatter text, PageKind page, ReadingContext context)
    {
        this.path = path;
        this.page = page;
        this.context = context;
        bodyLine = text.BodyLine;
        document = ClauseMarkdown.Parse(text.Body, ClauseMarkdown.Clauses, Place(0, 0), context.Faults);
        MarkupCheck.Run(document, text.Body, Place, context.Faults);
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
            {
                drafts.Add((ReadHead(heading), []));
            }
            else if (block is not LinkReferenceDefinitionGroup)
            {
                ReportNestedHeadings(block);
                (drafts.Count > 0 ? drafts[^1].Blocks : introduction).Add(block);
            }
        }
    }

    public (string Introduction, ImmutableArray<Clause> Clauses) Render(ClauseLinks links)
    {
        links.Resolve(document, Place);
        var renderer = new MarkupRenderer(ClauseMarkdown.Clauses);
        return (
            renderer.Render(introduction),
            [.. drafts.Select(d => d.Head with { Html = renderer.Render(d.Blocks), Text = PlainText.Of(d.Blocks) })]);
    }

    private void ReportNestedHeadings(Block block)
    {
        foreach (var heading in block is ContainerBlock container ? container.Descendants<HeadingBlock>() : [])
        {
            context.Faults.Add(
                DiagnosticCode.BadHeading, Place(heading.Line, heading.Column), "标题夹在列表或引用里，不会成为条款。", cure: "让标题独占一行，前面空一行，不缩进。");
        }
    }

    private Clause ReadHead(HeadingBlock heading)
    {
        var at = Place(heading.Line, heading.Column);
        var head = new ClauseHead(page, PlainText.Of(heading.Inline), heading, at, context);
        head.Check(drafts.Count > 0 ? drafts[^1].Head.Level : null);
        return new Clause
        {
            Anchor = head.Anchor,
            Page = page,
            Title = head.Title,
            Source = head.Source,
            Level = heading.Level,
            Html = "",
            Text = "",
            At = at,
        };
    }

    private Position Place(int line, int column) => new(path, line + 1 + bodyLine, column + 1);
}
