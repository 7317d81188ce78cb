using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TitleGuide.Search.Highlighting;

namespace TitleGuide.Search.Scoring;

/// <summary>Finds a query's terms in stored texts. Goes from text to text; not for several threads.</summary>
internal sealed class Marker
{
    private readonly int[] terms;
    private readonly List<Mark> asked;
    private readonly List<Mark> found = [];

    public Marker(ResolvedQuery query)
    {
        terms = new int[query.Terms.Count];
        asked = new List<Mark>(terms.Length);
        foreach (ref readonly var term in CollectionsMarshal.AsSpan(query.Terms))
        {
            if (!term.Asked.Marked)
                continue;
            if (terms.AsSpan(0, asked.Count).IndexOf(term.Term) is >= 0 and var before)
            {
                // Asked for in two places: where one of them stands in full, it is still a match for the other.
                asked[before] = asked[before] with { Whole = asked[before].Whole || asked[before].Run != term.Asked.Run || term.Asked.Whole };
                continue;
            }

            terms[asked.Count] = term.Term;
            asked.Add(new Mark(0, 0, term.Asked.Run, asked.Count, term.Weight, term.Asked.Whole));
        }
    }

    /// <summary>In the order of the text's terms; valid until the next text.</summary>
    public Span<Mark> Marks(StoredText text)
    {
        found.Clear();
        var wanted = terms.AsSpan(0, asked.Count);
        var rest = text.Terms.AsSpan();
        var at = 0;
        foreach (ref readonly var several in MemoryMarshal.Cast<int, Vector256<int>>(rest))
        {
            // Most terms of a text are not asked for: several are held against each that is before any is looked at.
            var matches = Vector256<int>.Zero;
            foreach (var term in wanted)
                matches |= Vector256.Equals(several, Vector256.Create(term));
            for (var bits = matches.ExtractMostSignificantBits(); bits != 0; bits &= bits - 1)
                Add(text, at + BitOperations.TrailingZeroCount(bits), wanted);
            at += Vector256<int>.Count;
        }

        for (; at < rest.Length; at++)
        {
            if (wanted.Contains(rest[at]))
                Add(text, at, wanted);
        }

        return CollectionsMarshal.AsSpan(found);
    }

    private void Add(StoredText text, int at, ReadOnlySpan<int> wanted)
    {
        var place = text.Places[at];
        found.Add(asked[wanted.IndexOf(text.Terms[at])] with { Start = place.Start, End = place.End });
    }
}
