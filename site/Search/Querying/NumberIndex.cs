using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Querying;

/// <summary>The long numbers of an index, to be found by a part: telephones above all.</summary>
internal sealed class NumberIndex
{
    public const int ShortestFragment = 4;
    private const int ShortestNumber = 7;
    private const int MostMatches = 16;

    private readonly SortedDictionary<string, ulong> numbers = new(StringComparer.Ordinal);

    public void Add(TokenGraph graph)
    {
        for (var i = 0; i < graph.WrittenCount; i++)
        {
            var node = graph[i];
            if (node.Kind == NodeKind.Digits && node.To - node.From >= ShortestNumber)
                numbers.TryAdd(graph.Text.Chars[node.From..node.To].ToString(), node.Key);
        }
    }

    /// <summary>Numbers that contain the digits, or that the digits end with (an area code stands before).</summary>
    public IEnumerable<ulong> Find(string digits) =>
        numbers.Where(n => n.Key.Contains(digits, StringComparison.Ordinal) || digits.EndsWith(n.Key, StringComparison.Ordinal))
            .Take(MostMatches)
            .Select(n => n.Value);
}
