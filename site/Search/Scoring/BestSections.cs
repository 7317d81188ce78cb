namespace TitleGuide.Search.Scoring;

/// <summary>The best of any number of sections, in order; sorting all costs more than finding them.</summary>
internal sealed class BestSections(int most)
{
    private float least = float.MinValue;

    public List<ScoredSection> Sections { get; } = [];

    public void Add(ScoredSection hit)
    {
        if (hit.Score < least || (Sections.Count == most && (most == 0 || hit.CompareTo(Sections[^1]) > 0)))
            return;
        if (Sections.Count == most)
            Sections.RemoveAt(most - 1);
        Sections.Insert(~Sections.BinarySearch(hit), hit);
        if (Sections.Count == most)
            least = Sections[^1].Score;
    }
}
