namespace TitleGuide.Search.Analysis;

/// <summary>
/// A text as nodes and the ways to read on from each: to its neighbour, past a short bracket (X（Y）Z is XZ, XY and YZ),
/// and, where a number is written in Han characters, to a node that stands for the number (五年 is also 5年).
/// The nodes as written come first, in order; those for numbers follow.
/// </summary>
internal sealed class TokenGraph
{
    private const int None = -1;

    private Node[] nodes = [];
    private Links[] links = [];
    private GapReader? gaps;

    public FoldedText Text { get; } = new();

    /// <summary>How many nodes stand as written.</summary>
    public int WrittenCount { get; private set; }

    public int Count { get; private set; }

    /// <summary>Whether any number is written in digits, or in Han characters where something is counted.</summary>
    public bool HasDigits { get; private set; }

    public ref readonly Node this[int index] => ref nodes[index];

    public static TokenGraph Of(ReadOnlySpan<char> text)
    {
        var graph = new TokenGraph();
        graph.Read(text);
        return graph;
    }

    /// <summary>Takes another text in place of the one before: who reads many needs no new graph for each.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Text.Read(text);
        if (nodes.Length < Text.Length)
        {
            nodes = new Node[Text.Length];
            links = new Links[Text.Length];
        }

        Count = WrittenCount = NodeReader.Read(Text.Chars, nodes);
        Link();
        ReadNumbers();
    }

    /// <summary>Where in the original the node begins.</summary>
    public int Start(int node) => Text.Start(nodes[node].From);

    public int End(int node) => Text.End(nodes[node].To - 1);

    /// <summary>The node's first folded character.</summary>
    public char First(int node) => Text[nodes[node].From];

    /// <summary>The neighbour as written, or -1.</summary>
    public int Next(int node) => links[node].Next;

    /// <summary>The node behind a bracket that opens right after this one, or -1.</summary>
    public int Skip(int node) => links[node].Skip;

    /// <summary>The node that stands for the number written from this one on, or -1.</summary>
    public int Number(int node) => links[node].Number;

    /// <summary>Where one can read on from the node; at most four places.</summary>
    public int Successors(int node, Span<int> into)
    {
        var count = 0;
        ref readonly var from = ref links[node];
        if (from.Next != None)
            Add(from.Next, into, ref count);
        if (from.Skip != None)
            Add(from.Skip, into, ref count);
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
        var path = new int[WrittenCount];
        return path[..Path(path)];
    }

    /// <param name="into">Takes the path, which is no longer than the nodes as written.</param>
    /// <returns>Its length.</returns>
    public int Path(Span<int> into)
    {
        var length = 0;
        for (var i = 0; i < WrittenCount;)
        {
            var chosen = links[i].Number == None ? i : links[i].Number;
            into[length++] = chosen;
            for (var end = nodes[chosen].To; i < WrittenCount && nodes[i].From < end; i++)
            {
            }
        }

        return length;
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
        gaps?.Clear();
        for (var i = 0; i < WrittenCount; i++)
        {
            links[i] = new Links(None, None, None);
            if (i == 0)
                continue;
            if (nodes[i - 1].To == nodes[i].From)
            {
                links[i - 1].Next = i;
                continue;
            }

            gaps ??= new GapReader();
            if (gaps.Joins(Text.Chars, nodes, i, out var skipFrom))
                links[i - 1].Next = i;
            if (skipFrom != None)
                links[skipFrom].Skip = i;
        }
    }

    private void ReadNumbers()
    {
        HasDigits = false;
        for (var i = 0; i < WrittenCount; i++)
        {
            var isDigits = nodes[i].Kind == NodeKind.Digits;
            HasDigits |= isDigits;
            if (!isDigits && !BelongsToNumber(i))
                continue;
            var last = LastOfNumber(i);
            if (last == None)
                continue;
            var value = HanNumber.Parse(Text.Chars[nodes[i].From..nodes[last].To]);
            if (value >= 0)
                AddNumber(i, last, value);
            i = last;
        }
    }

    private void AddNumber(int first, int last, int value)
    {
        if (Count == nodes.Length)
        {
            Array.Resize(ref nodes, Count * 2);
            Array.Resize(ref links, Count * 2);
        }

        nodes[Count] = new Node(NodeKind.Digits, TermKey.OfNumber(value), nodes[first].From, nodes[last].To, value);
        links[Count] = new Links(last + 1 < WrittenCount ? last + 1 : None, links[last].Skip, None);
        links[first].Number = Count++;
        HasDigits = true;
    }

    /// <summary>The last node of a number with Han characters that counts something, or -1.</summary>
    private int LastOfNumber(int first)
    {
        var last = None;
        var han = false;
        for (var i = first; i < WrittenCount && (i == first || nodes[i].From == nodes[i - 1].To); i++)
        {
            var part = BelongsToNumber(i);
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

    private bool BelongsToNumber(int node) => nodes[node].Kind == NodeKind.Han && HanNumber.IsPart(First(node));

    private record struct Links(int Next, int Skip, int Number);
}
