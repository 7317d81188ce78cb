using System.Collections.Immutable;
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
        Named = new bool[Path.Length];
        Concepts = new Concept?[Path.Length];
        Dates = new DateMatch?[Path.Length];
        Clauses = new ClauseNumber?[Path.Length];
        Ends = new int[Path.Length];
        Counts = new bool[Path.Length];
    }

    public int[] Path { get; }

    /// <summary>Positions of stop words.</summary>
    public bool[] Stop { get; }

    /// <summary>Where notices are called by their names.</summary>
    public ImmutableArray<NamePlace> Names { get; private set; } = [];

    /// <summary>Positions that only say which notice is meant. All false where nothing else is asked.</summary>
    public bool[] Named { get; }

    /// <summary>A synonym phrase beginning at the position.</summary>
    public Concept?[] Concepts { get; }

    public DateMatch?[] Dates { get; }

    public ClauseNumber?[] Clauses { get; }

    /// <summary>Synonym groups whose phrase appears only when the stop words are taken out.</summary>
    public IReadOnlyList<int> Scattered { get; private set; } = [];

    /// <summary>几 or 多少 before what is counted.</summary>
    public bool[] Counts { get; }

    /// <summary>For the first position of a concept, date, clause number or count: the position behind it. 0 elsewhere.</summary>
    public int[] Ends { get; }

    public static QuerySpans Of(TokenGraph graph, Synonyms synonyms, NoticeNames names)
    {
        var spans = new QuerySpans(graph);
        var taken = new bool[spans.Path.Length];
        spans.FindClauses(taken);
        spans.FindDates(taken);
        spans.FindCounts(taken);
        spans.FindConcepts(synonyms, taken);
        spans.FindStopWords();
        spans.FindNames(names);
        spans.FindScattered(synonyms);
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

    private void FindCounts(bool[] taken)
    {
        for (var at = 0; at + 1 < Path.Length; at++)
        {
            var length = IsHan(at, '几') ? 1 : IsHan(at, '多') && IsHan(at + 1, '少') ? 2 : 0;
            var unit = at + length;
            if (length == 0 || unit >= Path.Length || graph[Path[unit]].Kind != NodeKind.Han || !HanNumber.IsCounted(graph.First(Path[unit]))
                || taken.AsSpan(at, length + 1).Contains(true))
            {
                continue;
            }

            Counts[at] = true;
            Ends[at] = unit + 1;
            taken.AsSpan(at, length + 1).Fill(true);
        }
    }

    private bool IsHan(int at, char c) => graph[Path[at]].Kind == NodeKind.Han && graph.First(Path[at]) == c;

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
            var rest = graph.Text.Chars[graph[Path[at]].From..];
            var kept = StopWords.KeptAt(rest);
            var length = kept > 0 ? kept : StopWords.At(rest);
            for (var end = graph[Path[at]].From + length; at < Path.Length && graph[Path[at]].To <= end; at++)
                Stop[at] = kept == 0;
            if (length > 0)
                at--;
        }

        if (Array.TrueForAll(Stop, s => s))
            Array.Clear(Stop);
    }

    private void FindNames(NoticeNames names)
    {
        Names = names.FindAll(graph.Text.Chars);
        foreach (var (_, from, to) in Names)
        {
            for (var at = 0; at < Path.Length; at++)
                Named[at] |= graph[Path[at]].From >= from && graph[Path[at]].To <= to;
        }

        if (!Names.IsEmpty && AllStopOrNamed())
            Array.Clear(Named);
    }

    private bool AllStopOrNamed()
    {
        for (var at = 0; at < Path.Length; at++)
        {
            if (!Named[at] && !Stop[at])
                return false;
        }

        return true;
    }

    private void FindScattered(Synonyms synonyms)
    {
        var first = Array.IndexOf(Stop, false);
        var last = Array.LastIndexOf(Stop, false);
        if (first < 0 || !Stop.AsSpan(first, last - first + 1).Contains(true))
            return;
        var kept = new char[graph.Text.Length];
        var length = 0;
        for (var at = first; at <= last; at++)
        {
            if (Stop[at])
                continue;
            var chars = graph.Text.Chars[graph[Path[at]].From..graph[Path[at]].To];
            chars.CopyTo(kept.AsSpan(length));
            length += chars.Length;
        }

        Scattered = [.. synonyms.FindAll(TokenGraph.Of(kept.AsSpan(0, length))).Select(c => c.Group).Distinct()
            .Where(group => !Array.Exists(Concepts, c => c?.Group == group))];
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
