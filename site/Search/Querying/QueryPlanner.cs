using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Querying;

/// <summary>Turns what was typed into terms.</summary>
internal static class QueryPlanner
{
    /// <summary>Longer texts are searched by their beginning.</summary>
    public const int LongestQuery = 200;

    public static QueryPlan Plan(string text, Synonyms synonyms, NoticeNames names)
    {
        var graph = TokenGraph.Of(Beginning(text));
        if (graph.WrittenCount == 0)
            return QueryPlan.Empty;
        var spans = QuerySpans.Of(graph, synonyms, names);
        return new TermWriter(graph, spans).Write();
    }

    /// <summary>What is searched of a text.</summary>
    public static ReadOnlySpan<char> Beginning(string text)
    {
        var typed = text.AsSpan().TrimStart();
        return typed.Length <= LongestQuery
            ? typed
            : typed[..(char.IsHighSurrogate(typed[LongestQuery - 1]) ? LongestQuery - 1 : LongestQuery)];
    }
}
