using System.Collections.Immutable;
using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Querying;

/// <summary>Writes the terms of one query.</summary>
internal sealed class TermWriter(TokenGraph graph, QuerySpans spans)
{
    private readonly int[] path = spans.Path;
    private readonly bool lone = spans.Stop.AsSpan().Count(false) == 1;
    private int run;

    public QueryPlan Write()
    {
        var terms = ImmutableArray.CreateBuilder<QueryTerm>(path.Length * 2);
        for (var at = 0; at < path.Length;)
        {
            var (term, end) = Special(at);
            var named = spans.Named.AsSpan(at, end - at).Contains(true);
            var first = terms.Count;
            if (term is not null)
                terms.Add(term);
            else
                AddNode(at, terms);
            for (var i = first; named && i < terms.Count; i++)
                terms[i] = OfName(terms[i]);
            var linked = Linked(end - 1);
            if (term is not null || !linked)
                run++;
            if (linked)
                AddMeeting(end - 1, named, term is null && (spans.Ends[end] == 0 || graph[path[at]].Kind == NodeKind.Digits), terms);
            at = end;
        }

        for (var at = 1; at < path.Length; at++)
        {
            if (spans.Counts[at] && graph[path[at - 1]].Kind == NodeKind.Han && graph.First(path[at - 1]) == TermKey.Fullness)
                terms.Add(Pair(graph[path[at - 1]].Key, TermKey.AnyNumber, QueryWeights.Full, 0));
        }

        foreach (var group in spans.Scattered)
            terms.Add(new QueryTerm(TermKey.Concept(group), QueryWeights.Scattered, QueryWeights.Scattered, ++run) { Whole = true });

        return new QueryPlan(terms.DrainToImmutable(), IsUnbroken() && !spans.Stop.Contains(true), spans.Names);
    }

    private bool IsUnbroken()
    {
        for (var at = 0; at + 1 < path.Length; at++)
        {
            if (!Linked(at))
                return false;
        }

        return true;
    }

    /// <summary>A term that takes several positions at once, or none for a position of its own; and the position behind.</summary>
    private (QueryTerm? Term, int End) Special(int at)
    {
        var end = spans.Ends[at];
        if (end > 0)
            run++;
        if (spans.Clauses[at] is { } clause)
            return (new QueryTerm(clause.Key(0), 3, 3, run) { Whole = true, Fallback = Plain(at, end) }, end);
        if (spans.Dates[at] is { } date)
        {
            // 9.30 may be something else; 9月30日 is that day or nothing.
            var loose = graph[path[end - 1]].Kind == NodeKind.Digits;
            return (new QueryTerm(date.Key, 2, 2, run)
            {
                Whole = true,
                Alternative = date.Year == 0 ? 0 : date.AnyYearKey,
                MissingMass = 2,
                Fallback = loose ? Plain(at, end) : [],
            }, end);
        }

        if (spans.Concepts[at] is { } concept)
        {
            // A long way of putting it asks for little more than a short one.
            var weight = MathF.Sqrt(Math.Max(1, end - at - 1));
            var phrase = Plain(at, end);
            return (new QueryTerm(TermKey.Concept(concept.Group), weight, weight, run) { Whole = true, Literal = phrase, Fallback = phrase }, end);
        }

        if (spans.Counts[at])
        {
            var unit = graph[path[end - 1]];
            return (Pair(TermKey.AnyNumber, unit.Key, QueryWeights.AnyNumber, QueryWeights.AnyNumberMass) with { Whole = true }, end);
        }

        if (Telephone(at) is var (digits, behind))
            return (new QueryTerm(TermKey.OfText(digits), 2, 2, run) { Whole = true, Digits = digits, Fallback = Plain(at, behind) }, behind);
        return (null, at + 1);
    }

    /// <summary>The terms of the positions [first, end) as they stand.</summary>
    private ImmutableArray<QueryTerm> Plain(int first, int end)
    {
        var terms = ImmutableArray.CreateBuilder<QueryTerm>((end - first) * 2);
        for (var at = first; at < end; at++)
        {
            AddNode(at, terms);
            if (at + 1 < end && Linked(at))
                terms.Add(spans.Stop[at] || spans.Stop[at + 1] ? StopPair(at) : Pair(at));
        }

        return terms.DrainToImmutable();
    }

    private static QueryTerm OfName(QueryTerm term) => term with
    {
        Weight = term.Weight * QueryWeights.Name,
        Mass = term.Mass * QueryWeights.Name,
        MissingMass = term.MissingMass * QueryWeights.Name,
    };

