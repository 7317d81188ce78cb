using System.Collections.Immutable;
using TitleGuide.Search;
using TitleGuide.Search.Scoring;

namespace TitleGuide.Tests.Search;

/// <summary>Against going through the hits once for every filter and every value.</summary>
public sealed class FacetsTests
{
    private static readonly string?[] Notices = [null, "a", "b", "nowhere"];
    private static readonly int?[] Years = [null, 2023, 2024, 1999];
    private static readonly string?[] Levels = [null, "intermediate", "senior", "none"];
    private static readonly SectionKind?[] Kinds = [null, SectionKind.Clause, SectionKind.Faq, SectionKind.Page];

    private static readonly ImmutableArray<SearchSection> Sections = [.. Some(new Random(1), 400)];

    [Fact]
    public void Counts_UnderAnyFilters_AreThoseOfEachValueUnderTheOthers()
    {
        var random = new Random(2);
        var table = new FacetTable(Sections);
        foreach (var query in from notice in Notices from kind in Kinds from year in Years from level in Levels select new SearchQuery("", notice, kind, year, Level: level))
        {
            var hits = Enumerable.Range(0, Sections.Length).Where(_ => random.Next(4) == 0).Select(section => new ScoredSection(section, 1)).ToList();
            var found = hits.ConvertAll(hit => Sections[hit.Section]);

            var facets = new Facets(hits, table, query);

            Assert.Equal(hits.Where(hit => Stays(Sections[hit.Section], query)), facets.Hits);
            AssertSame(Counted<SectionKind>(found, query with { Kind = null }, s => [s.Kind]), facets.Kinds);
            AssertSame(Counted<string>(found, query with { Notice = null }, s => s.Notice is null ? [] : [s.Notice]), facets.Notices);
            AssertSame(Counted<int>(found, query with { Year = null }, s => s.Year is { } year ? [year] : []), facets.Years);
            Assert.Equal(0, facets.Years[1999]);
            AssertSame(Counted<string>(found, query with { Level = null }, s => s.Levels.IsDefault ? [] : [.. s.Levels]), facets.Levels);
        }
    }

    private static bool Stays(SearchSection section, SearchQuery query) =>
        (query.Notice is null || query.Notice == section.Notice)
        && (query.Kind is null || query.Kind == section.Kind)
        && (query.Year is null || query.Year == section.Year)
        && (query.Level is null || (!section.Levels.IsDefault && section.Levels.Contains(query.Level)));

    private static Dictionary<T, int> Counted<T>(List<SearchSection> found, SearchQuery others, Func<SearchSection, T[]> valuesOf)
        where T : notnull =>
        found.Where(section => Stays(section, others)).SelectMany(valuesOf).CountBy(value => value).ToDictionary();

    private static void AssertSame<T>(Dictionary<T, int> expected, Counts<T> counts)
        where T : notnull
    {
        Assert.Equal(expected.OrderBy(e => e.Key), counts);
        Assert.Equal(expected.Count, counts.Count);
        Assert.All(expected, e => Assert.Equal(e.Value, counts[e.Key]));
    }

    private static IEnumerable<SearchSection> Some(Random random, int count)
    {
        for (var i = 0; i < count; i++)
        {
            yield return new SearchSection(
                Any<SectionKind>([SectionKind.Clause, SectionKind.Faq, SectionKind.Term]),
                "",
                [],
                "",
                $"/{i}",
                Any<string?>([null, "a", "b", "c"]),
                Any<int?>([null, 2023, 2024]),
                Any<ImmutableArray<string>>([default, [], ["intermediate"], ["senior"], ["intermediate", "senior"]]));
        }

        T Any<T>(T[] values) => values[random.Next(values.Length)];
    }
}
