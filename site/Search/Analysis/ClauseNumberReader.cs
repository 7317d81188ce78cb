namespace TitleGuide.Search.Analysis;

/// <summary>A part of a clause number and the node it begins at.</summary>
/// <param name="Style">f 附件 or 正文 (0), h Han, d plain; in capitals when bracketed.</param>
internal readonly record struct ClausePart(char Style, int Value, int Node)
{
    /// <summary>The canonical writing.</summary>
    public override string ToString() => $"{Style}{Value}";
}

/// <summary>A clause number over the written nodes [First, Last].</summary>
internal readonly record struct ClauseNumber(int First, int Last, ClausePart[] Parts)
{
    /// <summary>The number from its <paramref name="from"/>th part on, so that 二（一）2 finds 附件1 二（一）2.</summary>
    public ulong Key(int from) => TermKey.Clause(Parts.AsSpan(from));
}

/// <summary>Reads 附件1 二（一）2, 二(一)2, 二、(一)、2, 正文三、1. Han, bracketed Han, plain and bracketed numbers differ.</summary>
internal static class ClauseNumberReader
{
    private const char Annex = 'f';

    public static ClauseNumber? Read(TokenGraph graph, int first)
    {
        // Most that may begin one do not: nothing is kept before there is a second part.
        if (!CanBegin(graph, first))
            return null;
        var at = first;
        if ((ReadAnnex(graph, ref at) ?? ReadNumeral(graph, ref at)) is not { } part || ReadNext(graph, ref at) is not { } next)
            return null;
        var parts = new List<ClausePart> { part };
        var (certain, mixed) = (part.Style == Annex, false);
        for (ClausePart? more = next; more is { } numeral; more = ReadNext(graph, ref at))
        {
            parts.Add(numeral);
            mixed |= numeral.Style != part.Style;
        }

        // A plain list such as 二、三 is none.
        return certain || mixed ? new ClauseNumber(first, at - 1, [.. parts]) : null;
    }

    /// <summary>False for most nodes, at little cost.</summary>
    public static bool CanBegin(TokenGraph graph, int first) =>
        graph[first].Kind == NodeKind.Digits
        || (graph[first].Kind == NodeKind.Han && graph.First(first) is var c && (c is '附' or '正' || HanNumber.IsPart(c)));

    private static ClausePart? ReadAnnex(TokenGraph graph, ref int at)
    {
        var behind = at + 2;
        var value = 0;
        if (!IsWord(graph, at, '正', '文'))
        {
            if (!IsWord(graph, at, '附', '件') || behind >= graph.WrittenCount || ReadNumeral(graph, ref behind) is not { } numeral)
                return null;
            value = numeral.Value;
        }

        var annex = new ClausePart(Annex, value, at);
        at = behind;
        return annex;
    }

    private static bool IsWord(TokenGraph graph, int at, char first, char second) =>
        at + 1 < graph.WrittenCount && graph.Next(at) == at + 1
        && graph.First(at) == first && graph.First(at + 1) == second;

    private static ClausePart? ReadNext(TokenGraph graph, ref int at) =>
        at < graph.WrittenCount && Joins(graph.Gap(at - 1, at)) ? ReadNumeral(graph, ref at) : null;

    private static ClausePart? ReadNumeral(TokenGraph graph, ref int at)
    {
        var first = at;
        var behind = first;
        while (behind < graph.WrittenCount && graph[behind].Kind == NodeKind.Han && HanNumber.IsPart(graph.First(behind))
            && (behind == first || graph[behind].From == graph[behind - 1].To))
        {
            behind++;
        }

        var han = behind > first;
        if (!han && graph[first].Kind == NodeKind.Digits)
            behind++;
        if (behind == first)
            return null;
        var value = han ? HanNumber.Parse(graph.Text.Chars[graph[first].From..graph[behind - 1].To]) : graph[first].Number;
        if (value is < 1 or > 99)
            return null;
        at = behind;
        var bracketed = OpensBefore(graph, first) && ClosesAfter(graph, behind - 1);
        return new ClausePart((han, bracketed) switch { (true, false) => 'h', (true, true) => 'H', (false, false) => 'd', _ => 'D' }, value, first);
    }

    private static bool Joins(ReadOnlySpan<char> gap) => gap.Length <= 3 && gap.IndexOfAnyExcept(" ()、.") < 0;

    private static bool OpensBefore(TokenGraph graph, int node) =>
        graph[node].From is > 0 and var from && graph.Text[from - 1] == '(';

    private static bool ClosesAfter(TokenGraph graph, int node) =>
        graph[node].To < graph.Text.Length && graph.Text[graph[node].To] == ')';
}
