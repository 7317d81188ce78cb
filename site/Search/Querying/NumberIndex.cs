using TitleGuide.Search.Analysis;

namespace TitleGuide.Search.Querying;

/// <summary>The long numbers of an index, to be found by a part: telephones above all.</summary>
internal sealed class NumberIndex
{
    public const int ShortestFragment = 4;
    private const int ShortestNumber = 7;
    private const int MostMatches = 16;

    private readonly Dictionary<string, ulong> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Lazy<NumberList> list;

    public NumberIndex()
    {
        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        list = new Lazy<NumberList>(() => new NumberList(numbers.Keys));
    }

    /// <summary>Not after the first search.</summary>
    public void Add(TokenGraph graph)
    {
        for (var i = 0; graph.HasDigits && i < graph.WrittenCount; i++)
        {
            ref readonly var node = ref graph[i];
            if (node.Kind == NodeKind.Digits && node.To - node.From >= ShortestNumber)
                lookup.TryAdd(graph.Text.Chars[node.From..node.To], node.Key);
        }
    }

    /// <summary>Numbers that contain the digits, or that the digits end with (an area code stands before).</summary>
    public IEnumerable<ulong> Find(string digits)
    {
        var found = list.Value.Containing(digits, MostMatches);
        for (var from = 0; from <= digits.Length - ShortestNumber; from++)
        {
            if (lookup.ContainsKey(digits.AsSpan(from)))
                found.Add(digits[from..]);
        }

        return found.Distinct().Order(StringComparer.Ordinal).Take(MostMatches).Select(number => numbers[number]);
    }
}
