using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Querying;

/// <summary>What the positions of a query's path belong to.</summary>
internal sealed class QuerySpans
{
    private readonly TokenGraph graph;

    private QuerySpans(TokenGraph graph)
    {
        this.graph = graph;
        Path = graph.Path();
        Stop = new bool[Path.Length];
        Concepts = new Concept?[Path.Length];
        Dates = new DateMatch?[Path.Length];
        Clauses = new ClauseNumber?[Path.Length];
        Ends = new int[Path.Length];
    }

    public int[] Path { get; }

    /// <summary>Positions of stop words.</summary>
    public bool[] Stop { get; }

    /// <summary>A synonym phrase beginning at the position.</summary>
    public Concept?[] Concepts { get; }

    public DateMatch?[] Dates { get; }

    public ClauseNumber?[] Clauses { get; }

    /// <summary>For the first position of a concept, date or clause number: the position behind it. 0 elsewhere.</summary>
    public int[] Ends { get; }

    public static QuerySpans Of(TokenGraph graph, Synonyms synonyms)
    {
        var spans = new QuerySpans(graph);
        var taken = new bool[spans.Path.Length];
        spans.FindClauses(taken);
        spans.FindDates(taken);
        spans.FindConcepts(synonyms, taken);
        spans.FindStopWords();
        return spans;
    }

    private void FindClauses(bool[] taken)
    {
        for (var node = 0; node < graph.WrittenCount; node++)
        {
            if (ClauseNumberReader.Read(graph, node) is not { } number)
                continue;
            if (Take(taken, graph[number.First].From, graph[number.Last].To) is { } first)
                Clauses[first] = number;
            node = number.Last;
        }
    }

    private void FindDates(bool[] taken)
    {
        for (var at = 0; at < Path.Length; at++)
        {
            if (taken[at] || DateReader.Read(graph, Path, at, loosely: true) is not { } date)
                continue;
            Dates[at] = date;
            Ends[at] = at + date.Length;
            taken.AsSpan(at, date.Length).Fill(true);
            at += date.Length - 1;
        }
    }

    private void FindConcepts(Synonyms synonyms, bool[] taken)
    {
        foreach (var concept in synonyms.FindAll(graph))
        {
            if (Take(taken, graph[concept.First].From, graph[concept.Last].To) is { } first)
                Concepts[first] = concept;
        }
    }

    private void FindStopWords()
    {
        for (var at = 0; at < Path.Length; at++)
        {
            if (graph[Path[at]].Kind != NodeKind.Han)
                continue;
            var length = StopWords.At(graph.Text.Chars[graph[Path[at]].From..]);
            for (var end = graph[Path[at]].From + length; at < Path.Length && graph[Path[at]].To <= end; at++)
                Stop[at] = true;
            if (length > 0)
                at--;
        }

        if (Array.TrueForAll(Stop, s => s))
            Array.Clear(Stop);
    }

    /// <summary>Takes the positions that the folded characters [from, to) fill exactly; null when one of them is taken.</summary>
    private int? Take(bool[] taken, int from, int to)
    {
        var first = Array.FindIndex(Path, p => graph[p].From == from);
        if (first < 0)
            return null;
        var end = first;
        while (end < Path.Length && graph[Path[end]].To <= to)
        {
            if (taken[end++])
                return null;
        }

        if (end == first || graph[Path[end - 1]].To != to)
            return null;
        taken.AsSpan(first, end - first).Fill(true);
        Ends[first] = end;
        return first;
    }
}
