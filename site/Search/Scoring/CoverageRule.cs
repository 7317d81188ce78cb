namespace TitleGuide.Search.Scoring;

/// <summary>A section that has something of a query.</summary>
/// <param name="Scope">Its notice's number.</param>
/// <param name="Covered">How much of the query it covers.</param>
internal readonly record struct Candidate(int Section, int Scope, float Score, float Covered);

/// <summary>Tells matches from noise: a section that has only a little of what others have in full is none.</summary>
internal sealed class CoverageRule(int scopeCount)
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
    /// <param name="only">The one notice that is searched: what others have matters only to them. Null for all.</param>
    public float[] Least(ResolvedQuery query, ReadOnlySpan<Candidate> candidates, int? only)
    {
        var best = new float[scopeCount];
        var whole = new int[scopeCount];
        foreach (ref readonly var candidate in candidates)
        {
            best[candidate.Scope] = Math.Max(best[candidate.Scope], candidate.Covered);
            if (candidate.Covered >= query.Mass * WholeCoverage)
                whole[candidate.Scope]++;
        }

        var part = PartOf(query, whole.Sum());
        var least = new float[scopeCount];
        Array.Fill(least, best.Length > 0 ? best.Max() * part : 0);
        if (only is { } searched)
            least[searched] = best[searched] * PartOf(query, whole[searched]);
        for (var scope = 0; scope < scopeCount && query.IsPhrase && query.Length <= LengthOfWord; scope++)
        {
            if (whole[scope] > 0)
                least[scope] = Math.Max(least[scope], best[scope] * PartBesideWhole);
        }

        return least;
    }

    private static float PartOf(ResolvedQuery query, int whole) => query.IsPhrase && whole >= SeveralWhole
        ? PartBesideWhole
        : Math.Clamp(PartOfQuestion * LengthOfQuestion / Math.Max(1, query.Length), PartOfQuestion, PartOfWord);

    /// <summary>A section that covers less is never a hit and changes nothing for others.</summary>
    /// <param name="best">What a section covers.</param>
    public static float Negligible(ResolvedQuery query, float best) =>
        Math.Min(best * PartOf(query, 0) * PartOfFew, query.Mass * WholeCoverage);
}
