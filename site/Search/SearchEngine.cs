using TitleGuide.Search.Analysis;

namespace TitleGuide.Search;

/// <summary>Makes indexes.</summary>
/// <param name="Name">The word for the command line.</param>
public sealed record SearchEngine(string Name, Func<IReadOnlyList<SearchSection>, Synonyms, ISearchIndex> Make)
{
    public static SearchEngine Default { get; } = new("default", (sections, synonyms) => new DefaultIndex(sections, synonyms));
}
