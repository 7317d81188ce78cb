using System.Text;

namespace TitleGuide.Content.Texts;

/// <summary>Changes to one text, each at its place; everything else stays as it was written.</summary>
public sealed class TextEdits(string text)
{
    private readonly List<(int Start, int End, string New)> edits = [];

    public int Count => edits.Count;

    /// <summary>How this text ends its lines.</summary>
    public string LineEnd { get; } = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    public void Replace(int start, int end, string @new) => edits.Add((start, end, @new));

    /// <summary>Puts a line of its own above the line of a place, indented like it.</summary>
    public void LineAbove(int at, string line)
    {
        var start = StartOfLine(at);
        var indent = text.AsSpan(start, at - start);
        var width = indent.Length - indent.TrimStart(' ').Length;
        Insert(start, new string(' ', width) + line + LineEnd);
    }

    /// <summary>Puts a text at a place; several at the same place keep their order.</summary>
    public void Insert(int at, string @new) => edits.Add((at, at, @new));

    public int StartOfLine(int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>The text with every change made; where two overlap, the first one wins.</summary>
    public string Apply()
    {
        var result = new StringBuilder(text.Length + 256);
        var done = 0;
        foreach (var (start, end, @new) in edits.OrderBy(e => e.Start).ThenBy(e => e.End))
        {
            if (start >= done)
            {
                result.Append(text, done, start - done).Append(@new);
                done = end;
            }
        }

        return result.Append(text, done, text.Length - done).ToString();
    }
}
