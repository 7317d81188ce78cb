using TitleGuide.Content;
using TitleGuide.Search.Analysis;

namespace TitleGuide.Search;

/// <summary>The index that travels with a snapshot.</summary>
public static class SearchIndex
{
    public static ISearchIndex For(Snapshot snapshot) => snapshot.Derive(Build);

    private static ISearchIndex Build(Snapshot snapshot) =>
        new DefaultIndex(SectionBuilder.Build(snapshot), SynonymsOf(snapshot));

    /// <summary>Each glossary term and what it is also called are one group.</summary>
    public static Synonyms SynonymsOf(Snapshot snapshot) =>
        Synonyms.Of(snapshot.Glossary.Select(t => (IReadOnlyList<string>)[t.Term, .. t.Also]));
}
