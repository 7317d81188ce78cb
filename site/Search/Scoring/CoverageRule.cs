namespace TitleGuide.Search.Scoring;

/// <summary>A section that has something of a query.</summary>
/// <param name="Covered">How much of the query it covers.</param>
internal readonly record struct Candidate(int Section, float Covered, float Score);

/// <summary>Tells matches from noise: a section that has only a little of what others have in full is none.</summary>
internal sealed class CoverageRule(NoticeRuns notices)
{
    // A section stays when it covers this part of what the best one covers: less of a long question than of a word.
    // Lengths count pairs of characters.
    private const float PartOfWord = 0.4f;
    private const float PartOfQuestion = 0.15f;
    private const float LengthOfWord = 3;
    private const float LengthOfQuestion = 6;

    // Where a notice has the whole word, or a phrase stands several times anywhere, the rest is noise.
    private const float PartBesideWhole = 0.6f;
    private const float WholeCoverage = 0.98f;
    private const int SeveralWhole = 3;

    /// <summary>How much less may be covered where few sections answer a question.</summary>
    public const float PartOfFew = 0.5f;

    /// <summary>For each notice, how much of the query its sections must cover to stay.</summary>
    /// <param name="best">The most that a candidate covers.</param>
    /// <param name="only">The one notice that is searched: what others have matters only to them. Null for all.</param>
    public float[] Least(ResolvedQuery query, ReadOnlySpan<Candidate> candidates, float best, int? only)
    {
        var least = new float[notices.NoticeCount];
        if (only is null && !query.IsPhrase)
        {
            Array.Fill(least, best * PartOf(query, 0));
            return least;
        }

        var found = Found(query, candidates);
        Array.Fill(least, best * PartOf(query, found.Sum(f => f.Whole)));
        if (only is { } searched)
            least[searched] = found[searched].Best * PartOf(query, found[searched].Whole);
        for (var notice = 0; notice < least.Length && query.IsPhrase && query.Length <= LengthOfWord; notice++)
        {
            if (found[notice].Whole > 0)
                least[notice] = Math.Max(least[notice], found[notice].Best * PartBesideWhole);
        }

        return least;
    }

    private (float Best, int Whole)[] Found(ResolvedQuery query, ReadOnlySpan<Candidate> candidates)
    {
        var found = new (float Best, int Whole)[notices.NoticeCount];
        foreach (ref readonly var candidate in candidates)
        {
            ref var those = ref found[notices[candidate.Section]];
            those.Best = Math.Max(those.Best, candidate.Covered);
            those.Whole += candidate.Covered >= query.Mass * WholeCoverage ? 1 : 0;
        }

        return found;
    }

    private static float PartOf(ResolvedQuery query, int whole) => query.IsPhrase && whole >= SeveralWhole
        ? PartBesideWhole
        : Math.Clamp(PartOfQuestion * LengthOfQuestion / Math.Max(1, query.Length), PartOfQuestion, PartOfWord);

    /// <summary>A section that covers less is never a hit and changes nothing for others.</summary>
    /// <param name="best">What a section covers.</param>
    /// <param name="few">Whether it may fill up few hits.</param>
    public static float Negligible(ResolvedQuery query, float best, bool few) =>
        Math.Min(best * PartOf(query, 0) * (few ? PartOfFew : 1), query.Mass * WholeCoverage);
}
