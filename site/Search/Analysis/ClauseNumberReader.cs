using System.Globalization;
using System.Text;

namespace TitleGuide.Search.Analysis;

/// <summary>A clause number over the written nodes [First, Last]: each part with the node it begins at.</summary>
internal readonly record struct ClauseNumber(int First, int Last, IReadOnlyList<(string Part, int Node)> Parts)
{
    /// <summary>The number from its <paramref name="from"/>th part on, so that 二（一）2 finds 附件1 二（一）2.</summary>
    public ulong Key(int from)
    {
        var canonical = new StringBuilder();
        for (var i = from; i < Parts.Count; i++)
            canonical.Append(Parts[i].Part).Append('/');
        return TermKey.Clause(canonical.ToString());
    }
}

/// <summary>Reads 附件1 二（一）2, 二(一)2, 二、(一)、2, 正文三、1. Han, bracketed Han, plain and bracketed numbers differ.</summary>
internal static class ClauseNumberReader
{
    public static ClauseNumber? Read(TokenGraph graph, int first)
    {
        if (!CanBegin(graph, first))
            return null;
        var parts = new List<(string, int)>();
        var at = first;
        var certain = ReadAnnex(graph, ref at, parts);
        var styles = "";
        while (at < graph.WrittenCount && (at == first || Joins(graph.Gap(at - 1, at))) && ReadNumeral(graph, at) is { } numeral)
        {
            var bracketed = OpensBefore(graph, at) && ClosesAfter(graph, numeral.Last);
            var style = (numeral.Han ? 'h' : 'd', bracketed) switch
            {
                (var s, false) => s,
                (var s, true) => char.ToUpperInvariant(s),
            };
            parts.Add((style + numeral.Value.ToString(CultureInfo.InvariantCulture), at));
            if (!styles.Contains(style, StringComparison.Ordinal))
                styles += style;
            at = numeral.Last + 1;
        }

        // A single number, or a plain list such as 二、三, is none.
        return parts.Count >= 2 && (certain || styles.Length > 1) ? new ClauseNumber(first, at - 1, parts) : null;
    }

    private static bool CanBegin(TokenGraph graph, int first) =>
        graph[first].Kind == NodeKind.Digits
        || (graph[first].Kind == NodeKind.Han && graph.First(first) is var c && (c is '附' or '正' || HanNumber.IsPart(c)));

    private static bool ReadAnnex(TokenGraph graph, ref int at, List<(string, int)> parts)
    {
        if (IsWord(graph, at, '正', '文'))
        {
            parts.Add(("f0", at));
            at += 2;
            return true;
        }

        if (!IsWord(graph, at, '附', '件') || at + 2 >= graph.WrittenCount || ReadNumeral(graph, at + 2) is not { } numeral)
            return false;
        parts.Add(("f" + numeral.Value.ToString(CultureInfo.InvariantCulture), at));
        at = numeral.Last + 1;
        return true;
    }

    private static bool IsWord(TokenGraph graph, int at, char first, char second) =>
        at + 1 < graph.WrittenCount && graph.Next(at) == at + 1
        && graph.First(at) == first && graph.First(at + 1) == second;

    private static (int Value, int Last, bool Han)? ReadNumeral(TokenGraph graph, int at)
    {
        var node = graph[at];
        if (node.Kind == NodeKind.Digits)
            return node.Number is >= 1 and <= 99 ? (node.Number, at, false) : null;
        var last = at;
        while (last < graph.WrittenCount && graph[last].Kind == NodeKind.Han && HanNumber.IsPart(graph.First(last))
            && (last == at || graph[last].From == graph[last - 1].To))
        {
            last++;
        }

        if (last-- == at)
            return null;
        var value = HanNumber.Parse(graph.Text.Chars[node.From..graph[last].To]);
        return value is >= 1 and <= 99 ? (value, last, true) : null;
    }

    private static bool Joins(ReadOnlySpan<char> gap) => gap.Length <= 3 && gap.IndexOfAnyExcept(" ()、.") < 0;

    private static bool OpensBefore(TokenGraph graph, int node) =>
        graph[node].From is > 0 and var from && graph.Text[from - 1] == '(';

    private static bool ClosesAfter(TokenGraph graph, int node) =>
        graph[node].To < graph.Text.Length && graph.Text[graph[node].To] == ')';
}
