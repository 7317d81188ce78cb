using System.Globalization;
using System.Runtime.InteropServices;

namespace TitleGuide.Search.Analysis;

/// <summary>
/// A text as nodes and the ways to read on from each: to its neighbour, past a short bracket (X（Y）Z is XZ, XY and YZ),
/// and, where a number is written in Han characters, to a node that stands for the number (五年 is also 5年).
/// The nodes as written come first, in order; those for numbers follow.
/// </summary>
internal sealed class TokenGraph
{
    private const int None = -1;

    private readonly List<Node> nodes;
    private readonly List<Links> links;

    private TokenGraph(FoldedText text)
    {
        Text = text;
        nodes = new List<Node>(text.Length);
        NodeReader.Read(text, nodes);
        WrittenCount = nodes.Count;
        links = new List<Links>(WrittenCount);
        Link();
        ReadNumbers();
    }

    public FoldedText Text { get; }

    /// <summary>How many nodes stand as written.</summary>
    public int WrittenCount { get; }

    public int Count => nodes.Count;

    public ref readonly Node this[int index] => ref CollectionsMarshal.AsSpan(nodes)[index];

    public static TokenGraph Of(ReadOnlySpan<char> text) => new(FoldedText.Of(text));

    /// <summary>Where in the original the node begins.</summary>
    public int Start(int node) => Text.Start(nodes[node].From);

    public int End(int node) => Text.End(nodes[node].To - 1);

    /// <summary>The node's first folded character.</summary>
    public char First(int node) => Text[nodes[node].From];

    /// <summary>The neighbour as written, or -1.</summary>
    public int Next(int node) => links[node].Next;

    /// <summary>The node behind a bracket that opens right after this one, or -1.</summary>
    public int Skip(int node) => links[node].Skip;

    /// <summary>Where one can read on from the node; at most four places.</summary>
    public int Successors(int node, Span<int> into)
    {
        var count = 0;
        var (next, skip, _) = links[node];
        if (next != None)
            Add(next, into, ref count);
        if (skip != None)
            Add(skip, into, ref count);
        return count;
    }

    /// <summary>Whether one can read on from the node to the other.</summary>
    public bool Leads(int node, int to)
    {
        var (next, skip, _) = links[node];
        return next == to || skip == to || (next != None && links[next].Number == to) || (skip != None && links[skip].Number == to);
    }

    /// <summary>The text once through, numbers in place of their characters.</summary>
    public int[] Path()
    {
        var path = new List<int>(WrittenCount);
        for (var i = 0; i < WrittenCount;)
        {
            var chosen = links[i].Number == None ? i : links[i].Number;
            path.Add(chosen);
            for (var end = nodes[chosen].To; i < WrittenCount && nodes[i].From < end; i++)
            {
            }
        }

        return [.. path];
    }

    /// <summary>The folded characters between two nodes.</summary>
    public ReadOnlySpan<char> Gap(int node, int following) => Text.Chars[nodes[node].To..nodes[following].From];

    private void Add(int target, Span<int> into, ref int count)
    {
        into[count++] = target;
        if (links[target].Number is not None and var number)
            into[count++] = number;
    }

    private void Link()
    {
        var gaps = new GapReader(Text, nodes);
        for (var i = 0; i < WrittenCount; i++)
        {
            links.Add(new Links(None, None, None));
            if (i == 0)
                continue;
            if (gaps.Joins(i, out var skipFrom))
                links[i - 1] = links[i - 1] with { Next = i };
            if (skipFrom != None)
                links[skipFrom] = links[skipFrom] with { Skip = i };
        }
    }

    private void ReadNumbers()
    {
        for (var i = 0; i < WrittenCount; i++)
        {
            var last = LastOfNumber(i);
            if (last == None)
                continue;
            var value = HanNumber.Parse(Text.Chars[nodes[i].From..nodes[last].To]);
            if (value >= 0)
            {
                var key = TermKey.OfText(value.ToString(CultureInfo.InvariantCulture));
                links[i] = links[i] with { Number = nodes.Count };
                nodes.Add(new Node(NodeKind.Digits, key, nodes[i].From, nodes[last].To, value));
                links.Add(new Links(last + 1, links[last].Skip, None));
            }

            i = last;
        }
    }

    /// <summary>The last node of a number with Han characters that counts something, or -1.</summary>
    private int LastOfNumber(int first)
    {
        var last = None;
        var han = false;
        for (var i = first; i < WrittenCount && (i == first || nodes[i].From == nodes[i - 1].To); i++)
        {
            var part = nodes[i].Kind == NodeKind.Han && HanNumber.IsPart(First(i));
            if (!part && (nodes[i].Kind != NodeKind.Digits || i != first || nodes[i].Number < 0))
                break;
            han |= part;
            last = i;
        }

        var counted = last + 1;
        if (han && counted == WrittenCount && first > 0 && First(first - 1) == '月')
            return last;
        return han && counted < WrittenCount && nodes[counted].Kind == NodeKind.Han && HanNumber.IsCounted(First(counted))
            && Gap(last, counted).Trim(' ').IsEmpty
            ? last
            : None;
    }

    private readonly record struct Links(int Next, int Skip, int Number);
}
