namespace TitleGuide.Search.Scoring;

/// <summary>A section that answers a query. Sorts by score, then by section order.</summary>
internal readonly record struct ScoredSection(int Section, float Score) : IComparable<ScoredSection>
{
    public int CompareTo(ScoredSection other) =>
        Score != other.Score ? other.Score.CompareTo(Score) : Section.CompareTo(other.Section);
}
