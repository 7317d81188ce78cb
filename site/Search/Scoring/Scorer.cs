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
    // How much of the score depends on covering the query.
    private const float CoverageShare = 0.8f;

    // A question with fewer answers in a notice also gets those that cover less of it.
    private const int Few = 10;

    private readonly int sectionCount = scopes.Length;
    private readonly CoverageRule rule = new(scopes.DefaultIfEmpty(-1).Max() + 1);

    /// <returns>In no order.</returns>
    /// <param name="only">The one notice that is searched, by its number; null for all.</param>
    public List<ScoredSection> Score(ResolvedQuery query, int? only = null)
    {
        var tallies = ArrayPool<Tally>.Shared.Rent(sectionCount);
        var touched = ArrayPool<int>.Shared.Rent(sectionCount);
        Array.Clear(tallies, 0, sectionCount);
        try
        {
            var count = Add(query, tallies, touched);
            return Collect(query, tallies, touched.AsSpan(0, count), only);
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

    private List<ScoredSection> Collect(ResolvedQuery query, Tally[] tallies, ReadOnlySpan<int> touched, int? only)
    {
        var coverages = new Coverage[touched.Length];
        for (var i = 0; i < touched.Length; i++)
            coverages[i] = new Coverage(scopes[touched[i]], tallies[touched[i]].Covered);
        var least = rule.Least(query, coverages, only);
        var hits = new List<ScoredSection>(touched.Length);
        List<ScoredSection> rest = [];
        foreach (var section in touched)
        {
            var tally = tallies[section];
            if (tally.Covered <= 0)
                continue;
            var coverage = Math.Min(1, tally.Covered / query.Mass);
            var hit = new ScoredSection(section, tally.Score * (1 - CoverageShare + CoverageShare * coverage));
            if (tally.Covered >= least[scopes[section]])
                hits.Add(hit);
            else if (tally.Covered >= least[scopes[section]] * CoverageRule.PartOfFew)
                rest.Add(hit);
        }

        if (rest.Count > 0)
            Fill(hits, rest, least.Length);
        return hits;
    }

    // Below those of their notice, so that the better ones stay on top.
    private void Fill(List<ScoredSection> hits, List<ScoredSection> rest, int scopeCount)
    {
        var counts = new int[scopeCount];
        var lowest = new float[scopeCount];
        Array.Fill(lowest, hits.Count > 0 ? hits.Max().Score : float.MaxValue);
        foreach (var hit in hits)
        {
            counts[scopes[hit.Section]]++;
            lowest[scopes[hit.Section]] = Math.Min(lowest[scopes[hit.Section]], hit.Score);
        }

        rest.Sort();
        var highest = rest[0].Score;
        foreach (var hit in rest)
        {
            var scope = scopes[hit.Section];
            if (counts[scope]++ < Few)
                hits.Add(hit with { Score = hit.Score * Math.Min(1, lowest[scope] / highest) });
        }
    }

    private struct Tally
    {
        public float Score;
        public float Covered;
        public int LastAsked;
        public int LastGroup;
    }
}
