using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

/// <summary>The search engines that were built in: ours, and with <c>-p:UseLuceneNet=true</c> Lucene.Net.</summary>
internal static class Engines
{
#if LUCENE
    public static SearchEngine? Lucene { get; } = TitleGuide.Search.Lucene.LuceneIndex.Make;
#else
    public static SearchEngine? Lucene => null;
#endif

    public static IReadOnlyList<SearchEngine> All { get; } = Lucene is null ? [SearchEngine.Default] : [SearchEngine.Default, Lucene];

    /// <summary>For the head of every test run.</summary>
    public static string About =>
        Lucene is null
            ? "Lucene.Net was not built in, so its half of the search tests does not run (-p:UseLuceneNet=true builds it in)."
            : "Lucene.Net was built in: the search tests run against both engines.";
}
