namespace TitleGuide.Search.Analysis;

/// <summary>Goes through the gaps between a text's nodes and keeps account of the brackets.</summary>
internal sealed class GapReader
{
    private const int LongestBracket = 10;
    private readonly Stack<int> open = new();
    private int behindBracket = -1;

    /// <summary>Begins with another text.</summary>
    public void Clear()
    {
        open.Clear();
        behindBracket = -1;
    }

    /// <summary>Whether nothing that parts stands between a node and the one before it, which it does not touch.</summary>
    /// <param name="skipFrom">The node before a short bracket that ends in this gap and begins right after that node, or -1.</param>
    public bool Joins(ReadOnlySpan<char> chars, ReadOnlySpan<Node> nodes, int node, out int skipFrom)
    {
        ref readonly var left = ref nodes[node - 1];
        ref readonly var right = ref nodes[node];
        skipFrom = -1;
        var gap = chars[left.To..right.From];
        if (gap is ".")
            return left.Kind == NodeKind.Digits && right.Kind == NodeKind.Digits;
        var (spaced, bracketed, parted) = (false, false, false);
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
                    open.Push(parted || bracketed ? -1 : node - 1);
                    bracketed = true;
                    break;
                case CharacterClass.Close:
                    bracketed = true;
                    if (open.TryPop(out var before) && before >= 0 && left.To - nodes[before].To <= LongestBracket)
                        behindBracket = before;
                    break;
                default:
                    parted = true;
                    behindBracket = -1;
                    break;
            }
        }

        (skipFrom, behindBracket) = (behindBracket, -1);
        return !parted && (!spaced || bracketed || (left.Kind == NodeKind.Digits) != (right.Kind == NodeKind.Digits));
    }
}
