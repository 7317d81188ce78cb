using System.Numerics;
using System.Runtime.InteropServices;
using TitleGuide.Search.Highlighting;

namespace TitleGuide.Search.Scoring;

/// <summary>Finds a query's terms among the stored ones. Goes from text to text; not for several threads.</summary>
internal sealed class Marker
{
    private const int SmallestTable = 256;

    private readonly List<(int Term, Mark Mark)> asked = [];
    private readonly List<Mark> found = [];

    // By a term's low bits: its place in the list, plus one, here or at the next free place. Mostly empty.
    private readonly short[] places;

    public Marker(ResolvedQuery query)
    {
        places = new short[Math.Max(SmallestTable, BitOperations.RoundUpToPowerOf2((uint)query.Terms.Count * 4))];
        foreach (ref readonly var term in CollectionsMarshal.AsSpan(query.Terms))
        {
            if (!term.Asked.Marked || PlaceOf(term.Term) is var place && places[place] > 0)
                continue;
            asked.Add((term.Term, new Mark(0, 0, term.Asked.Run, asked.Count, term.Weight, term.Asked.Whole)));
            places[place] = (short)asked.Count;
        }
    }

    /// <summary>Valid until the next text.</summary>
    public Span<Mark> Marks(ReadOnlySpan<StoredToken> tokens)
    {
        found.Clear();
        var mask = places.Length - 1;
        foreach (ref readonly var token in tokens)
        {
            if (places[token.Term & mask] > 0 && places[PlaceOf(token.Term)] is > 0 and var number)
                found.Add(asked[number - 1].Mark with { Start = token.Start, End = token.Start + token.Length });
        }

        return CollectionsMarshal.AsSpan(found);
    }

    private int PlaceOf(int term)
    {
        var mask = places.Length - 1;
        var place = term & mask;
        while (places[place] > 0 && asked[places[place] - 1].Term != term)
            place = (place + 1) & mask;
        return place;
    }
}
