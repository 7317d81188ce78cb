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
}
