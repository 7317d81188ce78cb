namespace TitleGuide.Search.Analysis;

/// <summary>
/// The terms of sections' texts: every node, every two nodes that can be read side by side, dates, clause numbers and
/// the synonym groups. Queries pick from the same terms, so both sides agree by construction. Not for several threads.
/// </summary>
internal sealed class Tokenizer(Synonyms synonyms)
{
    private readonly List<Concept> concepts = [];
    private int[] path = [];
    private Token[] tokens = new Token[1 << 8];
    private int count;

    /// <summary>Valid until the next text.</summary>
    public ReadOnlySpan<Token> Read(TokenGraph graph)
    {
        count = 0;
        for (var i = 0; i < graph.Count; i++)
        {
            Add(graph[i].Key, graph, i, i);
            if (graph.Next(i) is >= 0 and var next)
                AddPairs(graph, i, next);
            if (graph.Skip(i) is >= 0 and var behind)
                AddPairs(graph, i, behind);
        }

        if (graph.HasDigits)
            ReadDates(graph);
        ReadClauseNumbers(graph);
        concepts.Clear();
        synonyms.FindAll(graph, concepts);
        foreach (var concept in concepts)
            Add(TermKey.Concept(concept.Group), graph, concept.First, concept.Last);
        return tokens.AsSpan(0, count);
    }

    private void AddPairs(TokenGraph graph, int node, int following)
    {
        AddPair(graph, node, following);
        if (graph.Number(following) is >= 0 and var number)
            AddPair(graph, node, number);
    }

    private void AddPair(TokenGraph graph, int node, int following)
    {
        ref readonly var left = ref graph[node];
        ref readonly var right = ref graph[following];
        Add(TermKey.Pair(left.Key, right.Key), graph, node, following);
        if (right.Kind == NodeKind.Digits && graph.First(node) == TermKey.Fullness)
            Add(TermKey.Pair(left.Key, TermKey.AnyNumber), graph, node, following);
        if (left.Kind == NodeKind.Digits && left.Number is >= 0 and not (> 1900 and < 2100)
            && right.Kind == NodeKind.Han && HanNumber.IsCounted(graph.First(following)))
        {
            Add(TermKey.Pair(TermKey.AnyNumber, right.Key), graph, node, following);
        }
    }

    private void ReadDates(TokenGraph graph)
    {
        if (path.Length < graph.WrittenCount)
            path = new int[graph.WrittenCount];
        var read = path.AsSpan(0, graph.Path(path));
        for (var i = 0; i < read.Length; i++)
        {
            if (graph[read[i]].Kind != NodeKind.Digits || DateReader.Read(graph, read, i, loosely: false) is not { } date)
                continue;
            i += date.Length - 1;
            Add(date.AnyYearKey, graph, read[date.First], read[i]);
            if (date.Year != 0)
                Add(date.Key, graph, read[date.First], read[i]);
        }
    }

    private void ReadClauseNumbers(TokenGraph graph)
    {
        for (var i = 0; i < graph.WrittenCount; i++)
        {
            if (!ClauseNumberReader.CanBegin(graph, i) || ClauseNumberReader.Read(graph, i) is not { } number)
                continue;
            for (var from = 0; from < number.Parts.Length - 1; from++)
                Add(number.Key(from), graph, number.Parts[from].Node, number.Last);
            i = number.Last;
        }
    }

    private void Add(ulong key, TokenGraph graph, int first, int last)
    {
        if (count == tokens.Length)
            Array.Resize(ref tokens, count * 2);
        var start = graph.Start(first);
        tokens[count++] = new Token(key, start, graph.End(last) - start);
    }
}
