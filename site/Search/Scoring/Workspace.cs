namespace TitleGuide.Search.Scoring;

/// <summary>The arrays that one search after another works with, so that none makes its own. All that adds up is zero or empty between searches.</summary>
internal sealed class Workspace(int sectionCount)
{
    /// <summary>The sections that have something of the query.</summary>
    public Candidate[] Candidates { get; } = new Candidate[sectionCount];

    public Tallies Tallies { get; } = new(sectionCount);

    /// <summary>What each section gets for those it is related to.</summary>
    public float[] Gains { get; } = new float[sectionCount];

    /// <summary>The sections that get something.</summary>
    public List<int> Gained { get; } = [];

    public List<ScoredSection> Hits { get; private set; } = [];

    /// <summary>The hits of the corrected query, while it is open which of the two to take.</summary>
    public List<ScoredSection> OtherHits { get; private set; } = [];

    public void SwapHits() => (Hits, OtherHits) = (OtherHits, Hits);
}
