using System.Runtime.InteropServices;
using TitleGuide.Search.Highlighting;

namespace TitleGuide.Search.Scoring;

/// <summary>Finds a query's terms in stored texts. Goes from text to text; not for several threads.</summary>
internal sealed class Marker
{
    private const int FilterBits = 1024;

    private readonly int[] terms;
    private readonly List<Mark> asked;
    private readonly List<Mark> found = [];

    // The bits of the terms' numbers, by their low ones: what is not in it is not asked.
    private readonly ulong[] filter = new ulong[FilterBits / 64];

    public Marker(ResolvedQuery query)
    {
        terms = new int[query.Terms.Count];
        asked = new List<Mark>(terms.Length);
        foreach (ref readonly var term in CollectionsMarshal.AsSpan(query.Terms))
        {
            if (!term.Asked.Marked || terms.AsSpan(0, asked.Count).Contains(term.Term))
                continue;
            terms[asked.Count] = term.Term;
            asked.Add(new Mark(0, 0, term.Asked.Run, asked.Count, term.Weight, term.Asked.Whole));
            filter[(term.Term & (FilterBits - 1)) >> 6] |= 1UL << term.Term;
        }
    }

    /// <summary>Valid until the next text.</summary>
    public Span<Mark> Marks(StoredText text)
    {
        found.Clear();
        ReadOnlySpan<int> stored = text.Terms;
        ReadOnlySpan<ulong> bits = filter;
        for (var i = 0; i < stored.Length; i++)
        {
            if ((bits[(stored[i] >> 6) & (FilterBits / 64 - 1)] & (1UL << stored[i])) != 0)
                Add(stored[i], text.Places[i]);
        }

        return CollectionsMarshal.AsSpan(found);
    }

    private void Add(int term, TextRange place)
    {
        var number = terms.AsSpan(0, asked.Count).IndexOf(term);
        if (number >= 0)
            found.Add(asked[number] with { Start = place.Start, End = place.End });
    }
}
