namespace TitleGuide.Search.Scoring;

/// <summary>
/// For every term the sections that have it, ascending, and what it adds there: the BM25F part that no query changes,
/// worked out once. One flat array; a term's slice is [starts[term], starts[term + 1]).
/// </summary>
internal sealed class Postings(int[] starts, Posting[] postings)
{
    public int Frequency(int term) => starts[term + 1] - starts[term];

    public ReadOnlySpan<Posting> Of(int term) => postings.AsSpan(starts[term], Frequency(term));
}
