using System.Buffers;
using System.Runtime.InteropServices;
using TitleGuide.Search.Querying;

namespace TitleGuide.Search.Scoring;

/// <summary>Adds up what the terms contribute, section by section.</summary>
/// <param name="scopes">Each section's notice as a number from 0 up; sections without one share a number.</param>
internal sealed class Scorer(Postings postings, int[] scopes)
{
    // So many sections at a time that their tallies stay in the processor's nearest cache while term after term adds to them.
    private const int BlockSize = 2048;

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
        var candidates = ArrayPool<Candidate>.Shared.Rent(sectionCount);
        try
        {
            return Collect(query, candidates.AsSpan(0, FindCandidates(query, candidates)), only);
        }
        finally
        {
            ArrayPool<Candidate>.Shared.Return(candidates);
        }
    }

    private int FindCandidates(ResolvedQuery query, Candidate[] candidates)
    {
        var blockSize = Math.Min(BlockSize, sectionCount);
        var tallies = ArrayPool<Tally>.Shared.Rent(blockSize);
        var touched = ArrayPool<int>.Shared.Rent(blockSize);
        var next = ArrayPool<int>.Shared.Rent(query.Terms.Count);
        Array.Clear(tallies, 0, blockSize);
        Array.Clear(next);
        var count = 0;
        for (var first = 0; first < sectionCount; first += blockSize)
        {
            var touchedCount = AddBlock(query, first, tallies.AsSpan(0, blockSize), touched, next);
            foreach (var at in touched.AsSpan(0, touchedCount))
            {
                candidates[count++] = new Candidate(first + at, scopes[first + at], tallies[at].Score, tallies[at].Covered);
                tallies[at] = default;
            }
        }

        ArrayPool<Tally>.Shared.Return(tallies);
        ArrayPool<int>.Shared.Return(touched);
        ArrayPool<int>.Shared.Return(next);
        return count;
    }

    /// <summary>Adds every term's contributions to the sections of one block.</summary>
    /// <param name="next">For each term how far its sections are read.</param>
    private int AddBlock(ResolvedQuery query, int first, Span<Tally> tallies, int[] touched, int[] next)
    {
        var count = 0;
        var asked = 0;
        var terms = CollectionsMarshal.AsSpan(query.Terms);
        for (var t = 0; t < terms.Length; t++)
        {
            ref readonly var term = ref terms[t];
            if (!term.SameAsBefore)
                asked++;
            var sections = postings.Sections(term.Term);
            var impacts = postings.Impacts(term.Term);
            var i = next[t];
            for (; i < sections.Length && sections[i] - first is var at && at < tallies.Length; i++)
            {
                ref var tally = ref tallies[at];
                if (tally.LastAsked == asked)
                    continue;
                if (tally.LastAsked == 0)
                    touched[count++] = at;
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

            next[t] = i;
        }

        return count;
    }

    private List<ScoredSection> Collect(ResolvedQuery query, ReadOnlySpan<Candidate> candidates, int? only)
    {
        var least = rule.Least(query, candidates, only);
        var hits = new List<ScoredSection>();
        var isShort = false;
        foreach (ref readonly var candidate in candidates)
        {
            if (candidate.Covered <= 0)
                continue;
            if (candidate.Covered >= least[candidate.Scope])
                hits.Add(ScoreOf(candidate, query));
            else
                isShort |= IsShort(candidate, least);
        }

        if (isShort)
            Fill(hits, query, candidates, least);
        return hits;
    }

    private static ScoredSection ScoreOf(in Candidate candidate, ResolvedQuery query) => new(
        candidate.Section,
        candidate.Score * (1 - CoverageShare + CoverageShare * Math.Min(1, candidate.Covered / query.Mass)));

    /// <summary>Covers less than a hit, but enough where there are few.</summary>
    private static bool IsShort(in Candidate candidate, float[] least) =>
        candidate.Covered > 0 && candidate.Covered < least[candidate.Scope]
        && candidate.Covered >= least[candidate.Scope] * CoverageRule.PartOfFew;

    // Below those of their notice, so that the better ones stay on top.
    private void Fill(List<ScoredSection> hits, ResolvedQuery query, ReadOnlySpan<Candidate> candidates, float[] least)
    {
        var counts = new int[least.Length];
        var lowest = new float[least.Length];
        Array.Fill(lowest, hits.Count > 0 ? hits.Max().Score : float.MaxValue);
        foreach (var hit in hits)
        {
            counts[scopes[hit.Section]]++;
            lowest[scopes[hit.Section]] = Math.Min(lowest[scopes[hit.Section]], hit.Score);
        }

        var highest = 0f;
        var added = new BestSections?[least.Length];
        foreach (ref readonly var candidate in candidates)
        {
            if (!IsShort(candidate, least))
                continue;
            var hit = ScoreOf(candidate, query);
            highest = Math.Max(highest, hit.Score);
            if (counts[candidate.Scope] < Few)
                (added[candidate.Scope] ??= new BestSections(Few - counts[candidate.Scope])).Add(hit);
        }

        for (var scope = 0; scope < added.Length; scope++)
        {
            foreach (var hit in added[scope]?.Sections ?? [])
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
