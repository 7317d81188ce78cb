namespace TitleGuide.Search.Analysis;

/// <summary>
/// The terms of sections' texts: every node, every two nodes that can be read side by side, dates, clause numbers and
/// the synonym groups. Queries pick from the same terms, so both sides agree by construction. Not for several threads.
/// </summary>
internal sealed class Tokenizer(Synonyms synonyms)
{
    private readonly List<Concept> concepts = [];
    private int[] path = [];

    public void Read(TokenGraph graph, List<Token> into)
    {
        for (var i = 0; i < graph.Count; i++)
        {
            Add(into, graph[i].Key, graph, i, i);
            if (graph.Next(i) is >= 0 and var next)
                AddPairs(into, graph, i, next);
            if (graph.Skip(i) is >= 0 and var behind)
                AddPairs(into, graph, i, behind);
        }

        if (graph.HasDigits)
            ReadDates(graph, into);
        ReadClauseNumbers(graph, into);
        concepts.Clear();
        synonyms.FindAll(graph, concepts);
        foreach (var concept in concepts)
            Add(into, TermKey.Concept(concept.Group), graph, concept.First, concept.Last);
    }

    private static void AddPairs(List<Token> into, TokenGraph graph, int node, int following)
    {
        AddPair(into, graph, node, following);
        if (graph.Number(following) is >= 0 and var number)
            AddPair(into, graph, node, number);
    }

    private static void AddPair(List<Token> into, TokenGraph graph, int node, int following)
    {
        ref readonly var left = ref graph[node];
        ref readonly var right = ref graph[following];
        Add(into, TermKey.Pair(left.Key, right.Key), graph, node, following);
        if (right.Kind == NodeKind.Digits && graph.First(node) == TermKey.Fullness)
            Add(into, TermKey.Pair(left.Key, TermKey.AnyNumber), graph, node, following);
        if (left.Kind == NodeKind.Digits && left.Number is >= 0 and not (> 1900 and < 2100)
            && right.Kind == NodeKind.Han && HanNumber.IsCounted(graph.First(following)))
        {
            Add(into, TermKey.Pair(TermKey.AnyNumber, right.Key), graph, node, following);
        }
    }

    private void ReadDates(TokenGraph graph, List<Token> into)
    {
        if (path.Length < graph.WrittenCount)
            path = new int[graph.WrittenCount];
        var read = path.AsSpan(0, graph.Path(path));
        for (var i = 0; i < read.Length; i++)
        {
            if (DateReader.Read(graph, read, i, loosely: false) is not { } date)
                continue;
            i += date.Length - 1;
            Add(into, date.AnyYearKey, graph, read[date.First], read[i]);
            if (date.Year != 0)
                Add(into, date.Key, graph, read[date.First], read[i]);
        }
    }

    private static void ReadClauseNumbers(TokenGraph graph, List<Token> into)
    {
        for (var i = 0; i < graph.WrittenCount; i++)
        {
            if (ClauseNumberReader.Read(graph, i) is not { } number)
                continue;
            for (var from = 0; from < number.Parts.Length - 1; from++)
                Add(into, number.Key(from), graph, number.Parts[from].Node, number.Last);
            i = number.Last;
        }
    }

    private static void Add(List<Token> into, ulong key, TokenGraph graph, int first, int last)
    {
        var start = graph.Start(first);
        into.Add(new Token(key, start, graph.End(last) - start));
    }
}
