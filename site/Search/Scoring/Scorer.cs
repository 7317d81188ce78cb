using System.Buffers;
using TitleGuide.Search.Querying;

namespace TitleGuide.Search.Scoring;

/// <summary>A section that answers a query. Sorts by score, then by section order.</summary>
internal readonly record struct ScoredSection(int Section, float Score) : IComparable<ScoredSection>
{
    public int CompareTo(ScoredSection other) =>
        Score != other.Score ? other.Score.CompareTo(Score) : Section.CompareTo(other.Section);
}

/// <summary>Adds up what the terms contribute, section by section.</summary>
/// <param name="scopes">Each section's notice as a number from 0 up; sections without one share a number.</param>
internal sealed class Scorer(Postings postings, int[] scopes)
{
    // A section stays when it covers this part of what the best one covers: half of a word, less of a long question.
    // Lengths count pairs of characters.
    private const float PartOfWord = 0.5f;
    private const float PartOfQuestion = 0.2f;
    private const float LengthOfWord = 3;
    private const float LengthOfQuestion = 6;

    // Where a notice has the whole word, or the whole query stands several times anywhere, the rest is noise.
    private const float PartBesideWhole = 0.8f;
    private const float WholeCoverage = 0.98f;
    private const int SeveralWhole = 3;

    // How much of the score depends on covering the query.
    private const float CoverageShare = 0.6f;

    private readonly int sectionCount = scopes.Length;
    private readonly int scopeCount = scopes.DefaultIfEmpty(-1).Max() + 1;

    public List<ScoredSection> Score(ResolvedQuery query)
    {
        var tallies = ArrayPool<Tally>.Shared.Rent(sectionCount);
        var touched = ArrayPool<int>.Shared.Rent(sectionCount);
        Array.Clear(tallies, 0, sectionCount);
        try
        {
            var count = Add(query, tallies, touched);
            return Collect(query, tallies, touched.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<Tally>.Shared.Return(tallies);
            ArrayPool<int>.Shared.Return(touched);
        }
    }

    private int Add(ResolvedQuery query, Tally[] tallies, int[] touched)
    {
        var count = 0;
        var asked = 0;
        foreach (var term in query.Terms)
        {
            if (!term.SameAsBefore)
                asked++;
            var sections = postings.Sections(term.Term);
            var impacts = postings.Impacts(term.Term);
            for (var i = 0; i < sections.Length; i++)
            {
                ref var tally = ref tallies[sections[i]];
                if (tally.LastAsked == asked)
                    continue;
                if (tally.LastAsked == 0)
                    touched[count++] = sections[i];
                tally.LastAsked = asked;
                if (term.Literal && tally.LastGroup == term.Group)
                {
                    tally.Score += term.Weight * impacts[i] * QueryWeights.LiteralOfConcept;
                    continue;
                }

                tally.Score += term.Weight * impacts[i];
                tally.Covered += term.Mass;
                if (!term.Literal)
                    tally.LastGroup = term.Group;
            }
        }

        return count;
    }

    private List<ScoredSection> Collect(ResolvedQuery query, Tally[] tallies, ReadOnlySpan<int> touched)
    {
        var least = LeastCoverage(query, tallies, touched);
        var hits = new List<ScoredSection>(touched.Length);
        foreach (var section in touched)
        {
            var tally = tallies[section];
            if (tally.Covered < least[scopes[section]])
                continue;
            var coverage = query.Mass > 0 ? Math.Min(1, tally.Covered / query.Mass) : 1;
            hits.Add(new ScoredSection(section, tally.Score * (1 - CoverageShare + CoverageShare * coverage)));
        }

        hits.Sort();
        return hits;
    }

    /// <summary>For each notice, how much of the query its sections must cover to stay.</summary>
    private float[] LeastCoverage(ResolvedQuery query, Tally[] tallies, ReadOnlySpan<int> touched)
    {
        var bestOfScope = new float[scopeCount];
        var wholeOfScope = new int[scopeCount];
        foreach (var section in touched)
        {
            var (scope, covered) = (scopes[section], tallies[section].Covered);
            bestOfScope[scope] = Math.Max(bestOfScope[scope], covered);
            if (covered >= query.Mass * WholeCoverage)
                wholeOfScope[scope]++;
        }

        var part = Math.Clamp(PartOfQuestion * LengthOfQuestion / Math.Max(1, query.Length), PartOfQuestion, PartOfWord);
        if (wholeOfScope.Sum() >= SeveralWhole)
            part = PartBesideWhole;
        var least = new float[scopeCount];
        Array.Fill(least, bestOfScope.DefaultIfEmpty().Max() * part);
        for (var scope = 0; scope < scopeCount; scope++)
        {
            if (wholeOfScope[scope] > 0 && query.Length <= LengthOfWord)
                least[scope] = Math.Max(least[scope], bestOfScope[scope] * PartBesideWhole);
        }

        return least;
    }

    private struct Tally
    {
        public float Score;
        public float Covered;
        public int LastAsked;
        public int LastGroup;
    }
}
