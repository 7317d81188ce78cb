using System.Collections.Immutable;

namespace TitleGuide.Search.Highlighting;

/// <summary>Cuts texts into marked and unmarked fragments, which put together are a part of the original.</summary>
public static class Highlighter
{
    /// <summary>The whole text.</summary>
    public static ImmutableArray<Fragment> Whole(string text, List<Mark> marks) =>
        Cut(text, new TextRange(0, text.Length), Marks.Stretches(marks, text));

    /// <summary>The part around the best matches; the beginning when there is none.</summary>
    public static ImmutableArray<Fragment> Snippet(string text, List<Mark> marks)
    {
        var window = SnippetWindow.Choose(text, marks);
        return Cut(text, window, Marks.Stretches(marks, text));
    }

    private static ImmutableArray<Fragment> Cut(string text, TextRange window, List<TextRange> stretches)
    {
        var fragments = ImmutableArray.CreateBuilder<Fragment>();
        var at = window.Start;
        foreach (var stretch in stretches)
        {
            var (start, end) = (Math.Max(stretch.Start, at), Math.Min(stretch.End, window.End));
            if (start >= end)
                continue;
            Add(at, start, false);
            Add(start, end, true);
            at = end;
        }

        Add(at, window.End, false);
        return fragments.DrainToImmutable();

        void Add(int from, int to, bool marked)
        {
            if (from < to)
                fragments.Add(new Fragment(text[from..to], marked));
        }
    }
}
