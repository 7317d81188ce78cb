namespace TitleGuide.Search.Scoring;

/// <summary>How much of a query a section covers.</summary>
/// <param name="Scope">Its notice's number.</param>
internal readonly record struct Coverage(int Scope, float Covered);

/// <summary>Tells matches from noise: a section that has only a little of what others have in full is none.</summary>
internal sealed class CoverageRule(int scopeCount)
{
    // A section stays when it covers this part of what the best one covers: half of a word, less of a long question.
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
    public float[] Least(ResolvedQuery query, ReadOnlySpan<Coverage> coverages, int? only)
    {
        var best = new float[scopeCount];
        var whole = new int[scopeCount];
        foreach (var (scope, covered) in coverages)
        {
            best[scope] = Math.Max(best[scope], covered);
            if (covered >= query.Mass * WholeCoverage)
                whole[scope]++;
        }

        var part = PartOf(query, whole.Sum());
        var least = new float[scopeCount];
        Array.Fill(least, best.DefaultIfEmpty().Max() * part);
        if (only is { } searched)
            least[searched] = best[searched] * PartOf(query, whole[searched]);
        for (var scope = 0; scope < scopeCount; scope++)
        {
            if (query.IsPhrase && whole[scope] > 0 && query.Length <= LengthOfWord)
                least[scope] = Math.Max(least[scope], best[scope] * PartBesideWhole);
        }

        return least;
    }

    private static float PartOf(ResolvedQuery query, int whole) => query.IsPhrase && whole >= SeveralWhole
        ? PartBesideWhole
        : Math.Clamp(PartOfQuestion * LengthOfQuestion / Math.Max(1, query.Length), PartOfQuestion, PartOfWord);
}
