using TitleGuide.Content.Texts;
using TitleGuide.Tools.Import.Drafting;

namespace TitleGuide.Tools.New;

/// <summary>One file of the new notice: the old text, with changes and marks at their places.</summary>
internal sealed class NewFile(string name, string text)
{
    private const string Mark = "待办：";

    private readonly TextEdits edits = new(text);
    private readonly HashSet<int> marked = [];
    private readonly List<Step> steps = [];

    public string Name => name;

    public string Old => text;

    public IReadOnlyList<ScalarPlace> Values { get; } = YamlPlaces.Of(text);

    public IReadOnlyList<Step> Steps => steps;

    public int Marks { get; private set; }

    public string New => edits.Apply();

    public ScalarPlace? Find(string path) => Values.FirstOrDefault(v => v.Path == path);

    /// <summary>The value as it stands in the file keeps its quotation marks; one over several lines becomes one.</summary>
    public void Change(ScalarPlace value, string to)
    {
        if (to != value.Text)
        {
            var written = Written(value);
            edits.Replace(
                value.Start,
                value.Start + written.Length,
                written.Length == 0 ? " " + to
                : written.Contains(value.Text, StringComparison.Ordinal) ? written.Replace(value.Text, to, StringComparison.Ordinal)
                : Yaml.Quote(to.Trim()));
            Note(value.Start, $"{value.Path} {value.Text} → {to}");
        }
    }

    public void Empty(ScalarPlace value)
    {
        if (Written(value) is { Length: > 0 } written)
        {
            edits.Replace(value.Start, value.Start + written.Length, "");
            Note(value.Start, $"{value.Path} {value.Text} → （空着）");
        }
    }

    /// <summary>A remark for the person who goes on, above the line of a place; one a line is enough.</summary>
    public void MarkAbove(int at, string what)
    {
        if (marked.Add(edits.StartOfLine(at)))
        {
            edits.LineAbove(FirstOfLine(at), $"# {Mark}{what}。");
            Marks++;
        }
    }

    /// <summary>A remark that stands in the text itself, as a paragraph of its own.</summary>
    public void MarkAfter(int end, string what)
    {
        edits.Insert(end, $"{edits.LineEnd}{Mark}{what}。{edits.LineEnd}");
        Marks++;
    }

    public void Insert(int at, string line, string what)
    {
        edits.Insert(at, line + edits.LineEnd);
        Note(at, what);
    }

    /// <summary>A block ends with the line after it, which is not its own.</summary>
    private string Written(ScalarPlace value) => text[value.Start..value.End].TrimEnd();

    private int FirstOfLine(int at)
    {
        var first = edits.StartOfLine(at);
        while (first < at && text[first] == ' ')
        {
            first++;
        }

        return first;
    }

    private void Note(int at, string what) => steps.Add(new Step(name, text.AsSpan(0, at).Count('\n') + 1, what));
}
