namespace TitleGuide.Search.Scoring;

/// <summary>The best of any number of sections, in order; sorting all costs more than finding them.</summary>
internal sealed class BestSections(int most)
{
    private readonly ScoredSection[] best = new ScoredSection[most];
    private int count;

    public ReadOnlySpan<ScoredSection> Sections => best.AsSpan(0, count);

    public void Add(ReadOnlySpan<ScoredSection> hits)
    {
        if (best.Length == 0)
            return;
        var worst = best[^1];
        foreach (ref readonly var hit in hits)
        {
            if (count == best.Length && !IsBetter(hit, worst))
                continue;
            Insert(hit);
            worst = best[^1];
        }
    }

    private void Insert(ScoredSection hit)
    {
        var at = count < best.Length ? count++ : count - 1;
        for (; at > 0 && IsBetter(hit, best[at - 1]); at--)
            best[at] = best[at - 1];
        best[at] = hit;
    }

    private static bool IsBetter(ScoredSection one, ScoredSection other) =>
        one.Score > other.Score || (one.Score == other.Score && one.Section < other.Section);
}
