using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

/// <summary>Filters, counts and pages.</summary>
public abstract class FacetContract(Engine engine) : SearchContract(engine)
{
    public static TheoryData<string> Queries => ["申报", "西湖区", "工程师", "学时", "满4年", "2023"];

    [Theory]
    [MemberData(nameof(Queries))]
    public void Counts_WithoutFilters_AddUp(string query)
    {
        var results = Index.Search(new SearchQuery(query, Take: 100));

        Assert.Equal(results.Hits.Length, results.Total);
        Assert.Equal(results.Total, results.Kinds.Sum(c => c.Value));
        Assert.Equal(results.Hits.Count(h => h.Section.Notice is not null), results.Notices.Sum(c => c.Value));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Counts_TellWhatChoosingGives(string query)
    {
        foreach (var notice in new[] { null, Sample.First, Sample.Second })
        {
            foreach (var kind in Enum.GetValues<SectionKind>().Select(k => (SectionKind?)k).Append(null))
            {
                var results = Index.Search(new SearchQuery(query, notice, kind, Take: 100));
                Assert.All(results.Kinds, k => Assert.Equal(k.Value, Index.Search(new SearchQuery(query, notice, k.Key)).Total));
                Assert.All(results.Notices, n => Assert.Equal(n.Value, Index.Search(new SearchQuery(query, n.Key, kind)).Total));
                Assert.All(results.Hits, h => Assert.True((notice is null || h.Section.Notice == notice) && (kind is null || h.Section.Kind == kind)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Year_IsAFilter(string query)
    {
        var of2023 = Index.Search(new SearchQuery(query, Year: 2023, Take: 100));
        var all = Index.Search(new SearchQuery(query, Take: 100));

        Assert.Equal(all.Hits.Count(h => h.Section.Year == 2023), of2023.Total);
        Assert.All(of2023.Hits, h => Assert.Equal(2023, h.Section.Year));
        Assert.Equal(of2023.Total, of2023.Notices[Sample.Second]);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void YearsAndLevels_AreCountedAndFilter(string query)
    {
        var all = Index.Search(new SearchQuery(query, Take: 100));
        Assert.Equal(all.Hits.Count(h => h.Section.Year is not null), all.Years.Sum(c => c.Value));
        Assert.All(all.Years, y => Assert.Equal(y.Value, Index.Search(new SearchQuery(query, Year: y.Key)).Total));
        Assert.All(all.Levels, l => Assert.Equal(l.Value, Index.Search(new SearchQuery(query, Level: l.Key)).Total));
        Assert.Equal(all.Years, Index.Search(new SearchQuery(query, Year: 2023)).Years);
        Assert.Equal(0, Index.Search(new SearchQuery(query, Level: "no such level")).Total);
    }

    [Fact]
    public void UnknownNotice_FindsNothingButCountsTheOthers()
    {
        var results = Index.Search(new SearchQuery("西湖区", "1999-nowhere"));

        Assert.Equal(0, results.Total);
        Assert.Empty(results.Kinds);
        Assert.NotEmpty(results.Notices);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(20)]
    public void Pages_PutTogether_AreAllHitsOnce(int size)
    {
        var all = Index.Search(new SearchQuery("申报", Take: 100));
        Assert.True(all.Total > 3);

        var paged = Enumerable.Range(0, all.Total / size + 1)
            .SelectMany(page => Index.Search(new SearchQuery("申报", Skip: page * size, Take: size)).Hits);

        Assert.Equal(all.Hits.Select(h => h.Section.Url), paged.Select(h => h.Section.Url));
    }

    [Fact]
    public void Page_BehindTheLast_IsEmptyAndKeepsTheTotal()
    {
        var results = Index.Search(new SearchQuery("申报", Skip: 1000));

        Assert.Empty(results.Hits);
        Assert.True(results.Total > 3);
    }
}
