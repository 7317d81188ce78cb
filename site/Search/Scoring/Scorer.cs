using System.Runtime.InteropServices;

namespace TitleGuide.Search.Scoring;

/// <summary>Adds up what the terms contribute, section by section.</summary>
/// <param name="scopes">Each section's notice as a number from 0 up; sections without one share a number.</param>
internal sealed class Scorer(Postings postings, int[] scopes)
{
    // How much of the score depends on covering the query.
    private const float CoverageShare = 0.8f;

    // A question with fewer answers in a notice also gets those that cover less of it.
    private const int Few = 10;

    private readonly int scopeCount = scopes.DefaultIfEmpty(-1).Max() + 1;
    private readonly CoverageRule rule = new(scopes.DefaultIfEmpty(-1).Max() + 1);

    /// <param name="only">The one notice that is searched, by its number; null for all.</param>
    /// <param name="hits">Takes the hits, in no order; what it had is gone.</param>
    public void Score(ResolvedQuery query, int? only, Workspace workspace, List<ScoredSection> hits)
    {
        hits.Clear();
        var count = FindCandidates(query, only is not null, workspace);
        Collect(query, workspace.Candidates.AsSpan(0, count), only, hits);
    }

    /// <param name="all">Also those that the best of all make negligible.</param>
    private int FindCandidates(ResolvedQuery query, bool all, Workspace workspace)
    {
        var tallies = workspace.Tallies;
        var next = tallies.Begin(query.Terms.Count);
        var dependent = query.Terms.Exists(t => t.SameAsBefore || t.Group != 0);
        var (count, best) = (0, 0f);
        for (var first = 0; first < scopes.Length; first += tallies.BlockSize)
        {
            AddBlock(CollectionsMarshal.AsSpan(query.Terms), first, tallies, next);
            best = Math.Max(best, tallies.Best());
            count = tallies.Take(first, all ? 0 : CoverageRule.Negligible(query, best), scopes, workspace.Candidates, count);
            tallies.Clear(dependent);
        }

        return count;
    }

    private void AddBlock(ReadOnlySpan<ResolvedTerm> terms, int first, Tallies tallies, Span<int> next)
    {
        var asked = 0;
        for (var t = 0; t < terms.Length; t++)
        {
            ref readonly var term = ref terms[t];
            asked += term.SameAsBefore ? 0 : 1;
            if (term.SameAsBefore || (t + 1 < terms.Length && terms[t + 1].SameAsBefore))
                next[t] = tallies.AddAlternative(term, postings, first, next[t], asked);
            else if (term.Literal)
                next[t] = tallies.AddLiteral(term, postings, first, next[t]);
            else if (term.Group != 0)
                next[t] = tallies.AddGroup(term, postings, first, next[t]);
            else
                next[t] = tallies.Add(term, postings, first, next[t]);
        }
    }

    // Each is written and then kept or overwritten: which of both no branch could foretell.
    private void Collect(ResolvedQuery query, Span<Candidate> candidates, int? only, List<ScoredSection> hits)
    {
        var least = rule.Least(query, candidates, only);
        CollectionsMarshal.SetCount(hits, candidates.Length);
        var scored = CollectionsMarshal.AsSpan(hits);
        var (hitCount, shortCount) = (0, 0);
        foreach (var candidate in candidates)
        {
            var enough = least[candidate.Scope];
            scored[hitCount] = ScoreOf(candidate, query);
            candidates[shortCount] = candidate;
            hitCount += candidate.Covered >= enough ? 1 : 0;
            shortCount += candidate.Covered < enough & candidate.Covered >= enough * CoverageRule.PartOfFew ? 1 : 0;
        }

        CollectionsMarshal.SetCount(hits, hitCount);
        if (shortCount > 0)
            Fill(hits, query, candidates[..shortCount]);
    }

    private static ScoredSection ScoreOf(in Candidate candidate, ResolvedQuery query) => new(
        candidate.Section,
        candidate.Score * (1 - CoverageShare + CoverageShare * Math.Min(1, candidate.Covered / query.Mass)));

    /// <summary>Adds the best of those that cover less than a hit, but enough where there are few: below the hits of their notice.</summary>
    private void Fill(List<ScoredSection> hits, ResolvedQuery query, ReadOnlySpan<Candidate> candidates)
    {
        var counts = new int[scopeCount];
        var lowest = new float[counts.Length];
        var lowestOfAll = float.MaxValue;
        foreach (var hit in hits)
            lowestOfAll = Math.Min(lowestOfAll, hit.Score);
        Array.Fill(lowest, lowestOfAll);
        foreach (var hit in hits)
        {
            ref var low = ref lowest[scopes[hit.Section]];
            low = Math.Min(low, hit.Score);
            counts[scopes[hit.Section]]++;
        }

        var highest = 0f;
        var added = new BestSections?[counts.Length];
        foreach (ref readonly var candidate in candidates)
        {
            var hit = ScoreOf(candidate, query);
            highest = Math.Max(highest, hit.Score);
            if (counts[candidate.Scope] < Few)
                (added[candidate.Scope] ??= new BestSections(Few - counts[candidate.Scope])).Add(hit);
        }

        for (var scope = 0; scope < added.Length; scope++)
        {
            foreach (var hit in added[scope] is { } best ? best.Sections : [])
                hits.Add(hit with { Score = hit.Score * Math.Min(1, lowest[scope] / highest) });
        }
    }
}
