namespace TitleGuide.Search.Scoring;

/// <summary>A query's term as this index knows it.</summary>
/// <param name="Weight">What a match adds, rarity included.</param>
/// <param name="Mass">What it covers, rarity included.</param>
/// <param name="SameAsBefore">An alternative: a section that had the term before it gains nothing more.</param>
internal readonly record struct ResolvedTerm(int Term, float Weight, float Mass, int Run, bool Marked, bool SameAsBefore);

/// <param name="Mass">Everything the query asks for.</param>
internal sealed record ResolvedQuery(List<ResolvedTerm> Terms, float Mass);
