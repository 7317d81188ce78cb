namespace TitleGuide.Content.Reading;

/// <summary>A node of a YAML file with its place. Only what content needs: texts, lists and mappings, no aliases, no tags.</summary>
internal abstract class Node(string path, int line, int column)
{
    public Position At => new(path, line, column);

    public int Line => line;
}

internal sealed class TextNode(string path, int line, int column, string text, bool plain) : Node(path, line, column)
{
    public string Text => text;

    /// <summary>A key with nothing after it, which says the same as leaving the key out.</summary>
    public bool IsAbsent => plain && text.Length == 0;
}

/// <summary>Something that was refused and reported while parsing: nothing more is said of it.</summary>
internal sealed class RefusedNode(string path, int line, int column) : Node(path, line, column);

internal sealed class ListNode(string path, int line, int column, IReadOnlyList<Node> items) : Node(path, line, column)
{
    public IReadOnlyList<Node> Items => items;
}

/// <summary>Keys in file order; a repeated key is reported while parsing and keeps its first value.</summary>
internal sealed class MappingNode(string path, int line, int column, IReadOnlyList<(TextNode Key, Node Value)> entries)
    : Node(path, line, column)
{
    public IReadOnlyList<(TextNode Key, Node Value)> Entries => entries;

    public Node? Find(string key)
    {
        foreach (var (name, value) in entries)
        {
            if (name.Text == key)
            {
                return value is TextNode { IsAbsent: true } ? null : value;
            }
        }

        return null;
    }
}
