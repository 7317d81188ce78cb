using System.Collections;

namespace TitleGuide.Search.Analysis;

/// <summary>A phrase of a synonym group over nodes [First, Last] of a graph.</summary>
internal readonly record struct Concept(int First, int Last, int Group);

/// <summary>
/// Groups of phrases that mean the same. Wherever one stands in a section the group itself is indexed as a term, and a
/// query with one asks for the group: exact phrases on both sides, weighed by how rare the group is.
/// </summary>
public sealed class Synonyms
{
    private const int MostPathsOfPhrase = 8;
    private const int BeginningBits = 1 << 12;

    private readonly List<Dictionary<ulong, int>> states = [[]];
    private readonly List<List<int>> groups = [[]];
    private readonly List<string> phrases = [];

    // The low bits of the keys that phrases begin with: most nodes begin none.
    private readonly BitArray beginnings = new(BeginningBits);

    private Synonyms()
    {
    }

    public static Synonyms None { get; } = new();

    /// <summary>Every phrase, group by group.</summary>
    public IReadOnlyList<string> Phrases => phrases;

    public static Synonyms Of(IEnumerable<IReadOnlyList<string>> groups)
    {
        var synonyms = new Synonyms();
        var group = 0;
        foreach (var names in groups)
        {
            synonyms.phrases.AddRange(names);
            if (names.Count > 1)
            {
                foreach (var phrase in names)
                    synonyms.Add(phrase, group);
            }

            group++;
        }

        return synonyms;
    }

    /// <summary>The phrases in a text, from the left, the longest at each place, none inside another.</summary>
    internal IEnumerable<Concept> FindAll(TokenGraph graph)
    {
        if (states.Count == 1)
            yield break;
        for (var i = 0; i < graph.WrittenCount; i++)
        {
            if (!beginnings[(int)graph[i].Key & (BeginningBits - 1)])
                continue;
            var (state, last) = Longest(graph, i, 0);
            if (state == 0)
                continue;
            foreach (var group in groups[state])
                yield return new Concept(i, last, group);
            for (var end = graph[last].To; i + 1 < graph.WrittenCount && graph[i + 1].From < end; i++)
            {
            }
        }
    }

    private (int State, int Last) Longest(TokenGraph graph, int node, int state)
    {
        if (!states[state].TryGetValue(graph[node].Key, out var reached))
            return (0, node);
        var best = groups[reached].Count > 0 ? (State: reached, Last: node) : (State: 0, Last: node);
        if (states[reached].Count == 0)
            return best;
        Span<int> successors = stackalloc int[4];
        foreach (var successor in successors[..graph.Successors(node, successors)])
        {
            var longer = Longest(graph, successor, reached);
            if (longer.State != 0 && (best.State == 0 || graph[longer.Last].To > graph[best.Last].To))
                best = longer;
        }

        return best;
    }

    private void Add(string phrase, int group)
    {
        var graph = TokenGraph.Of(phrase);
        if (graph.WrittenCount == 0 || (graph.WrittenCount == 1 && graph[0].Kind == NodeKind.Han))
            return;
        beginnings[(int)graph[0].Key & (BeginningBits - 1)] = true;
        var paths = MostPathsOfPhrase;
        AddFrom(graph, 0, 0, group, ref paths);
    }

    // Every way to read the phrase from its first to its last node is the phrase: 转（兼）评 is also 转评.
    private void AddFrom(TokenGraph graph, int node, int state, int group, ref int paths)
    {
        if (!states[state].TryGetValue(graph[node].Key, out var reached))
        {
            reached = states.Count;
            states.Add([]);
            groups.Add([]);
            states[state].Add(graph[node].Key, reached);
        }

        if (node == graph.WrittenCount - 1)
        {
            if (paths-- > 0 && !groups[reached].Contains(group))
                groups[reached].Add(group);
            return;
        }

        if (graph.Next(node) >= 0)
            AddFrom(graph, graph.Next(node), reached, group, ref paths);
        if (graph.Skip(node) >= 0 && paths > 0)
            AddFrom(graph, graph.Skip(node), reached, group, ref paths);
    }
}
