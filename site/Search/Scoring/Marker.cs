using TitleGuide.Search.Highlighting;

namespace TitleGuide.Search.Scoring;

/// <summary>Finds a query's terms among the stored ones.</summary>
internal sealed class Marker
{
    private readonly Dictionary<int, Mark> asked = [];
    private readonly ulong[] filter = new ulong[16];

    public Marker(ResolvedQuery query)
    {
        foreach (var term in query.Terms.Where(t => t.Asked.Marked))
        {
            asked.TryAdd(term.Term, new Mark(0, 0, term.Asked.Run, term.Term, term.Weight, term.Asked.Whole));
            filter[(term.Term >> 6) & 15] |= 1UL << term.Term;
        }
    }

    public List<Mark> Marks(ReadOnlySpan<StoredToken> tokens)
    {
        var marks = new List<Mark>();
        foreach (var token in tokens)
        {
            if ((filter[(token.Term >> 6) & 15] & (1UL << token.Term)) != 0 && asked.TryGetValue(token.Term, out var mark))
                marks.Add(mark with { Start = token.Start, End = token.Start + token.Length });
        }

        return marks;
    }
}
