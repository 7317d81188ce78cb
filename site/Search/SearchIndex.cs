using TitleGuide.Content;
using TitleGuide.Search.Analysis;

namespace TitleGuide.Search;

/// <summary>The index that travels with a snapshot.</summary>
public static class SearchIndex
{
    public static ISearchIndex For(Snapshot snapshot) => For(snapshot, SearchEngine.Default);

    /// <summary>The first engine asked for makes the snapshot's index; whoever asks later gets the same.</summary>
    public static ISearchIndex For(Snapshot snapshot, SearchEngine engine) =>
        snapshot.Derive(s => engine.Make(SectionBuilder.Build(s), SynonymsOf(s)));

    /// <summary>Each glossary term and what it is also called are one group, and so are words that mean the same.</summary>
    public static Synonyms SynonymsOf(Snapshot snapshot) =>
        Synonyms.Of(snapshot.Glossary.Select(t => (IReadOnlyList<string>)[t.Term, .. t.Also]).Concat(snapshot.Synonyms.Select(g => (IReadOnlyList<string>)g)));
}
