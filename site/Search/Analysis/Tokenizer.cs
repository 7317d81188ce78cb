namespace TitleGuide.Search.Analysis;

/// <summary>
/// The terms of a section's text: every node, every two nodes that can be read side by side, dates, clause numbers and
/// the synonym groups. Queries pick from the same terms, so both sides agree by construction.
/// </summary>
internal static class Tokenizer
{
    public static void Read(TokenGraph graph, Synonyms synonyms, List<Token> into)
    {
        Span<int> successors = stackalloc int[4];
        for (var i = 0; i < graph.Count; i++)
        {
            Add(into, graph[i].Key, graph, i, i);
            var isCount = graph[i].Kind == NodeKind.Digits && graph[i].Number is >= 0 and not (> 1900 and < 2100);
            foreach (var successor in successors[..graph.Successors(i, successors)])
            {
                Add(into, TermKey.Pair(graph[i].Key, graph[successor].Key), graph, i, successor);
                if (graph[successor].Kind == NodeKind.Digits && graph.First(i) == TermKey.Fullness)
                    Add(into, TermKey.Pair(graph[i].Key, TermKey.AnyNumber), graph, i, successor);
                if (isCount && graph[successor].Kind == NodeKind.Han && HanNumber.IsCounted(graph.First(successor)))
                    Add(into, TermKey.Pair(TermKey.AnyNumber, graph[successor].Key), graph, i, successor);
            }
        }

        ReadDates(graph, into);
        ReadClauseNumbers(graph, into);
        foreach (var concept in synonyms.FindAll(graph))
            Add(into, TermKey.Concept(concept.Group), graph, concept.First, concept.Last);
    }

    private static void ReadDates(TokenGraph graph, List<Token> into)
    {
        var path = graph.Path();
        for (var i = 0; i < path.Length; i++)
        {
            if (DateReader.Read(graph, path, i, loosely: false) is not { } date)
                continue;
            i += date.Length - 1;
            Add(into, date.AnyYearKey, graph, path[date.First], path[i]);
            if (date.Year != 0)
                Add(into, date.Key, graph, path[date.First], path[i]);
        }
    }

    private static void ReadClauseNumbers(TokenGraph graph, List<Token> into)
    {
        for (var i = 0; i < graph.WrittenCount; i++)
        {
            if (ClauseNumberReader.Read(graph, i) is not { } number)
                continue;
            for (var from = 0; from < number.Parts.Count - 1; from++)
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
