using TitleGuide.Search.Querying;

namespace TitleGuide.Search.Scoring;

/// <summary>A query's term as this index knows it.</summary>
/// <param name="Weight">What a match adds, rarity included.</param>
/// <param name="Mass">What it covers, rarity included.</param>
/// <param name="Group">For a synonym group and the phrase typed for it: their number in this query; 0 elsewhere.</param>
/// <param name="Literal">Of the phrase typed: counts in full only where no phrase of the group stands.</param>
/// <param name="SameAsBefore">An alternative: a section that had the term before it gains nothing more.</param>
internal readonly record struct ResolvedTerm(
    int Term, float Weight, float Mass, QueryTerm Asked, bool SameAsBefore = false, int Group = 0, bool Literal = false);

/// <param name="Mass">Everything the query asks for.</param>
/// <param name="Length">Its length in pairs of characters, or what counts as much.</param>
/// <param name="HasUnknown">Whether something asked for stands in no section.</param>
internal sealed record ResolvedQuery(List<ResolvedTerm> Terms, float Mass, float Length, bool IsPhrase, bool HasUnknown);
