#if LUCENE
using TitleGuide.Search.Analysis;
using TitleGuide.Search.Lucene;

namespace TitleGuide.Tests.Search;

/// <summary>Lucene.Net keeps every contract.</summary>
public static class LuceneIndexTests
{
    public static Engine Engine { get; } = (sections, synonyms) => new LuceneIndex(sections, Synonyms.Of(synonyms));

    public sealed class Finding() : FindingContract(Engine);

    public sealed class Numbers() : NumberContract(Engine);

    public sealed class Highlights() : HighlightContract(Engine);

    public sealed class Hostile() : HostileContract(Engine);

    public sealed class Facets() : FacetContract(Engine);
}
#endif
