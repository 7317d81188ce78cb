using System.Runtime.InteropServices;

namespace TitleGuide.Search.Scoring;

/// <summary>Adds up what the terms contribute, section by section.</summary>
internal sealed class Scorer(Postings postings, NoticeRuns notices)
{
    // A question with fewer answers in a notice also gets those that cover less of it.
    private const int Few = 10;

    // Except where there are so many in all that nobody comes to those.
    private const int Many = 1000;

    private readonly CoverageRule rule = new(notices);

    /// <param name="only">The one notice that is searched, by its number; null for all.</param>
    /// <param name="hits">Takes the hits, in no order; what it had is gone.</param>
    public void Score(ResolvedQuery query, int? only, Workspace workspace, List<ScoredSection> hits)
    {
        if (!Score(query, only, Many, workspace, hits))
            Score(query, only, int.MaxValue, workspace, hits);
    }

    /// <param name="many">From so many candidates on, only those are taken that can be hits.</param>
    /// <returns>False where there are few hits after all, and what they are to be filled up with may be missing.</returns>
    private bool Score(ResolvedQuery query, int? only, int many, Workspace workspace, List<ScoredSection> hits)
    {
        hits.Clear();
        var found = FindCandidates(query, only is not null, many, workspace);
        ReadOnlySpan<Candidate> candidates = workspace.Candidates.AsSpan(0, found.Count);
        if (candidates.IsEmpty)
            return true;
        var least = rule.Least(query, candidates, found.Best, only);
        Collect(candidates, least, hits);
        if (hits.Count >= Many)
            return true;
        Fill(hits, candidates, least);
        return found.HasShorts;
    }

    /// <param name="all">Also those that the best of all make negligible.</param>
    /// <returns>How many there are, the most that one covers, and whether all those are among them that cover less than a hit.</returns>
    private (int Count, float Best, bool HasShorts) FindCandidates(ResolvedQuery query, bool all, int many, Workspace workspace)
    {
        var tallies = workspace.Tallies;
        var next = tallies.Begin(query);
        var (count, best, hasShorts) = (0, 0f, true);
        for (var first = 0; first < notices.SectionCount; first += tallies.BlockSize)
        {
            AddBlock(CollectionsMarshal.AsSpan(query.Terms), first, tallies, next);
            best = Math.Max(best, tallies.Best());
            hasShorts = all || count < many;
            var least = all ? 0 : CoverageRule.Negligible(query, best, hasShorts);
            count = tallies.Take(first, least, query.Mass, workspace.Candidates, count);
            tallies.Clear();
        }

        return (count, best, hasShorts);
    }

    private void AddBlock(ReadOnlySpan<ResolvedTerm> terms, int first, Tallies tallies, Span<int> next)
    {
        ushort asked = 0;
        for (var t = 0; t < terms.Length; t++)
        {
            ref readonly var term = ref terms[t];
            asked += (ushort)(term.SameAsBefore ? 0 : 1);
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
    private void Collect(ReadOnlySpan<Candidate> candidates, ReadOnlySpan<float> least, List<ScoredSection> hits)
    {
        CollectionsMarshal.SetCount(hits, candidates.Length);
        var scored = CollectionsMarshal.AsSpan(hits);
        var (at, count) = (0, 0);
        foreach (var run in notices)
        {
            var enough = least[run.Notice];
            for (; at < candidates.Length && candidates[at].Section < run.End; at++)
            {
                // Written and then kept or overwritten: which of both no branch could foretell.
                scored[count] = new ScoredSection(candidates[at].Section, candidates[at].Score);
                count += candidates[at].Covered >= enough ? 1 : 0;
            }
        }

        CollectionsMarshal.SetCount(hits, count);
    }

    /// <summary>Adds to the notices with few hits the best of those that cover less, but still enough: below the notice's hits.</summary>
    private void Fill(List<ScoredSection> hits, ReadOnlySpan<Candidate> candidates, ReadOnlySpan<float> least)
    {
        var found = new NoticeHits[notices.NoticeCount];
        var lowest = float.MaxValue;
        foreach (var hit in hits)
        {
            found[notices[hit.Section]].Add(hit);
            lowest = float.MinNative(lowest, hit.Score);
        }

        var bestShort = 0f;
        foreach (ref readonly var candidate in candidates)
        {
            var notice = notices[candidate.Section];
            if (candidate.Covered >= least[notice] || candidate.Covered < least[notice] * CoverageRule.PartOfFew)
                continue;
            bestShort = float.MaxNative(bestShort, candidate.Score);
            if (found[notice].Count < Few)
                (found[notice].Shorts ??= new BestSections(Few - found[notice].Count)).Add([new ScoredSection(candidate.Section, candidate.Score)]);
        }

        foreach (ref readonly var notice in found.AsSpan())
        {
            var ceiling = notice.Count > 0 ? notice.Lowest : lowest;
            foreach (var hit in notice.Shorts is { } shorts ? shorts.Sections : [])
                hits.Add(hit with { Score = hit.Score * Math.Min(1, ceiling / bestShort) });
        }
    }

    private struct NoticeHits
    {
        public int Count;

        public float Lowest;

        /// <summary>The best of those that cover too little to be hits.</summary>
        public BestSections? Shorts;

        public void Add(ScoredSection hit)
        {
            Lowest = Count++ == 0 ? hit.Score : float.MinNative(Lowest, hit.Score);
        }
    }
}