    private void AddMeeting(int at, bool named, bool ordinary, ImmutableArray<QueryTerm>.Builder terms)
    {
        if (spans.Stop[at] || spans.Stop[at + 1])
            terms.Add(StopPair(at));
        else if (ordinary)
            terms.Add(named && spans.Named[at + 1] ? OfName(Pair(at)) : Pair(at));
        else
            terms.Add(Pair(graph[path[at]], graph[path[at + 1]], QueryWeights.Meeting, 0) with { Marked = false });
    }

    private void AddNode(int at, ImmutableArray<QueryTerm>.Builder terms)
    {
        var node = graph[path[at]];
        if (spans.Stop[at])
            return;
        if (node.Kind == NodeKind.Letters)
            terms.Add(new QueryTerm(node.Key, 1, 1, run) { MissingMass = 1 });
        else if (node.Kind == NodeKind.Digits && !IsCount(at))
            terms.Add(Digits(node));
        else if (node.Kind == NodeKind.Han && !Joined(at) && !(at > 0 && Joined(at - 1)))
            terms.Add(lone ? new QueryTerm(node.Key, 1, 1, run) : LoneHan(node));

        if (graph.Skip(path[at]) is var behind and >= 0 && Array.IndexOf(path, behind, at) is var there and > 0 && !spans.Stop[there])
            terms.Add(Pair(node, graph[behind], QueryWeights.Mixed, 0));
    }

    private QueryTerm Pair(int at)
    {
        var (left, right) = (graph[path[at]], graph[path[at + 1]]);
        return (left.Kind, right.Kind) switch
        {
            (NodeKind.Han, NodeKind.Han) => HanPair(at, left, right),
            (NodeKind.Digits, NodeKind.Han) => Pair(left, right, 1, 1) with { Fallback = [Digits(left)] },
            (NodeKind.Digits, NodeKind.Digits) => Pair(left, right, 1, 1) with { Fallback = [Digits(left), Digits(right)] },
            _ => Pair(left, right, QueryWeights.Mixed, QueryWeights.MixedMass),
        };
    }

    private QueryTerm HanPair(int at, Node left, Node right)
    {
        var suffix = graph.First(path[at + 1]) is '区' or '县' or '市' && at > 0 && Joined(at - 1);
        var weight = suffix ? QueryWeights.PlaceSuffix
            : !lone && (StopWords.IsWeak(graph.Text[left.From]) || StopWords.IsWeak(graph.Text[right.From])) ? QueryWeights.Weak : 1;
        return new QueryTerm(TermKey.Pair(left.Key, right.Key), weight, weight, run)
        {
            MissingMass = QueryWeights.UnknownMass * weight,
            Singles = (left.Key, right.Key),
        };
    }

    private QueryTerm StopPair(int at) =>
        new(TermKey.Pair(graph[path[at]].Key, graph[path[at + 1]].Key), QueryWeights.Stop, 0, run) { Marked = false };

    private QueryTerm Pair(Node left, Node right, float weight, float mass) => Pair(left.Key, right.Key, weight, mass);

    private QueryTerm Pair(ulong left, ulong right, float weight, float mass) => new(TermKey.Pair(left, right), weight, mass, run);

    private QueryTerm LoneHan(Node node) =>
        new(node.Key, QueryWeights.LoneHan, QueryWeights.LoneHan, run) { Marked = false };

    private QueryTerm Digits(Node node) => new(node.Key, 1, 1, run)
    {
        MissingMass = 1,
        Digits = node.To - node.From >= NumberIndex.ShortestFragment ? graph.Text.Chars[node.From..node.To].ToString() : null,
    };

    /// <summary>Digits that a pair speaks for: before Han (5年), or beside further digits (0.65).</summary>
    private bool IsCount(int at) =>
        (Joined(at) && graph[path[at + 1]].Kind != NodeKind.Letters)
        || (at > 0 && Joined(at - 1) && graph[path[at - 1]].Kind == NodeKind.Digits);

    private bool Joined(int at) => Linked(at) && !spans.Stop[at] && !spans.Stop[at + 1];

    /// <summary>Whether nothing parts the position from the next.</summary>
    private bool Linked(int at) => at + 1 < path.Length && graph.Leads(path[at], path[at + 1]);

    /// <summary>Digits in groups such as 0571-8951 0552, seven and more together.</summary>
    private (string Digits, int End)? Telephone(int at)
    {
        var end = at;
        var digits = "";
        while (end < path.Length && graph[path[end]].Kind == NodeKind.Digits && path[end] < graph.WrittenCount
            && (end == at || graph.Gap(path[end - 1], path[end]) is "-" or " ") && spans.Ends[end] == 0)
        {
            digits += graph.Text.Chars[graph[path[end]].From..graph[path[end]].To].ToString();
            end++;
        }

        return end - at > 1 && digits.Length is >= 7 and <= 20 ? (digits, end) : null;
    }
}
