using TitleGuide.Search;
using TitleGuide.Search.Analysis;

namespace TitleGuide.Tests.Search;

/// <summary>The default engine keeps every contract.</summary>
public static class DefaultIndexTests
{
    public static Engine Engine { get; } = (sections, synonyms) => new DefaultIndex(sections, Synonyms.Of(synonyms));

    public sealed class Finding() : FindingContract(Engine);

    public sealed class Numbers() : NumberContract(Engine);

    public sealed class Highlights() : HighlightContract(Engine);

    public sealed class Hostile() : HostileContract(Engine);

    public sealed class Facets() : FacetContract(Engine);
}
