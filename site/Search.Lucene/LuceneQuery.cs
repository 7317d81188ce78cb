using TitleGuide.Search.Scoring;

namespace TitleGuide.Search.Lucene;

/// <summary>A query as Lucene's terms with their weights.</summary>
/// <param name="Marked">What to mark in a hit.</param>
internal sealed record LuceneQuery(Dictionary<ulong, float> Terms, ResolvedQuery Marked);
