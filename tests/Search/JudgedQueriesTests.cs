using TitleGuide.Content;
using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

/// <summary>
/// Everyday questions to the 2024 manufacturing notice, graded by reading the clauses: 3 answers it, 2 helps much, 1 belongs to it.
/// The weights were set by <c>queries.tsv</c>; <c>held-out.tsv</c> was looked at only for its score.
/// </summary>
public sealed class JudgedQueriesTests(ITestOutputHelper output)
{
    private const string Notice = "2024-hangzhou-manufacturing-engineer";
    private static readonly Lazy<Snapshot> Content = new(() => ContentLoader.Load(Repository.PathOf("content")).Snapshot!);

    private static ISearchIndex Index => SearchIndex.For(Content.Value);

    [Theory]
    [InlineData("queries.tsv", 40, 0.87)]
    [InlineData("held-out.tsv", 20, 0.85)]
    public void Queries_AreAnsweredWell(string file, int least, double bar)
    {
        var judged = Read(file);
        Assert.True(judged.Count >= least);

        var scores = judged.ToDictionary(q => q.Key, q => Gain(Found(q.Key), q.Value));
        var mean = scores.Values.Average();
        output.WriteLine($"{file}: nDCG@10 {mean:F3} over {scores.Count} queries");
        foreach (var (query, score) in scores.OrderBy(s => s.Value).Take(12))
        {
            output.WriteLine($"  {score:F2} {query}");
        }

        Assert.InRange(mean, bar, 1);
    }

    [Theory]
    [InlineData("queries.tsv")]
    [InlineData("held-out.tsv")]
    public void Queries_AllFindSomething(string file) =>
        Assert.DoesNotContain(Read(file).Keys, q => Index.Search(new SearchQuery(q, Notice)).Total == 0);

    [Theory]
    [InlineData("queries.tsv")]
    [InlineData("held-out.tsv")]
    public void JudgedAddresses_Exist(string file)
    {
        var addresses = SectionBuilder.Build(Content.Value).Select(s => s.Url).ToHashSet();

        Assert.Empty(Read(file).SelectMany(q => q.Value.Keys).Where(url => !addresses.Contains(url)).Distinct());
    }

    /// <summary>Whatever stands in a section's title or body as one stretch of Han characters finds that section.</summary>
    [Fact]
    public void LiteralWords_FindEverySectionThatHasThem()
    {
        var random = new Random(20240930);
        var sections = SectionBuilder.Build(Content.Value);
        for (var i = 0; i < 400; i++)
        {
            var text = sections[random.Next(sections.Count)].Body;
            var length = random.Next(2, 7);
            var start = random.Next(Math.Max(1, text.Length - length));
            var word = text[start..Math.Min(text.Length, start + length)];
            if (word.Length < 2 || !word.All(c => c is >= '\u4E00' and <= '\u9FFF'))
            {
                continue;
            }

            var expected = sections.Where(s => s.Title.Contains(word, StringComparison.Ordinal) || s.Body.Contains(word, StringComparison.Ordinal));
            Assert.Equal((word, ""), (word, string.Join(' ', expected.Select(s => s.Url).Except(All(word)))));
        }
    }

    private static IEnumerable<string> All(string query)
    {
        for (var skip = 0; ; skip += 100)
        {
            var results = Index.Search(new SearchQuery(query, Skip: skip, Take: 100));
            foreach (var hit in results.Hits)
            {
                yield return hit.Section.Url;
            }

            if (skip + 100 >= results.Total)
            {
                yield break;
            }
        }
    }

    private static IReadOnlyList<string> Found(string query) =>
        [.. Index.Search(new SearchQuery(query, Notice, Take: 10)).Hits.Select(h => h.Section.Url)];

    internal static Dictionary<string, Dictionary<string, int>> Read(string file) =>
        File.ReadLines(Repository.PathOf($"tests/Search/Judged/{file}")).Skip(1)
            .Select(line => line.Split('\t'))
            .GroupBy(row => row[0])
            .ToDictionary(q => q.Key, q => q.ToDictionary(row => row[1], row => int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture)));

    internal static double Gain(IReadOnlyList<string> found, Dictionary<string, int> grades) =>
        Discounted(found.Select(url => grades.GetValueOrDefault(url))) / Discounted(grades.Values.OrderDescending().Take(10));

    private static double Discounted(IEnumerable<int> grades) =>
        grades.Select((grade, rank) => (Math.Pow(2, grade) - 1) / Math.Log2(rank + 2)).Sum();
}
