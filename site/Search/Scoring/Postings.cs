namespace TitleGuide.Search.Scoring;

/// <summary>
/// For every term the sections that have it, ascending, and what it adds there: the BM25F part that no query changes,
/// worked out once. Flat arrays; a term's slice is [starts[term], starts[term + 1]).
/// </summary>
internal sealed class Postings(int[] starts, int[] sections, float[] impacts)
{
    public int Frequency(int term) => starts[term + 1] - starts[term];

    public ReadOnlySpan<int> Sections(int term) => sections.AsSpan(starts[term], Frequency(term));

    public ReadOnlySpan<float> Impacts(int term) => impacts.AsSpan(starts[term], Frequency(term));
}
