using System.Buffers;

namespace TitleGuide.Search.Highlighting;

/// <summary>A stretch of text, [Start, End).</summary>
internal readonly record struct TextRange(int Start, int End);

internal static class Marks
{
    private const int FewRuns = 64;

    private static readonly SearchValues<char> Closing = SearchValues.Create("）)〕]】》”");

    /// <summary>
    /// What to mark: overlapping marks become one stretch. Where a run of the query stands in full, its scattered pieces
    /// (工程 for 高级工程师) are no match.
    /// </summary>
    /// <param name="marks">In order; used up.</param>
    /// <param name="into">Takes the stretches, in order.</param>
    public static void Stretches(Span<Mark> marks, string text, List<TextRange> into)
    {
        var runs = 0;
        foreach (ref readonly var mark in marks)
            runs = Math.Max(runs, mark.Run + 1);
        Span<int> longest = runs <= FewRuns ? stackalloc int[runs] : new int[runs];
        foreach (ref readonly var piece in MergeRuns(marks, text, longest))
        {
            if (!piece.Whole && (piece.End - piece.Start) * 3 <= longest[piece.Run] * 2)
                continue;
            if (into is [.., var left] && Touch(left.End, piece.Start, text))
                into[^1] = left with { End = Math.Max(left.End, piece.End) };
            else
                into.Add(new TextRange(piece.Start, piece.End));
        }
    }

    /// <summary>Makes one of the pieces of a run that overlap, in place.</summary>
    /// <param name="longest">Takes the length of each run's longest.</param>
    private static ReadOnlySpan<Mark> MergeRuns(Span<Mark> marks, string text, Span<int> longest)
    {
        Span<int> last = longest.Length <= FewRuns ? stackalloc int[longest.Length] : new int[longest.Length];
        last.Fill(-1);
        longest.Clear();
        var count = 0;
        foreach (var mark in marks)
        {
            var at = mark.Whole ? -1 : last[mark.Run];
            if (at >= 0 && Touch(marks[at].End, mark.Start, text))
                marks[at] = marks[at] with { End = Math.Max(marks[at].End, mark.End) };
            else
                marks[at = count++] = mark;
            if (mark.Whole)
                continue;
            last[mark.Run] = at;
            longest[mark.Run] = Math.Max(longest[mark.Run], marks[at].End - marks[at].Start);
        }

        return marks[..count];
    }

    // 〔2022〕77号: the bracket that a match opened and the next one follows.
    private static bool Touch(int end, int start, string text) =>
        start <= end || text.AsSpan(end, start - end).IndexOfAnyExcept(Closing) < 0;
}
