using System.Runtime.InteropServices;
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
            if (!term.Asked.Marked || terms.AsSpan(0, asked.Count).Contains(term.Term))
                continue;
            terms[asked.Count] = term.Term;
            asked.Add(new Mark(0, 0, term.Asked.Run, asked.Count, term.Weight, term.Asked.Whole));
        }
    }

    /// <summary>In no order; valid until the next text.</summary>
    public Span<Mark> Marks(StoredText text)
    {
        found.Clear();
        for (var number = 0; number < asked.Count; number++)
        {
            // Looking a text through for one number compares many at once: faster than one look for all.
            for (var at = 0; text.Terms.AsSpan(at).IndexOf(terms[number]) is >= 0 and var step; at++)
            {
                var place = text.Places[at += step];
                found.Add(asked[number] with { Start = place.Start, End = place.End });
            }
        }

        return CollectionsMarshal.AsSpan(found);
    }
}
