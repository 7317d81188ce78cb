using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

/// <summary>Makes an index over sections; each inner list of the second argument is a group of synonyms.</summary>
public delegate ISearchIndex Engine(IReadOnlyList<SearchSection> sections, IReadOnlyList<IReadOnlyList<string>> synonyms);

/// <summary>What every engine promises. An engine runs the contracts by deriving from them.</summary>
public abstract class SearchContract(Engine engine)
{
    protected ISearchIndex Index { get; } = engine(Sample.Sections, Sample.Synonyms);

    protected ISearchIndex IndexOf(params IReadOnlyList<SearchSection> sections) => engine(sections, []);

    protected static SearchSection Section(string title, string body, string url = "/") =>
        new(SectionKind.Clause, title, [], body, url);

    /// <summary>The ends of the addresses found, best first.</summary>
    protected IReadOnlyList<string> Find(string text) => [.. Index.Search(new SearchQuery(text)).Hits.Select(h => EndOf(h.Section.Url))];

    protected static string EndOf(string url) =>
        url[(url.Contains('#', StringComparison.Ordinal) ? url.IndexOf('#', StringComparison.Ordinal) + 1 : url.LastIndexOf('/') + 1)..];

    protected void AssertFirst(string expected, string query) => Assert.Equal(expected, Find(query) is [var first, ..] ? first : null);

    protected void AssertSame(string query, params string[] others)
    {
        var expected = Find(query);
        Assert.NotEmpty(expected);
        foreach (var other in others)
        {
            Assert.Equal((other, string.Join(' ', expected)), (other, string.Join(' ', Find(other))));
        }
    }
}
