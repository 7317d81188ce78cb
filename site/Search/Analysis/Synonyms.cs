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

    private readonly PhraseSteps steps = new();
    private readonly List<string> phrases = [];

    // The groups whose phrases end in each state; state 0 is where all begin.
    private readonly List<int[]> groups = [[]];

    private Synonyms()
    {
    }

    public static Synonyms None { get; } = new();

    /// <summary>Every phrase, group by group.</summary>
    public IReadOnlyList<string> Phrases => phrases;

    public static Synonyms Of(IEnumerable<IReadOnlyList<string>> groups)
    {
        var synonyms = new Synonyms();
        var graph = new TokenGraph();
        var group = 0;
        foreach (var names in groups)
        {
            synonyms.phrases.AddRange(names);
            if (names.Count > 1)
            {
                foreach (var phrase in names)
                {
                    graph.Read(phrase);
                    synonyms.Add(graph, group);
                }
            }

            group++;
        }

        return synonyms;
    }

    /// <summary>The phrases in a text, from the left, the longest at each place, none inside another.</summary>
    internal List<Concept> FindAll(TokenGraph graph)
    {
        var found = new List<Concept>();
        FindAll(graph, found);
        return found;
    }

    internal void FindAll(TokenGraph graph, List<Concept> into)
    {
        for (var i = 0; i < graph.WrittenCount; i++)
        {
            if (!MayBegin(graph, i))
                continue;
            var (state, last) = Longest(graph, i, 0);
            if (state == 0)
                continue;
            foreach (var group in groups[state])
                into.Add(new Concept(i, last, group));
            for (var end = graph[last].To; i + 1 < graph.WrittenCount && graph[i + 1].From < end; i++)
            {
            }
        }
    }

    // A Han character alone is no phrase.
    private bool MayBegin(TokenGraph graph, int node) =>
        graph[node].Kind != NodeKind.Han || MayBegin(graph, node, graph.Next(node)) || MayBegin(graph, node, graph.Skip(node));

    private bool MayBegin(TokenGraph graph, int node, int next) => next >= 0
        && (steps.MayBegin(graph[node].Key, graph[next].Key)
            || (graph.Number(next) is >= 0 and var number && steps.MayBegin(graph[node].Key, graph[number].Key)));

    private (int State, int Last) Longest(TokenGraph graph, int node, int state)
    {
        var reached = steps.From(state, graph[node].Key);
        if (reached < 0)
            return (0, node);
        var best = groups[reached].Length > 0 ? (State: reached, Last: node) : (State: 0, Last: node);
        Span<int> successors = stackalloc int[4];
        foreach (var successor in successors[..graph.Successors(node, successors)])
        {
            var longer = Longest(graph, successor, reached);
            if (longer.State != 0 && (best.State == 0 || graph[longer.Last].To > graph[best.Last].To))
                best = longer;
        }

        return best;
    }

    private void Add(TokenGraph graph, int group)
    {
        if (graph.WrittenCount == 0 || (graph.WrittenCount == 1 && graph[0].Kind == NodeKind.Han))
            return;
        var paths = MostPathsOfPhrase;
        AddFrom(graph, 0, 0, group, ref paths);
    }

    // Every way to read the phrase from its first to its last node is the phrase: 转（兼）评 is also 转评.
    private void AddFrom(TokenGraph graph, int node, int state, int group, ref int paths)
    {
        var reached = steps.Add(state, graph[node].Key);
        if (reached == groups.Count)
            groups.Add([]);
        if (node == graph.WrittenCount - 1)
        {
            if (paths-- > 0 && !groups[reached].Contains(group))
                groups[reached] = [.. groups[reached], group];
            return;
        }

        if (graph.Next(node) is >= 0 and var next)
            AddBehind(next, ref paths);
        if (graph.Skip(node) is >= 0 and var behind && paths > 0)
            AddBehind(behind, ref paths);

        void AddBehind(int following, ref int left)
        {
            if (state == 0)
                steps.AddBeginning(graph[node].Key, graph[following].Key);
            AddFrom(graph, following, reached, group, ref left);
        }
    }
}
