using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Lucene;

/// <summary>What the default engine has for words; here SmartCn's stand in their place.</summary>
internal static class HanPairs
{
    public static HashSet<ulong> Of(TokenGraph graph)
    {
        var pairs = new HashSet<ulong>();
        Span<int> successors = stackalloc int[4];
        for (var node = 0; node < graph.WrittenCount; node++)
        {
            if (graph[node].Kind != NodeKind.Han)
                continue;
            foreach (var successor in successors[..graph.Successors(node, successors)])
            {
                if (graph[successor].Kind == NodeKind.Han)
                    pairs.Add(TermKey.Pair(graph[node].Key, graph[successor].Key));
            }
        }

        return pairs;
    }
}
