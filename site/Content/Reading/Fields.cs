using System.Collections.Immutable;

namespace TitleGuide.Content.Reading;

/// <summary>
/// A mapping being read. Each accessor names a key and says in Chinese what it holds, so the reading code is also the description
/// of the format. A fault is reported and a harmless value returned: reading always goes on to the end.
/// </summary>
internal sealed partial class Fields(MappingNode node, ReadingContext context)
{
    private readonly List<string> known = [];

    public Position At => node.At;

    public ReadingContext Context => context;

    private Faults Faults => context.Faults;

    /// <summary>Marks a key as known that is read later.</summary>
    public void Known(string key)
    {
        known.Add(key);
        Logs(key, "", new AnyShape(), required: false);
    }

    /// <summary>The keys themselves, where they are content.</summary>
    public IEnumerable<TextNode> Keys => node.Entries.Select(e => e.Key);

    public bool Has(string key)
    {
        log?.LookedFor.Add(key);
        return node.Find(key) is not null || (log?.Assumed is (var assumed, null) && assumed == key);
    }

    /// <summary>The place of a key's value, or of the mapping when the key is absent.</summary>
    public Position PlaceOf(string key) => node.Find(key)?.At ?? node.At;

    public T Mapping<T>(string key, string description, Func<Fields, T> read, T missing)
    {
        if (log is not null)
        {
            Logs(key, description, new MappingShape(Describe(read, log)), required: true);
            return missing;
        }

        return OptionalMapping(key, description, read) is { } value ? value : Has(key) ? missing : Missing(key, description, missing);
    }

    public T? OptionalMapping<T>(string key, string description, Func<Fields, T> read)
    {
        if (log is not null)
        {
            Logs(key, description, new MappingShape(Describe(read, log)), required: false);
            return default;
        }

        switch (Find(key))
        {
            case null:
                return default;
            case MappingNode mapping:
                return new Fields(mapping, context).ReadAll(read);
            case { } other:
                WrongKind(other, key, description, "“键: 值”");
                return default;
        }
    }

    public ImmutableArray<T> List<T>(string key, string description, Func<Fields, T?> read)
    {
        if (log is not null)
        {
            return Described(key, description, read, required: true);
        }

        if (!Has(key))
        {
            Missing(key, description, 0);
        }
        else if (node.Find(key) is ListNode { Items.Count: 0 } empty)
        {
            ReportEmpty(empty, key, description);
        }

        return OptionalList(key, description, read);
    }

    public ImmutableArray<T> OptionalList<T>(string key, string description, Func<Fields, T?> read)
    {
        if (log is not null)
        {
            return Described(key, description, read, required: false);
        }

        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var item in Items(key, description, alone: false))
        {
            if (item is not MappingNode mapping)
            {
                WrongKind(item, key, description, "“键: 值”的一项");
            }
            else if (new Fields(mapping, context).ReadAll(read) is { } value)
            {
                context.Stands.TryAdd(value, mapping.At);
                items.Add(value);
            }
        }

        return items.ToImmutable();
    }

    /// <summary>Reads, then reports the keys that nothing asked for.</summary>
    public T ReadAll<T>(Func<Fields, T> read)
    {
        var value = read(this);
        foreach (var (key, _) in node.Entries)
        {
            if (!known.Contains(key.Text))
            {
                Faults.Add(DiagnosticCode.UnknownKey, key.At, $"这里没有“{key.Text}”这个键。", cure: Nearest.Cure(key.Text, known));
            }
        }

        return value;
    }

    private Node? Find(string key)
    {
        known.Add(key);
        return node.Find(key);
    }

    /// <param name="alone">Whether one item may stand without list marks.</param>
    private IReadOnlyList<Node> Items(string key, string description, bool alone)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case ListNode list:
                return list.Items;
            case TextNode text when alone:
                return [text];
            case { } other:
                WrongKind(other, key, description, "列表");
                return [];
        }
    }

    private T Missing<T>(string key, string description, T value)
    {
        Faults.Add(DiagnosticCode.MissingKey, node.At, $"缺少“{key}”（{description}）。", cure: $"补上“{key}: …”。");
        return value;
    }

    private void ReportEmpty(Node list, string key, string description) =>
        Faults.Add(DiagnosticCode.EmptyList, list.At, $"“{key}”（{description}）是空的。", cure: "至少写一项。");

    private void WrongKind(Node found, string key, string description, string wanted)
    {
        if (found is not RefusedNode)
        {
            Faults.Add(DiagnosticCode.WrongKind, found.At, $"“{key}”（{description}）应是{wanted}，这里是{NodeKind.Name(found)}。");
        }
    }
}
