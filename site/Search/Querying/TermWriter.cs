using System.Collections.Immutable;
using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Querying;

/// <summary>Writes the terms of one query.</summary>
internal sealed class TermWriter(TokenGraph graph, QuerySpans spans)
{
    private readonly int[] path = spans.Path;
    private int run;

    public ImmutableArray<QueryTerm> Write()
    {
        var terms = ImmutableArray.CreateBuilder<QueryTerm>();
        var conceptEnd = 0;
        for (var at = 0; at < path.Length; at++)
        {
            if (spans.Stop[at])
                continue;
            if (at > 0 && !Linked(at - 1))
                run++;
            if (spans.Clauses[at] is { } clause)
            {
                run++;
                terms.Add(new QueryTerm(clause.Key(0), 3, 3, run) { Fallback = Plain(at, spans.Ends[at], false) });
                at = spans.Ends[at] - 1;
                run++;
            }
            else if (spans.Dates[at] is { } date)
            {
                run++;
                terms.Add(new QueryTerm(date.Key, 2, 2, run) { Alternative = date.AnyYearKey, Fallback = Plain(at, spans.Ends[at], false) });
                at = spans.Ends[at] - 1;
                run++;
            }
            else if (Telephone(at) is var (digits, end))
            {
                run++;
                terms.Add(new QueryTerm(TermKey.OfText(digits), 2, 2, run) { Digits = digits, Fallback = Plain(at, end, false) });
                at = end - 1;
                run++;
            }
            else
            {
                if (spans.Concepts[at] is { } concept)
                {
                    run++;
                    conceptEnd = spans.Ends[at];
                    var pairs = Math.Max(1, conceptEnd - at - 1);
                    terms.Add(new QueryTerm(
                        TermKey.Concept(concept.Group), QueryWeights.Concept * pairs, QueryWeights.ConceptMass * pairs, run));
                }

                AddPosition(at, conceptEnd, terms);
                if (at + 1 == conceptEnd)
                    run++;
            }
        }

        return terms.ToImmutable();
    }

    /// <summary>The terms of the positions [first, end) as they stand.</summary>
    private ImmutableArray<QueryTerm> Plain(int first, int end, bool inConcept)
    {
        var terms = ImmutableArray.CreateBuilder<QueryTerm>();
        for (var at = first; at < end; at++)
            AddPosition(at, inConcept ? end : 0, terms);
        return terms.ToImmutable();
    }

    private void AddPosition(int at, int conceptEnd, ImmutableArray<QueryTerm>.Builder terms)
    {
        var node = graph[path[at]];
        var linked = Linked(at);
        if (linked)
            AddPair(at, at + 1 < conceptEnd, terms);
        if (node.Kind == NodeKind.Letters)
            terms.Add(new QueryTerm(node.Key, 1, 1, run) { MissingMass = 1 });
        else if (node.Kind == NodeKind.Digits && !(linked && graph[path[at + 1]].Kind != NodeKind.Letters) && !AfterPoint(at))
            terms.Add(Digits(node));
        else if (node.Kind == NodeKind.Han && !linked && !(at > 0 && Linked(at - 1)))
            AddLone(node, terms);

        if (graph.Skip(path[at]) is var behind and >= 0 && Array.IndexOf(path, behind, at) is var there and > 0 && !spans.Stop[there])
            terms.Add(new QueryTerm(TermKey.Pair(node.Key, graph[behind].Key), QueryWeights.Mixed, 0, run));
    }

    private void AddPair(int at, bool inConcept, ImmutableArray<QueryTerm>.Builder terms)
    {
        var (left, right) = (graph[path[at]], graph[path[at + 1]]);
        var term = (left.Kind, right.Kind) switch
        {
            (NodeKind.Han, NodeKind.Han) => HanPair(at, left, right),
            (NodeKind.Digits, NodeKind.Han) => Pair(left, right, 1, 1) with { Fallback = [Digits(left)] },
            (NodeKind.Digits, NodeKind.Digits) => Pair(left, right, 1, 1) with { Fallback = [Digits(left), Digits(right)] },
            _ => Pair(left, right, QueryWeights.Mixed, QueryWeights.MixedMass),
        };
        terms.Add(inConcept
            ? term with { Weight = term.Weight * QueryWeights.PairInConcept, Mass = term.Mass * QueryWeights.PairInConceptMass, MissingMass = 0 }
            : term);
    }

    private QueryTerm HanPair(int at, Node left, Node right)
    {
        var suffix = graph.Text[right.From] is '区' or '县' or '市' && at > 0 && Linked(at - 1);
        var weight = suffix ? QueryWeights.PlaceSuffix : 1;
        return Pair(left, right, weight, weight) with
        {
            MissingMass = QueryWeights.UnknownMass * weight,
            Fallback = [SingleOfUnknown(left), SingleOfUnknown(right)],
        };
    }

    private QueryTerm Pair(Node left, Node right, float weight, float mass) =>
        new(TermKey.Pair(left.Key, right.Key), weight, mass, run);

    private QueryTerm SingleOfUnknown(Node node) =>
        new(node.Key, QueryWeights.SingleOfUnknown, 0, run) { Marked = false };

    private QueryTerm Digits(Node node) => new(node.Key, 1, 1, run)
    {
        MissingMass = 1,
        Digits = node.To - node.From >= NumberIndex.ShortestFragment ? graph.Text.Chars[node.From..node.To].ToString() : null,
    };

    private void AddLone(Node node, ImmutableArray<QueryTerm>.Builder terms)
    {
        var only = path.Length - spans.Stop.Count(s => s) == 1;
        terms.Add(only
            ? new QueryTerm(node.Key, 1, 1, run)
            : new QueryTerm(node.Key, QueryWeights.LoneHan, QueryWeights.LoneHan, run) { Marked = false });
    }

    /// <summary>Whether the position and the next are one stretch.</summary>
    private bool Linked(int at)
    {
        if (at + 1 >= path.Length || spans.Stop[at] || spans.Stop[at + 1])
            return false;
        Span<int> successors = stackalloc int[4];
        return successors[..graph.Successors(path[at], successors)].Contains(path[at + 1]);
    }

    private bool AfterPoint(int at) =>
        at > 0 && graph[path[at - 1]].Kind == NodeKind.Digits && graph[path[at]].Kind == NodeKind.Digits && Linked(at - 1);

    /// <summary>Digits in groups such as 0571-8951 0552, seven and more together.</summary>
    private (string Digits, int End)? Telephone(int at)
    {
        var end = at;
        var digits = "";
        while (end < path.Length && graph[path[end]].Kind == NodeKind.Digits && path[end] < graph.WrittenCount
            && (end == at || graph.Gap(path[end - 1], path[end]) is "-" or " ") && spans.Dates[end] is null)
        {
            digits += graph.Text.Chars[graph[path[end]].From..graph[path[end]].To].ToString();
            end++;
        }

        return end - at > 1 && digits.Length is >= 7 and <= 20 ? (digits, end) : null;
    }
}
