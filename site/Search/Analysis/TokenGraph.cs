using System.Globalization;

namespace TitleGuide.Search.Analysis;

/// <summary>
/// A text as nodes and the ways to read on from each: to its neighbour, past a short bracket (X（Y）Z is XZ, XY and YZ),
/// and, where a number is written in Han characters, to a node that stands for the number (五年 is also 5年).
/// The nodes as written come first, in order; those for numbers follow.
/// </summary>
internal sealed class TokenGraph
{
    private const int LongestRun = 64;
    private const int LongestBracket = 10;
    private const int None = -1;

    private readonly List<Node> nodes;
    private readonly List<int> next;
    private readonly List<int> skip;
    private readonly List<int> number;

    private TokenGraph(FoldedText text)
    {
        Text = text;
        nodes = new List<Node>(text.Length);
        ReadNodes();
        WrittenCount = nodes.Count;
        next = new List<int>(WrittenCount);
        skip = new List<int>(WrittenCount);
        number = new List<int>(WrittenCount);
        Link();
        ReadNumbers();
    }

    public FoldedText Text { get; }

    /// <summary>How many nodes stand as written.</summary>
    public int WrittenCount { get; }

    public int Count => nodes.Count;

    public Node this[int index] => nodes[index];

    public static TokenGraph Of(ReadOnlySpan<char> text) => new(FoldedText.Of(text));

    /// <summary>The neighbour as written, or -1.</summary>
    public int Next(int node) => next[node];

    /// <summary>The node behind a bracket that opens right after this one, or -1.</summary>
    public int Skip(int node) => skip[node];

    /// <summary>The node for the number that begins at this node as written, or -1.</summary>
    public int Number(int node) => node < WrittenCount ? number[node] : None;

    /// <summary>Where one can read on from the node; at most four places.</summary>
    public int Successors(int node, Span<int> into)
    {
        var count = 0;
        foreach (var target in (ReadOnlySpan<int>)[next[node], skip[node]])
        {
            if (target == None)
                continue;
            into[count++] = target;
            if (number[target] != None)
                into[count++] = number[target];
        }

        return count;
    }

    /// <summary>The text once through, numbers in place of their characters.</summary>
    public int[] Path()
    {
        var path = new List<int>(WrittenCount);
        for (var i = 0; i < WrittenCount;)
        {
            var chosen = number[i] == None ? i : number[i];
            path.Add(chosen);
            for (var end = nodes[chosen].To; i < WrittenCount && nodes[i].From < end; i++)
            {
            }
        }

        return [.. path];
    }

    /// <summary>The folded characters between two nodes.</summary>
    public ReadOnlySpan<char> Gap(int node, int following) => Text.Chars[nodes[node].To..nodes[following].From];

    private void ReadNodes()
    {
        var chars = Text.Chars;
        for (var i = 0; i < chars.Length;)
        {
            var kind = CharacterClasses.Of(chars[i]);
            var from = i++;
            switch (kind)
            {
                case CharacterClass.Han:
                    if (char.IsSurrogate(chars[from]))
                        i++;
                    Add(NodeKind.Han, from, i, -1);
                    break;
                case CharacterClass.Letter or CharacterClass.Digit:
                    while (i < chars.Length && i - from < LongestRun && CharacterClasses.Of(chars[i]) == kind)
                        i++;
                    if (kind == CharacterClass.Letter)
                        Add(NodeKind.Letters, from, i, -1);
                    else
                        Add(NodeKind.Digits, from, i, i - from <= 9 ? int.Parse(chars[from..i]) : -1);
                    break;
            }
        }
    }

    private void Add(NodeKind kind, int from, int to, long value) =>
        nodes.Add(new Node(kind, TermKey.OfText(Text.Chars[from..to]), Text.Start(from), Text.End(to - 1), from, to, value));

    private void Link()
    {
        var open = new Stack<int>();
        var behindBracket = None;
        for (var i = 0; i < WrittenCount; i++)
        {
            next.Add(None);
            skip.Add(None);
            number.Add(None);
            if (i == 0)
                continue;
            var joined = ReadGap(i - 1, i, open, ref behindBracket);
            if (joined)
                next[i - 1] = i;
            if (behindBracket != None)
            {
                skip[behindBracket] = i;
                behindBracket = None;
            }
        }
    }

    /// <summary>Whether nothing that parts stands between the two neighbours; keeps account of the brackets.</summary>
    private bool ReadGap(int left, int right, Stack<int> open, ref int behindBracket)
    {
        var gap = Gap(left, right);
        if (gap.IsEmpty)
            return true;
        if (gap is ".")
            return nodes[left].Kind == NodeKind.Digits && nodes[right].Kind == NodeKind.Digits;
        var spaced = false;
        var bracketed = false;
        var parted = false;
        foreach (var c in gap)
        {
            switch (CharacterClasses.Of(c))
            {
                case CharacterClass.Space:
                    spaced = true;
                    break;
                case CharacterClass.Quote:
                    break;
                case CharacterClass.Open:
                    open.Push(parted || bracketed ? None : left);
                    bracketed = true;
                    break;
                case CharacterClass.Close:
                    bracketed = true;
                    if (open.TryPop(out var before) && before != None && nodes[left].To - nodes[before].To <= LongestBracket)
                        behindBracket = before;
                    break;
                default:
                    parted = true;
                    behindBracket = None;
                    break;
            }
        }

        if (parted)
            return false;
        return !spaced || bracketed || (nodes[left].Kind == NodeKind.Digits) != (nodes[right].Kind == NodeKind.Digits);
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
                var digits = value.ToString(CultureInfo.InvariantCulture);
                number[i] = nodes.Count;
                nodes.Add(new Node(
                    NodeKind.Digits, TermKey.OfText(digits), nodes[i].Start, nodes[last].End, nodes[i].From, nodes[last].To, value));
                next.Add(next[last]);
                skip.Add(skip[last]);
            }

            i = last;
        }
    }

    /// <summary>The last node of a number with Han characters that counts something, or -1.</summary>
    private int LastOfNumber(int first)
    {
        var last = None;
        var han = false;
        var i = first;
        while (i < WrittenCount && (i == first || nodes[i].From == nodes[i - 1].To))
        {
            var c = Text[nodes[i].From];
            var part = nodes[i].Kind == NodeKind.Han && HanNumber.IsPart(c);
            if (!part && (nodes[i].Kind != NodeKind.Digits || i != first || nodes[i].Number < 0))
                break;
            han |= part;
            last = i++;
        }

        if (!han || next[last] == None)
            return None;
        var counted = nodes[next[last]];
        return counted.Kind == NodeKind.Han && HanNumber.IsCounted(Text[counted.From]) ? last : None;
    }
}
