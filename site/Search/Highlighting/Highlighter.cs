using System.Collections.Immutable;

namespace TitleGuide.Search.Highlighting;

/// <summary>Cuts texts into marked and unmarked fragments, which put together are a part of the original. Goes from text to text; not for several threads.</summary>
internal sealed class Highlighter
{
    private readonly List<TextRange> stretches = [];
    private readonly List<Fragment> fragments = [];

    /// <summary>The whole text.</summary>
    public ImmutableArray<Fragment> Whole(string text, Span<Mark> marks)
    {
        marks.Sort();
        return Cut(text, new TextRange(0, text.Length), marks);
    }

    /// <summary>The part around the best matches; the beginning when there is none.</summary>
    public ImmutableArray<Fragment> Snippet(string text, Span<Mark> marks)
    {
        marks.Sort();
        return Cut(text, SnippetWindow.Choose(text, marks), marks);
    }

    private ImmutableArray<Fragment> Cut(string text, TextRange window, Span<Mark> marks)
    {
        stretches.Clear();
        fragments.Clear();
        Marks.Stretches(marks, text, stretches);
        var at = window.Start;
        foreach (var stretch in stretches)
        {
            var (start, end) = (Math.Max(stretch.Start, at), Math.Min(stretch.End, window.End));
            if (start >= end)
                continue;
            Add(text, at, start, false);
            Add(text, start, end, true);
            at = end;
        }

        Add(text, at, window.End, false);
        return [.. fragments];
    }

    private void Add(string text, int from, int to, bool marked)
    {
        if (from < to)
            fragments.Add(new Fragment(text.AsMemory(from, to - from), marked));
    }
}
