using System.Runtime.InteropServices;

namespace TitleGuide.Search.Scoring;

/// <summary>Adds up what the terms contribute, section by section.</summary>
internal sealed class Scorer(Postings postings, NoticeRuns notices)
{
    // A question with fewer answers in a notice also gets those that cover less of it.
    private const int Few = 10;

    private readonly CoverageRule rule = new(notices);

    /// <param name="only">The one notice that is searched, by its number; null for all.</param>
    /// <param name="hits">Takes the hits, in no order; what it had is gone.</param>
    public void Score(ResolvedQuery query, int? only, Workspace workspace, List<ScoredSection> hits)
    {
        hits.Clear();
        var (count, best) = FindCandidates(query, only is not null, workspace);
        if (count == 0)
            return;
        var candidates = workspace.Candidates.AsSpan(0, count);
        Collect(candidates, rule.Least(query, candidates, best, only), hits);
    }

    /// <param name="all">Also those that the best of all make negligible.</param>
    /// <returns>How many there are, and the most that one covers.</returns>
    private (int Count, float Best) FindCandidates(ResolvedQuery query, bool all, Workspace workspace)
    {
        var tallies = workspace.Tallies;
        var next = tallies.Begin(query.Terms.Count);
        var dependent = query.Terms.Exists(t => t.SameAsBefore || t.Group != 0);
        var (count, best) = (0, 0f);
        for (var first = 0; first < notices.SectionCount; first += tallies.BlockSize)
        {
            AddBlock(CollectionsMarshal.AsSpan(query.Terms), first, tallies, next);
            best = Math.Max(best, tallies.Best());
            count = tallies.Take(first, all ? 0 : CoverageRule.Negligible(query, best), query.Mass, workspace.Candidates, count);
            tallies.Clear(dependent);
        }

        return (count, best);
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

    /// <param name="least">What a section must cover, by notice.</param>
    private void Collect(Span<Candidate> candidates, ReadOnlySpan<float> least, List<ScoredSection> hits)
    {
        CollectionsMarshal.SetCount(hits, candidates.Length);
        var scored = CollectionsMarshal.AsSpan(hits);
        var found = new NoticeHits[notices.NoticeCount];
        var (at, hitCount, shortCount, bestShort) = (0, 0, 0, 0f);
        foreach (var run in notices)
        {
            if (at == candidates.Length)
                break;
            var (firstHit, firstShort) = (hitCount, shortCount);
            var those = RunOf(candidates[at..], run.End);
            at += those.Length;
            Part(those, least[run.Notice], scored, ref hitCount, candidates, ref shortCount);
            foreach (ref readonly var candidate in candidates[firstShort..shortCount])
                bestShort = float.MaxNative(bestShort, candidate.Score);
            found[run.Notice] = found[run.Notice].With(scored[firstHit..hitCount]);
            if (!found[run.Notice].IsFew)
                shortCount = firstShort;
        }

        CollectionsMarshal.SetCount(hits, hitCount);
        if (shortCount > 0)
            Fill(hits, found, candidates[..shortCount], bestShort);
    }

    private static ReadOnlySpan<Candidate> RunOf(ReadOnlySpan<Candidate> candidates, int end)
    {
        var count = 0;
        while (count < candidates.Length && candidates[count].Section < end)
            count++;
        return candidates[..count];
    }

    /// <summary>Parts those that are hits from those that would be where there are few.</summary>
    private static void Part(
        ReadOnlySpan<Candidate> candidates, float enough, Span<ScoredSection> hits, ref int hitCount, Span<Candidate> shorts, ref int shortCount)
    {
        var enoughOfFew = enough * CoverageRule.PartOfFew;
        var (hit, less) = (hitCount, shortCount);
        foreach (var candidate in candidates)
        {
            // Written and then kept or overwritten: which of both no branch could foretell.
            hits[hit] = new ScoredSection(candidate.Section, candidate.Score);
            shorts[less] = candidate;
            hit += candidate.Covered >= enough ? 1 : 0;
            less += candidate.Covered < enough & candidate.Covered >= enoughOfFew ? 1 : 0;
        }

        (hitCount, shortCount) = (hit, less);
    }

    /// <summary>Adds the best of those that cover less than a hit, but enough where there are few: below the hits of their notice.</summary>
    /// <param name="best">The best score of all that cover less, in any notice.</param>
    private void Fill(List<ScoredSection> hits, NoticeHits[] found, ReadOnlySpan<Candidate> candidates, float best)
    {
        var lowest = float.MaxValue;
        foreach (var hit in hits)
            lowest = float.MinNative(lowest, hit.Score);
        var added = new BestSections?[found.Length];
        foreach (ref readonly var candidate in candidates)
        {
            var notice = notices[candidate.Section];
            if (found[notice].IsFew)
                (added[notice] ??= new BestSections(Few - found[notice].Count)).Add(new ScoredSection(candidate.Section, candidate.Score));
        }

        for (var notice = 0; notice < added.Length; notice++)
        {
            var ceiling = found[notice].Count > 0 ? found[notice].Lowest : lowest;
            foreach (var hit in added[notice] is { } those ? those.Sections : [])
                hits.Add(hit with { Score = hit.Score * Math.Min(1, ceiling / best) });
        }
    }

    /// <param name="Count">How many hits a notice has.</param>
    /// <param name="Lowest">The lowest score among them, where they are few.</param>
    private readonly record struct NoticeHits(int Count, float Lowest)
    {
        public bool IsFew => Count < Few;

        public NoticeHits With(ReadOnlySpan<ScoredSection> more)
        {
            var lowest = Count == 0 ? float.MaxValue : Lowest;
            foreach (var hit in Count + more.Length < Few ? more : [])
                lowest = float.MinNative(lowest, hit.Score);
            return new NoticeHits(Count + more.Length, lowest);
        }
    }
}
