namespace TitleGuide.Content.Reading;

/// <summary>A node of a YAML file with its place. Only what content needs: texts, lists and mappings, no aliases, no tags.</summary>
internal abstract record Node(Position At);

/// <param name="Plain">Written without quotation marks.</param>
internal sealed record TextNode(Position At, string Text, bool Plain) : Node(At)
{
    /// <summary>A key with nothing after it, which says the same as leaving the key out.</summary>
    public bool IsAbsent => Plain && Text.Length == 0;
}

/// <summary>Something that was refused and reported while parsing: nothing more is said of it.</summary>
internal sealed record RefusedNode(Position At) : Node(At);

internal sealed record ListNode(Position At, IReadOnlyList<Node> Items) : Node(At);

/// <summary>Keys in file order; a repeated key is reported while parsing and keeps its first value.</summary>
internal sealed record MappingNode(Position At, IReadOnlyList<KeyValuePair<TextNode, Node>> Entries) : Node(At)
{
    public Node? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry.Value is TextNode { IsAbsent: true } ? null : entry.Value;
            }
        }

        return null;
    }
}
