using System.Buffers;

namespace TitleGuide.Search.Highlighting;

/// <summary>A stretch of text, [Start, End).</summary>
public readonly record struct TextRange(int Start, int End);

public static class Marks
{
    private static readonly SearchValues<char> Closing = SearchValues.Create("）)〕]】》”");

    /// <summary>
    /// What to mark: overlapping marks become one stretch. Where a run of the query stands in full, its scattered pieces
    /// (工程 for 高级工程师) are no match.
    /// </summary>
    public static List<TextRange> Stretches(IReadOnlyList<Mark> marks, string text)
    {
        var kept = marks.Where(m => m.Whole).Select(m => new TextRange(m.Start, m.End)).ToList();
        foreach (var run in marks.Where(m => !m.Whole).GroupBy(m => m.Run))
        {
            var pieces = Merge(run.Select(m => new TextRange(m.Start, m.End)).ToList(), text);
            var longest = pieces.Max(p => p.End - p.Start);
            kept.AddRange(pieces.Where(p => (p.End - p.Start) * 3 > longest * 2));
        }

        return Merge(kept, text);
    }

    // 〔2022〕77号: the bracket that a match opened and the next one follows.
    private static bool Touch(TextRange left, TextRange right, string text) =>
        right.Start <= left.End || text.AsSpan(left.End, right.Start - left.End).IndexOfAnyExcept(Closing) < 0;

    private static List<TextRange> Merge(List<TextRange> ranges, string text)
    {
        ranges.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        var merged = new List<TextRange>(ranges.Count);
        foreach (var next in ranges)
        {
            if (merged.Count > 0 && Touch(merged[^1], next, text))
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, next.End) };
            else
                merged.Add(next);
        }

        return merged;
    }
}
