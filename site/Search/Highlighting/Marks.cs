namespace TitleGuide.Search.Highlighting;

/// <summary>A stretch of text, [Start, End).</summary>
public readonly record struct TextRange(int Start, int End);

public static class Marks
{
    /// <summary>
    /// What to mark: overlapping marks become one stretch. Where a run of the query stands in full, its scattered pieces
    /// (工程 for 高级工程师) are no match.
    /// </summary>
    public static List<TextRange> Stretches(List<Mark> marks, string text)
    {
        marks.Sort((a, b) => (a.Run, a.Start, a.End).CompareTo((b.Run, b.Start, b.End)));
        var stretches = new List<TextRange>();
        for (var i = 0; i < marks.Count;)
        {
            var first = stretches.Count;
            var run = marks[i].Run;
            for (; i < marks.Count && marks[i].Run == run; i++)
                Append(stretches, first, new TextRange(marks[i].Start, marks[i].End), text);
            RemovePieces(stretches, first);
        }

        stretches.Sort((a, b) => (a.Start, a.End).CompareTo((b.Start, b.End)));
        var merged = new List<TextRange>(stretches.Count);
        foreach (var stretch in stretches)
            Append(merged, 0, stretch, text);
        return merged;
    }

    private static void Append(List<TextRange> stretches, int first, TextRange next, string text)
    {
        if (stretches.Count > first && stretches[^1] is var last
            && (next.Start <= last.End || text.AsSpan(last.End, next.Start - last.End).IsWhiteSpace()))
        {
            stretches[^1] = last with { End = Math.Max(last.End, next.End) };
        }
        else
        {
            stretches.Add(next);
        }
    }

    private static void RemovePieces(List<TextRange> stretches, int first)
    {
        var longest = 0;
        for (var i = first; i < stretches.Count; i++)
            longest = Math.Max(longest, stretches[i].End - stretches[i].Start);
        var kept = first;
        for (var i = first; i < stretches.Count; i++)
        {
            if ((stretches[i].End - stretches[i].Start) * 2 > longest)
                stretches[kept++] = stretches[i];
        }

        stretches.RemoveRange(kept, stretches.Count - kept);
    }
}
