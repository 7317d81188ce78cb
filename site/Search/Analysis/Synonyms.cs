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

    private readonly PhraseTable beginnings = new();
    private readonly List<string> phrases = [];

    // For the beginnings the groups that have them as whole phrases.
    private readonly List<int[]> groups = [];

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
            var longest = new Found(-1, -1);
            Begin(graph, i, ref longest);
            if (graph.Number(i) is >= 0 and var number)
                Begin(graph, number, ref longest);
            if (longest.Last < 0)
                continue;
            foreach (var group in groups[longest.Beginning])
                into.Add(new Concept(i, longest.Last, group));
            for (var end = graph[longest.Last].To; i + 1 < graph.WrittenCount && graph[i + 1].From < end; i++)
            {
            }
        }
    }

    private void Begin(TokenGraph graph, int node, ref Found longest)
    {
        if (graph[node].Kind != NodeKind.Han)
            Take(graph, node, beginnings.Find(graph[node].Key), ref longest);
        Continue(graph, node, graph[node].Key, ref longest);
    }

    /// <summary>Reads on from a node in every way that continues a phrase.</summary>
    private void Continue(TokenGraph graph, int node, ulong key, ref Found longest)
    {
        if (graph.Next(node) is >= 0 and var next)
            Continue(graph, key, next, ref longest);
        if (graph.Skip(node) is >= 0 and var behind)
            Continue(graph, key, behind, ref longest);
    }

    private void Continue(TokenGraph graph, ulong key, int following, ref Found longest)
    {
        Follow(graph, key, following, ref longest);
        if (graph.Number(following) is >= 0 and var number)
            Follow(graph, key, number, ref longest);
    }

    private void Follow(TokenGraph graph, ulong key, int node, ref Found longest)
    {
        var longer = TermKey.Pair(key, graph[node].Key);
        var beginning = beginnings.Find(longer);
        if (beginning < 0)
            return;
        Take(graph, node, beginning, ref longest);
        Continue(graph, node, longer, ref longest);
    }

    private void Take(TokenGraph graph, int last, int beginning, ref Found longest)
    {
        if (beginning >= 0 && groups[beginning].Length > 0 && (longest.Last < 0 || graph[last].To > graph[longest.Last].To))
            longest = new Found(beginning, last);
    }

    private void Add(TokenGraph graph, int group)
    {
        if (graph.WrittenCount == 0 || (graph.WrittenCount == 1 && graph[0].Kind == NodeKind.Han))
            return;
        var paths = MostPathsOfPhrase;
        AddFrom(graph, 0, 0, group, ref paths);
    }

    // Every way to read the phrase from its first to its last node is the phrase: 转（兼）评 is also 转评, 二寸 also 2寸.
    private void AddFrom(TokenGraph graph, int node, ulong before, int group, ref int paths)
    {
        Add(graph, node, before, group, ref paths);
        if (graph.Number(node) is >= 0 and var number && paths > 0)
            Add(graph, number, before, group, ref paths);
    }

    /// <param name="before">The key of the phrase up to the node; 0 at its beginning.</param>
    private void Add(TokenGraph graph, int node, ulong before, int group, ref int paths)
    {
        var key = before == 0 ? graph[node].Key : TermKey.Pair(before, graph[node].Key);
        var beginning = beginnings.Add(key);
        if (beginning == groups.Count)
            groups.Add([]);
        if (graph[node].To == graph[graph.WrittenCount - 1].To)
        {
            if (paths-- > 0 && !groups[beginning].Contains(group))
                groups[beginning] = [.. groups[beginning], group];
            return;
        }

        if (graph.Next(node) is >= 0 and var next)
            AddFrom(graph, next, key, group, ref paths);
        if (graph.Skip(node) is >= 0 and var behind && paths > 0)
            AddFrom(graph, behind, key, group, ref paths);
    }

    /// <param name="Last">The node that the phrase ends with, or -1.</param>
    private readonly record struct Found(int Beginning, int Last);
}
