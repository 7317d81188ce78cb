namespace TitleGuide.Content.Reading;

/// <summary>
/// What the readers ask of a mapping, noted down while they read nothing: the reading code is the only description of the format, and this
/// is how it is told to others, such as editors.
/// </summary>
internal sealed class FieldLog(FieldLog? outer = null)
{
    private readonly Dictionary<string, FieldDeclaration> fields = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<string>> oneOf = [];
    private readonly List<FieldVariant> variants = [];
    private int optional;

    /// <summary>Keys in the order asked for.</summary>
    public IReadOnlyDictionary<string, FieldDeclaration> Fields => fields;

    /// <summary>Groups of keys of which exactly one must stand.</summary>
    public IReadOnlyList<IReadOnlyList<string>> OneOf => oneOf;

    /// <summary>What stands when a key has one word or another.</summary>
    public IReadOnlyList<FieldVariant> Variants => variants;

    /// <summary>Keys that the reader looked for before it decided what to read.</summary>
    public HashSet<string> LookedFor { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, IReadOnlyList<string>> Choices { get; } = new(StringComparer.Ordinal);

    /// <summary>A key taken as present, with a word where it is a choice.</summary>
    public (string Key, string? Word)? Assumed { get; init; }

    /// <summary>What the values are of keys that are themselves content; null when the keys are fixed.</summary>
    public ValueShape? AnyKey { get; set; }

    /// <summary>Set when this mapping is described under a name of its own.</summary>
    public string? Name { get; set; }

    /// <summary>The mappings described under names, kept once for a whole file.</summary>
    public Dictionary<string, FieldLog> Named { get; } = outer?.Named ?? new(StringComparer.Ordinal);

    public void Add(string key, string description, ValueShape shape, bool required)
    {
        var needed = required && optional == 0;
        if (!fields.TryGetValue(key, out var known) || known.Shape is AnyShape)
        {
            fields[key] = new FieldDeclaration(description, shape, needed || known is { Required: true });
        }
        else if (needed && !known.Required)
        {
            fields[key] = known with { Required = true };
        }
    }

    /// <summary>Of these keys exactly one stands, so that none is needed for itself.</summary>
    public void AddOneOf(IEnumerable<string> keys, Action read)
    {
        oneOf.Add([.. keys]);
        optional++;
        read();
        optional--;
    }

    /// <summary>Takes in what another run over the same mapping asked for: needed is what both need.</summary>
    public void Join(FieldLog other)
    {
        foreach (var key in fields.Keys.Where(k => !other.fields.TryGetValue(k, out var field) || !field.Required).ToList())
        {
            fields[key] = fields[key] with { Required = false };
        }

        foreach (var (key, field) in other.fields)
        {
            Add(key, field.Description, field.Shape, required: false);
        }

        oneOf.RemoveAll(group => !other.oneOf.Any(group.SequenceEqual));
        AnyKey ??= other.AnyKey;
    }

    public void AddVariant(string key, string word, FieldLog log)
    {
        variants.Add(new FieldVariant(key, word, [.. log.fields.Keys], [.. log.fields.Where(f => f.Value.Required).Select(f => f.Key)]));
        Join(log);
    }
}

/// <param name="Description">A Chinese phrase.</param>
internal sealed record FieldDeclaration(string Description, ValueShape Shape, bool Required);

/// <summary>The keys that may and must stand when a key has a word.</summary>
internal sealed record FieldVariant(string Key, string Word, IReadOnlyList<string> Keys, IReadOnlyList<string> Required);
