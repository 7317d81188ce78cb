using System.Collections.Immutable;
using Markdig;
using Markdig.Renderers.Html;
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
        document = Markdown.Parse(text.Body, ClauseMarkdown.Clauses);
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
            {
                drafts.Add((ReadHead(heading), []));
            }
            else if (block is not LinkReferenceDefinitionGroup)
            {
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

    private Clause ReadHead(HeadingBlock heading)
    {
        var at = Place(heading.Line, heading.Column);
        var attributes = heading.TryGetAttributes();
        var title = PlainText.Of(heading.Inline);
        var source = attributes?.Properties?.FirstOrDefault(p => p.Key == "source").Value;
        if (attributes?.Id is not { Length: > 0 } anchor)
        {
            context.Faults.Add(
                DiagnosticCode.NoAnchor, at, $"标题“{title}”后面没有锚点。", cure: $"在行末写上 {{#{ClauseAddress.Letter(page)}1 source=\"附件… 一\"}}。");
            anchor = "";
        }
        else
        {
            CheckAnchor(anchor, at);
            context.Names.Declare(NameKind.Anchor, anchor, at);
        }

        if (string.IsNullOrWhiteSpace(source))
        {
            context.Faults.Add(DiagnosticCode.NoSource, at, $"标题“{title}”没有写原文编号。", cure: "在花括号里写 source=\"附件1 二（一）1\"。");
        }

        if (title.Length == 0)
        {
            context.Faults.Add(DiagnosticCode.EmptyText, at, "标题没有文字。", cure: "写一个简短的标题。");
        }

        return new Clause
        {
            Anchor = anchor,
            Page = page,
            Title = title,
            Source = source ?? "",
            Level = heading.Level,
            Html = "",
            Text = "",
            At = at,
        };
    }

    private void CheckAnchor(string anchor, Position at)
    {
        if (!Fields.IdPattern().IsMatch(anchor))
        {
            context.Faults.Add(
                DiagnosticCode.MalformedAnchor, at, $"锚点“{anchor}”写法不对。", cure: $"写成 {ClauseAddress.Letter(page)}2-1 的样子：小写字母开头，只用小写字母、数字和连字符。");
        }
        else if (!(anchor[0] == ClauseAddress.Letter(page) && anchor.Length > 1 && char.IsAsciiDigit(anchor[1])))
        {
            context.Faults.Add(
                DiagnosticCode.MalformedAnchor, at, $"这个文件的锚点要以“{ClauseAddress.Letter(page)}”加数字开头，这里是“{anchor}”。", cure: $"改成“{ClauseAddress.Letter(page)}{anchor.TrimStart("abcdefghijklmnopqrstuvwxyz-".ToCharArray())}”，引用它的地方也改。");
        }
    }

    private Position Place(int line, int column) => new(path, line + 1 + bodyLine, column + 1);
}
