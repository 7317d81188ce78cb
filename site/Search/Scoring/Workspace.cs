namespace TitleGuide.Search.Scoring;

/// <summary>The arrays that one search after another works with, so that none makes its own. All that adds up is zero between searches.</summary>
internal sealed class Workspace(int sectionCount)
{
    /// <summary>The sections that have something of the query.</summary>
    public Candidate[] Candidates { get; } = new Candidate[sectionCount];

    public Tallies Tallies { get; } = new(sectionCount);

    /// <summary>What each section gets for the ones it is related to, and which sections get anything.</summary>
    public float[] Gains { get; } = new float[sectionCount];

    public List<int> Gaining { get; } = [];

    public List<ScoredSection> Hits { get; private set; } = [];

    /// <summary>The hits of the corrected query, while it is open which of the two to take.</summary>
    public List<ScoredSection> OtherHits { get; private set; } = [];

    public void SwapHits() => (Hits, OtherHits) = (OtherHits, Hits);
}
