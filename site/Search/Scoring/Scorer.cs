using System.Buffers;

namespace TitleGuide.Search.Scoring;

/// <summary>A section that answers a query. Sorts by score, then by section order.</summary>
internal readonly record struct ScoredSection(int Section, float Score) : IComparable<ScoredSection>
{
    public int CompareTo(ScoredSection other) =>
        Score != other.Score ? other.Score.CompareTo(Score) : Section.CompareTo(other.Section);
}

/// <summary>Adds up what the terms contribute, section by section.</summary>
internal sealed class Scorer(Postings postings, int sectionCount)
{
    // A section stays when it covers this part of what the best one covers ...
    private const float LooseCoverage = 0.5f;

    // ... and more when several cover the whole query: then the rest is noise.
    private const float StrictCoverage = 0.75f;
    private const float WholeCoverage = 0.98f;
    private const int SeveralWhole = 3;

    // How much of the score depends on covering the query.
    private const float CoverageShare = 0.6f;

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
                tally.Score += term.Weight * impacts[i];
                tally.Covered += term.Mass;
            }
        }

        return count;
    }

    private static List<ScoredSection> Collect(ResolvedQuery query, Tally[] tallies, ReadOnlySpan<int> touched)
    {
        var best = 0f;
        var whole = 0;
        foreach (var section in touched)
        {
            var covered = tallies[section].Covered;
            best = Math.Max(best, covered);
            if (covered >= query.Mass * WholeCoverage)
                whole++;
        }

        var least = best * (whole >= SeveralWhole ? StrictCoverage : LooseCoverage);
        var hits = new List<ScoredSection>(touched.Length);
        foreach (var section in touched)
        {
            var tally = tallies[section];
            if (tally.Covered < least)
                continue;
            var coverage = query.Mass > 0 ? Math.Min(1, tally.Covered / query.Mass) : 1;
            hits.Add(new ScoredSection(section, tally.Score * (1 - CoverageShare + CoverageShare * coverage)));
        }

        hits.Sort();
        return hits;
    }

    private struct Tally
    {
        public float Score;
        public float Covered;
        public int LastAsked;
    }
}
