using System.Collections.Immutable;

namespace TitleGuide.Pages.Shared;

/// <summary>An entry of a page's table of contents.</summary>
public sealed record TocItem(string Text, string Anchor, ImmutableArray<TocItem> Children)
{
    private const int Depth = 2;

    public TocItem(string text, string anchor)
        : this(text, anchor, [])
    {
    }

    /// <summary>Two levels of clauses.</summary>
    public static ImmutableArray<TocItem> Of(ImmutableArray<ClauseNode> nodes) => Of(nodes, Depth);

    private static ImmutableArray<TocItem> Of(ImmutableArray<ClauseNode> nodes, int depth) => depth == 0
        ? []
        : [.. nodes.Select(n => new TocItem(n.Clause.Title, n.Clause.Anchor, Of(n.Children, depth - 1)))];
}
