using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using TitleGuide.Content.Reading;

namespace TitleGuide.Content.Markup;

/// <summary>The Markdown that content may use: no raw HTML, tables, <c>{#anchor source="…"}</c>, bare addresses as links.</summary>
internal static class ClauseMarkdown
{
    /// <summary>Rendering recurses, so there must be an end.</summary>
    private const int DeepestNesting = 64;

    public static readonly MarkdownPipeline Clauses = Common().Build();

    /// <summary>Headings get ids from their text.</summary>
    public static readonly MarkdownPipeline Pages = Common().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    /// <summary>Nothing when it is nested too deep, which is reported.</summary>
    public static MarkdownDocument Parse(string text, MarkdownPipeline pipeline, Position at, Faults faults)
    {
        try
        {
            return Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's answer to input beyond MaximumNestingDepth.
            faults.Add(DiagnosticCode.TooDeep, at, $"引用、列表或括号嵌套超过{DeepestNesting}层。", cure: "看看是不是误按出了一长串符号。");
            return [];
        }
    }

    private static MarkdownPipelineBuilder Common()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = DeepestNesting }
            .DisableHtml()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseCjkFriendlyEmphasis()
            .UseGenericAttributes();
        builder.InlineParsers.Insert(0, new BareAddressParser());
        return builder;
    }
}
