using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.EmphasisExtras;

namespace TitleGuide.Content.Markup;

/// <summary>The Markdown that content may use: no raw HTML, tables, <c>{#anchor source="…"}</c>, bare addresses as links.</summary>
internal static class ClauseMarkdown
{
    /// <summary>Deeper nesting is left as text: Markdig's renderer recurses.</summary>
    private const int DeepestNesting = 64;

    public static readonly MarkdownPipeline Clauses = Common().Build();

    /// <summary>Headings get ids from their text.</summary>
    public static readonly MarkdownPipeline Pages = Common().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

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
