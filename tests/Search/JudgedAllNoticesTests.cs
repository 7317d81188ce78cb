using TitleGuide.Content;
using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

/// <summary>
/// Queries in visitors' words over all notices, graded by reading the content before any result was seen. The engine and the
/// words it knows were made with <c>tuning.tsv</c>; <c>measured.tsv</c> only measures.
/// </summary>
public sealed class JudgedAllNoticesTests(ITestOutputHelper output)
{
    private static readonly Lazy<Snapshot> Content = new(() => ContentLoader.Load(Repository.PathOf("content")).Snapshot!);

    [Theory]
    [InlineData("tuning.tsv", 170, 0.9)]
    [InlineData("measured.tsv", 35, 0.83)]
    public void Queries_AreAnsweredWell(string file, int least, double goal)
    {
        var queries = JudgedQuery.Read(file);
        var index = SearchIndex.For(Content.Value);
        output.WriteLine($"{file}, {index.Engine}");
        foreach (var line in JudgedReport.Of(index, queries))
            output.WriteLine(line);
        foreach (var (query, gain) in queries.Select(q => (q, JudgedScore.Of(index, q).Gain)).Where(q => file[0] == 't' && q.Gain < 0.9))
            output.WriteLine($"  {gain:F2} {query.Text}");

        Assert.True(queries.Count >= least);
        Assert.InRange(JudgedScore.Of(index, queries).Gain, goal, 1);
    }

    [Theory]
    [InlineData("tuning.tsv", 0)]
    [InlineData("measured.tsv", 0)]
    public void Queries_FindSomethingUseful(string file, int mostWithout) =>
        Assert.InRange(JudgedScore.Of(SearchIndex.For(Content.Value), JudgedQuery.Read(file)).Useless, 0, mostWithout);

    [Fact]
    public void JudgedAddresses_Exist()
    {
        var addresses = SectionBuilder.Build(Content.Value).Select(s => s.Url).ToHashSet();

        Assert.Equal(
            "", string.Join(' ', JudgedQuery.Read("tuning.tsv").Concat(JudgedQuery.Read("measured.tsv")).SelectMany(q => q.Grades.Keys).Where(url => !addresses.Contains(url)).Distinct()));
    }
}
