namespace TitleGuide.Tests.Facts;

/// <summary>What somebody asks, the clauses that answer it, and how it is found: a search or links from the home page.</summary>
internal sealed record EverydayQuestion(string Ask, IReadOnlyList<string> Clauses, string? Search, IReadOnlyList<string> Clicks)
{
    public static IReadOnlyList<EverydayQuestion> Of(string notice)
    {
        var lines = File.ReadLines(Repository.PathOf($"tests/Facts/Trial/{notice}.txt")).Where(l => l.Length > 0 && !l.StartsWith('#'));
        return [.. lines.Chunk(3).Select(Read)];
    }

    private static EverydayQuestion Read(string[] lines) => lines switch
    {
        [['?', ' ', .. var ask], ['=', ' ', .. var clauses], ['s', 'e', 'a', 'r', 'c', 'h', ' ', .. var words]] => new(ask, clauses.Split(' '), words, []),
        [['?', ' ', .. var ask], ['=', ' ', .. var clauses], ['c', 'l', 'i', 'c', 'k', ' ', .. var links]] => new(ask, clauses.Split(' '), null, links.Split(" > ")),
        _ => throw new InvalidDataException(string.Join('\n', lines)),
    };
}
