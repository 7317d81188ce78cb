namespace TitleGuide.Search.Scoring;

/// <summary>The best of any number of sections, in order; sorting all costs more than finding them.</summary>
internal sealed class BestSections(int most)
{
    private readonly ScoredSection[] best = new ScoredSection[most];
    private int count;

    public ReadOnlySpan<ScoredSection> Sections => best.AsSpan(0, count);

    public void Add(ScoredSection hit)
    {
        if (count == best.Length && (count == 0 || !IsBetter(hit, best[^1])))
            return;
        var at = count < best.Length ? count++ : count - 1;
        for (; at > 0 && IsBetter(hit, best[at - 1]); at--)
            best[at] = best[at - 1];
        best[at] = hit;
    }

    private static bool IsBetter(ScoredSection one, ScoredSection other) =>
        one.Score > other.Score || (one.Score == other.Score && one.Section < other.Section);
}
