using System.Collections.Immutable;
using TitleGuide.Content;

namespace TitleGuide.Pages.Shared;

/// <summary>A clause with the clauses that its heading level puts below it.</summary>
public sealed record ClauseNode(Clause Clause, ImmutableArray<ClauseNode> Children)
{
    public static ImmutableArray<ClauseNode> Tree(IEnumerable<Clause> clauses)
    {
        var queue = new Queue<Clause>(clauses);
        return Below(queue, 0);
    }

    private static ImmutableArray<ClauseNode> Below(Queue<Clause> queue, int level)
    {
        var nodes = ImmutableArray.CreateBuilder<ClauseNode>();
        while (queue.TryPeek(out var next) && next.Level > level)
        {
            var clause = queue.Dequeue();
            nodes.Add(new(clause, Below(queue, clause.Level)));
        }

        return nodes.ToImmutable();
    }
}
