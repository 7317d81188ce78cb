using TitleGuide.Search;
using TitleGuide.Search.Analysis;
using TitleGuide.Tests.Pages;

namespace TitleGuide.Tests.Search;

/// <summary>
/// Queries in visitors' words, graded by reading the content before any result was seen. The engine and the words it knows were
/// made with <c>tuning.tsv</c>; <c>measured.tsv</c> only measures, so its report names no query.
/// </summary>
public sealed class JudgedQueriesTests(ITestOutputHelper output)
{
    private static readonly Dictionary<char, char> Traditional = TraditionalForms.Pairs.Chunk(2)
        .GroupBy(pair => pair[1], pair => pair[0])
        .ToDictionary(forms => forms.Key, forms => forms.First());

    private static ISearchIndex Index => SearchIndex.For(PublishedContent.Snapshot);

    [Theory]
    [InlineData("tuning.tsv", 340, 0.92)]
    [InlineData("measured.tsv", 90, 0.92)]
    public void Queries_AreAnsweredWell(string file, int least, double goal)
    {
        var queries = JudgedQuery.Read(file);
        output.WriteLine($"{file}, {Index.Engine}");
        foreach (var line in JudgedReport.Of(Index, queries))
            output.WriteLine(line);

        Assert.True(queries.Count >= least);
        Assert.InRange(JudgedScore.Of(Index, queries).Gain, goal, 1);
    }

    /// <summary>The worst of those that may be looked at.</summary>
    [Fact]
    public void TunedQueries_AreNotLost()
    {
        var scores = JudgedQuery.Read("tuning.tsv").Select(q => (q.Text, JudgedScore.Of(Index, q).Gain)).OrderBy(s => s.Gain).ToList();
        foreach (var (text, gain) in scores.TakeWhile(s => s.Gain < 0.9))
            output.WriteLine($"{gain:F2} {text}");

        Assert.True(scores[0].Gain > 0.15, scores[0].Text);
    }

    [Theory]
    [InlineData("tuning.tsv")]
    [InlineData("measured.tsv")]
    public void Queries_FindSomethingUseful(string file)
    {
        var score = JudgedScore.Of(Index, JudgedQuery.Read(file));

        Assert.Equal((0, 0), (score.Empty, score.Useless));
    }

    [Fact]
    public void JudgedAddresses_Exist()
    {
        var addresses = SectionBuilder.Build(PublishedContent.Snapshot).Select(s => s.Url).ToHashSet();

        Assert.Equal("", string.Join(' ', All().SelectMany(q => q.Grades.Keys).Where(url => !addresses.Contains(url)).Distinct()));
    }

    /// <summary>What was looked at while the engine was made cannot measure it.</summary>
    [Fact]
    public void MeasuredQueries_AreNotTunedWith() =>
        Assert.Empty(JudgedQuery.Read("measured.tsv").Select(q => (q.Notice, q.Text)).Intersect(JudgedQuery.Read("tuning.tsv").Select(q => (q.Notice, q.Text))));

    [Fact]
    public void Queries_InTraditionalCharactersOrFullWidth_FindTheSame()
    {
        foreach (var query in All())
        {
            var expected = Urls(query.Text, query.Notice);

            Assert.Equal((query.Text, expected), (query.Text, Urls(string.Concat(query.Text.Select(c => Traditional.GetValueOrDefault(c, c))), query.Notice)));
            Assert.Equal((query.Text, expected), (query.Text, Urls(string.Concat(query.Text.Select(FullWidth)), query.Notice)));
        }
    }

    /// <summary>Whatever stands in a section's title or body as one stretch of Han characters finds that section.</summary>
    [Fact]
    public void LiteralWords_FindEverySectionThatHasThem()
    {
        var random = new Random(20240930);
        var sections = SectionBuilder.Build(PublishedContent.Snapshot);
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
            Assert.Equal((word, ""), (word, string.Join(' ', expected.Select(s => s.Url).Except(Found(word)))));
        }
    }

    private static IEnumerable<string> Found(string query)
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

    private static char FullWidth(char c) => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c;

    private static IEnumerable<JudgedQuery> All() => JudgedQuery.Read("tuning.tsv").Concat(JudgedQuery.Read("measured.tsv"));

    private static string Urls(string text, string? notice) =>
        string.Join(' ', Index.Search(new SearchQuery(text, notice, Take: 10)).Hits.Select(h => h.Section.Url));
}
