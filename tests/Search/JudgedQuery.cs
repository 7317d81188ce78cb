using System.Globalization;

namespace TitleGuide.Tests.Search;

/// <summary>A query in a visitor's words with the sections that answer it: 3 answers it, 2 helps much, 1 belongs to it.</summary>
/// <param name="Type">What makes it hard: everyday words, a typo, pinyin …</param>
/// <param name="Notice">The notice it is asked within, or null.</param>
public sealed record JudgedQuery(string Type, string? Notice, string Text, IReadOnlyDictionary<string, int> Grades)
{
    /// <summary>From a file in <c>Judged</c>: type, notice, query, address and grade, one address a line.</summary>
    public static IReadOnlyList<JudgedQuery> Read(string file) =>
        [.. File.ReadLines(Repository.PathOf($"tests/Search/Judged/{file}")).Skip(1)
            .Select(line => line.Split('\t'))
            .GroupBy(row => (Type: row[0], Notice: row[1], Query: row[2]))
            .Select(q => new JudgedQuery(
                q.Key.Type,
                q.Key.Notice.Length == 0 ? null : q.Key.Notice,
                q.Key.Query,
                q.ToDictionary(row => row[3], row => int.Parse(row[4], CultureInfo.InvariantCulture))))];
}
