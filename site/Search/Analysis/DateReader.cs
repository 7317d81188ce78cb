namespace TitleGuide.Search.Analysis;

/// <summary>A date in a text, over the path positions [First, First + Length).</summary>
/// <param name="Year">0 when not written.</param>
internal readonly record struct DateMatch(int First, int Length, int Year, int Month, int Day)
{
    public ulong Key => TermKey.Date(Year, Month, Day);

    public ulong AnyYearKey => TermKey.Date(0, Month, Day);
}

/// <summary>
/// Reads 2024年9月30日, 24年9月30日, 2024-9-30, 2024/09/30, 2024.9.30, 9月30日; loosely also 24-9-30, 24.9.30, 24/9/30, 9.30, 9-30,
/// 9/30, 20240930 and 0930.
/// </summary>
internal static class DateReader
{
    public static DateMatch? Read(TokenGraph graph, ReadOnlySpan<int> path, int at, bool loosely)
    {
        if (graph[path[at]].Kind != NodeKind.Digits)
            return null;
        var free = loosely && (at == 0 || Separator(graph, path[at - 1], path[at]) == '\0');
        var full = Full(graph, path, at, '年', '月', true) ?? Full(graph, path, at, '-', '-', free)
            ?? Full(graph, path, at, '/', '/', free) ?? Full(graph, path, at, '.', '.', free);
        if (full is not null)
            return full;
        if (Short(graph, path, at, '月') is { } inWords)
            return inWords;
        if (!free)
            return null;
        return Short(graph, path, at, '.') ?? Short(graph, path, at, '-') ?? Short(graph, path, at, '/') ?? Compact(graph, path, at);
    }

    // Without a year only with the month's 0, or any four digits would be a date.
    private static DateMatch? Compact(TokenGraph graph, ReadOnlySpan<int> path, int at)
    {
        var node = graph[path[at]];
        var (year, month, day) = (node.Number / 10000, node.Number / 100 % 100, node.Number % 100);
        return (node.To - node.From, year) is (8, >= 1900 and <= 2100) or (4, 0) && month is >= 1 and <= 12 && day is >= 1 and <= 31
            && (year > 0 || graph.First(path[at]) == '0')
            ? new DateMatch(at, 1, year, month, day)
            : null;
    }

    /// <param name="brief">Whether the year may stand without its century.</param>
    private static DateMatch? Full(TokenGraph graph, ReadOnlySpan<int> path, int at, char first, char second, bool brief)
    {
        if ((Number(graph, path, at, 1900, 2100) ?? (brief ? BriefYear(graph, path[at]) : null)) is not { } year
            || After(graph, path, at, first) is not { } next)
        {
            return null;
        }

        return MonthAndDay(graph, path, next, second) is { } rest
            ? rest with { First = at, Length = rest.First + rest.Length - at, Year = year }
            : null;
    }

    // Of this century and not long past or to come: 1-2-3 and 65.5.1 are no dates.
    private static int? BriefYear(TokenGraph graph, int node) =>
        graph[node] is { Number: >= 10 and <= 39 and var year } && graph[node].To - graph[node].From == 2 ? 2000 + year : null;

    private static DateMatch? Short(TokenGraph graph, ReadOnlySpan<int> path, int at, char separator) =>
        MonthAndDay(graph, path, at, separator) is { } match
        && (separator == '月' || End(graph, path, match))
            ? match
            : null;

    // 1.5.2 and 2-10-7 are no dates.
    private static bool End(TokenGraph graph, ReadOnlySpan<int> path, DateMatch match)
    {
        var last = match.First + match.Length - 1;
        return last + 1 >= path.Length || Separator(graph, path[last], path[last + 1]) == '\0';
    }

    private static DateMatch? MonthAndDay(TokenGraph graph, ReadOnlySpan<int> path, int at, char separator)
    {
        if (Number(graph, path, at, 1, 12) is not { } month || After(graph, path, at, separator) is not { } next
            || Number(graph, path, next, 1, 31) is not { } day)
        {
            return null;
        }

        var end = next + 1;
        if (separator == '月' && end < path.Length && IsHan(graph, path[end], '日', '号') && Adjacent(graph, path[next], path[end]))
            end++;
        return new DateMatch(at, end - at, 0, month, day);
    }

    private static int? Number(TokenGraph graph, ReadOnlySpan<int> path, int at, int least, int most) =>
        at < path.Length && graph[path[at]] is { Kind: NodeKind.Digits, Number: var n } && n >= least && n <= most ? n : null;

    /// <summary>The position behind the separator, which is a Han node or a single character between two numbers.</summary>
    private static int? After(TokenGraph graph, ReadOnlySpan<int> path, int at, char separator)
    {
        if (at + 1 >= path.Length)
            return null;
        if (separator is not ('年' or '月'))
            return Separator(graph, path[at], path[at + 1]) == separator ? at + 1 : null;
        return IsHan(graph, path[at + 1], separator, separator) && Adjacent(graph, path[at], path[at + 1])
            && at + 2 < path.Length && Adjacent(graph, path[at + 1], path[at + 2])
            ? at + 2
            : null;
    }

    private static bool IsHan(TokenGraph graph, int node, char one, char other) =>
        graph[node].Kind == NodeKind.Han && graph.First(node) is var c && (c == one || c == other);

    private static bool Adjacent(TokenGraph graph, int node, int following) => graph.Gap(node, following).Trim(' ').IsEmpty;

    private static char Separator(TokenGraph graph, int node, int following) =>
        graph[node].Kind == NodeKind.Digits && graph[following].Kind == NodeKind.Digits
        && graph.Gap(node, following).Trim(' ') is ['-' or '/' or '.'] gap
            ? gap[0]
            : '\0';
}
