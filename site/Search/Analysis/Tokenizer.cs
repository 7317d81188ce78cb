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
            var node = graph[i];
            into.Add(new Token(node.Key, node.Start, node.End - node.Start));
            foreach (var successor in successors[..graph.Successors(i, successors)])
            {
                var following = graph[successor];
                into.Add(new Token(TermKey.Pair(node.Key, following.Key), node.Start, following.End - node.Start));
            }
        }

        ReadDates(graph, into);
        ReadClauseNumbers(graph, into);
        foreach (var concept in synonyms.FindAll(graph))
            Add(into, TermKey.Concept(concept.Group), graph[concept.First], graph[concept.Last]);
    }

    private static void ReadDates(TokenGraph graph, List<Token> into)
    {
        var path = graph.Path();
        for (var i = 0; i < path.Length; i++)
        {
            if (DateReader.Read(graph, path, i, loosely: false) is not { } date)
                continue;
            var first = graph[path[i]];
            i += date.Length - 1;
            Add(into, date.AnyYearKey, first, graph[path[i]]);
            if (date.Year != 0)
                Add(into, date.Key, first, graph[path[i]]);
        }
    }

    private static void ReadClauseNumbers(TokenGraph graph, List<Token> into)
    {
        for (var i = 0; i < graph.WrittenCount; i++)
        {
            if (ClauseNumberReader.Read(graph, i) is not { } number)
                continue;
            for (var from = 0; from < number.Parts.Count - 1; from++)
                Add(into, number.Key(from), graph[number.Parts[from].Node], graph[number.Last]);
            i = number.Last;
        }
    }

    private static void Add(List<Token> into, ulong key, Node first, Node last) =>
        into.Add(new Token(key, first.Start, last.End - first.Start));
}
