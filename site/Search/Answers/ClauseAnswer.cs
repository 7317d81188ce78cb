using TitleGuide.Content;
using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Answers;

/// <summary>附件1 二（一）2: the clause of this number.</summary>
internal static class ClauseAnswer
{
    private const int LongestText = 80;

    public static Intent? For(IReadOnlyList<Notice> notices, AskedText asked)
    {
        var graph = TokenGraph.Of(asked.Typed);
        var read = Enumerable.Range(0, graph.WrittenCount).Select(node => ClauseNumberReader.Read(graph, node)).FirstOrDefault(n => n is not null);
        if (read is not { } number)
            return null;
        var key = number.Key(0);
        return notices.SelectMany(n => n.Clauses.Select(c => (Notice: n, Clause: c)))
            .Where(c => KeyOf(c.Clause.Source) == key)
            .Select(c => new Intent(
                IntentKind.Clause,
                $"{c.Clause.Source} {c.Clause.Title}",
                Shorten(c.Clause.Text),
                Addresses.Of(c.Notice, c.Clause),
                c.Notice.Id,
                Addresses.Of(c.Notice, c.Clause)))
            .FirstOrDefault();
    }

    // A clause such as 附件1 二（一）2 第二段 is not the clause 附件1 二（一）2.
    private static ulong KeyOf(string source)
    {
        var graph = TokenGraph.Of(source);
        return graph.WrittenCount > 0 && ClauseNumberReader.Read(graph, 0) is { } number && number.Last == graph.WrittenCount - 1
            ? number.Key(0)
            : 0;
    }

    private static string Shorten(string text)
    {
        var line = text.Split('\n')[0];
        if (line.Length <= LongestText)
            return line;
        var end = line.LastIndexOf('。', LongestText);
        return end > 0 ? line[..(end + 1)] : line[..LongestText] + "……";
    }
}
