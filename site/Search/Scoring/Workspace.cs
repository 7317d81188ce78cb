using System.Collections;

namespace TitleGuide.Search.Scoring;

/// <summary>The arrays that one search after another works with, so that none makes its own. What adds up is empty between searches.</summary>
internal sealed class Workspace(int sectionCount)
{
    /// <summary>The sections that have something of the query.</summary>
    public Candidate[] Candidates { get; } = new Candidate[sectionCount];

    public Tallies Tallies { get; } = new(sectionCount);

    /// <summary>The sections that get something for those they are related to.</summary>
    public List<int> Gained { get; } = [];

    /// <summary>Whether a section is one of them. Every hit is looked up: as bits, all of it is in the processor's nearest cache.</summary>
    public BitArray Gaining { get; } = new(sectionCount);

    /// <summary>What they get; of others anything.</summary>
    public float[] Gains { get; } = new float[sectionCount];

    public List<ScoredSection> Hits { get; private set; } = [];

    /// <summary>The hits of the corrected query, while it is open which of the two to take.</summary>
    public List<ScoredSection> OtherHits { get; private set; } = [];

    public void SwapHits() => (Hits, OtherHits) = (OtherHits, Hits);
}
