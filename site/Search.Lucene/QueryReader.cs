using TitleGuide.Search.Analysis;
using TitleGuide.Search.Querying;
using TitleGuide.Search.Scoring;

namespace TitleGuide.Search.Lucene;

/// <summary>Makes terms of a query without Lucene's parser, which throws on blank text, on operators and on long text.</summary>
internal sealed class QueryReader(Synonyms synonyms, Vocabulary vocabulary, NumberIndex numbers)
{
    // Lucene takes no more in one query.
    private const int MostTerms = 1000;

    // A character that is no part of a known word.
    private const float LoneCharacter = 0.3f;

    public LuceneQuery Read(string text, WordReader words)
    {
        var graph = TokenGraph.Of(QueryPlanner.Beginning(text));
        var terms = new Dictionary<ulong, float>();
        var marked = new List<ResolvedTerm>();
        if (graph.WrittenCount > 0)
        {
            var spans = QuerySpans.Of(graph, synonyms, NoticeNames.None);
            var pairs = HanPairs.Of(graph);
            foreach (var term in new TermWriter(graph, spans).Write().Terms)
                AddOwn(term, pairs, terms, marked);
            AddHan(words.Read(graph), graph, spans, terms);
        }

        return new LuceneQuery(terms, new ResolvedQuery(marked, 0, 0, false, false));
    }

    private void AddOwn(QueryTerm asked, HashSet<ulong> pairs, Dictionary<ulong, float> terms, List<ResolvedTerm> marked)
    {
        var found = Add(asked.Key, 1);
        if (asked.Alternative != 0)
            found |= Add(asked.Alternative, QueryWeights.Inexact);
        if (asked.Digits is not null)
        {
            foreach (var key in numbers.Find(asked.Digits))
                found |= Add(key, QueryWeights.Inexact);
        }

        if (!found && !pairs.Contains(asked.Key))
        {
            foreach (var instead in asked.Fallback)
                AddOwn(instead, pairs, terms, marked);
        }

        bool Add(ulong key, float factor)
        {
            var number = vocabulary.Find(key);
            if (number < 0)
                return false;
            marked.Add(new ResolvedTerm(number, asked.Weight * factor, 0, asked));
            if (!pairs.Contains(key))
                AddTo(terms, key, asked.Weight * factor);
            return true;
        }
    }

    /// <summary>Adds the words that SmartCn finds, and the characters that belong to none that the index has.</summary>
    private void AddHan(List<Word> words, TokenGraph graph, QuerySpans spans, Dictionary<ulong, float> terms)
    {
        var open = Open(graph, spans);
        var lone = (bool[])open.Clone();
        foreach (var word in words)
        {
            var length = word.Last - word.First + 1;
            var key = TermKey.OfText(word.Text);
            if (!open.AsSpan(word.First, length).Contains(true) || vocabulary.Find(key) < 0)
                continue;
            AddTo(terms, key, 1);
            lone.AsSpan(word.First, length).Clear();
        }

        for (var node = 0; node < lone.Length; node++)
        {
            if (lone[node] && vocabulary.Find(graph[node].Key) >= 0)
                AddTo(terms, graph[node].Key, LoneCharacter);
        }
    }

    private static void AddTo(Dictionary<ulong, float> terms, ulong key, float weight)
    {
        if (terms.Count < MostTerms)
            terms.TryAdd(key, weight);
    }

    /// <summary>For each node as written, whether it is a Han character that nothing else answers.</summary>
    private bool[] Open(TokenGraph graph, QuerySpans spans)
    {
        var open = new bool[graph.WrittenCount];
        for (var at = 0; at < spans.Path.Length; at++)
        {
            var node = spans.Path[at];
            if (spans.Dates[at] is not null
                || (spans.Clauses[at] is { } clause && vocabulary.Find(clause.Key(0)) >= 0)
                || (spans.Concepts[at] is { } concept && vocabulary.Find(TermKey.Concept(concept.Group)) >= 0))
            {
                at = spans.Ends[at] - 1;
                continue;
            }

            var counted = at > 0 && graph[spans.Path[at - 1]].Kind == NodeKind.Digits && graph.Next(spans.Path[at - 1]) == node;
            if (node < open.Length && graph[node].Kind == NodeKind.Han)
                open[node] = !spans.Stop[at] && !counted;
        }

        return open;
    }
}
