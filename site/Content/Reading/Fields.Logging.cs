using System.Collections.Immutable;

namespace TitleGuide.Content.Reading;

internal sealed partial class Fields
{
    private readonly FieldLog? log;

    private Fields(FieldLog log, ReadingContext context)
        : this(new MappingNode("", 1, 1, []), context) =>
        this.log = log;

    /// <summary>What a reader would ask of a mapping: it is run on nothing, once for every word of a choice and with each key it looks for.</summary>
    public static FieldLog Describe<T>(Func<Fields, T> read, FieldLog? outer = null)
    {
        var first = Run(read, new FieldLog(outer));
        foreach (var key in first.LookedFor.Where(k => !first.Fields.ContainsKey(k) || first.Fields[k].Shape is AnyShape).ToList())
        {
            first.Join(Run(read, new FieldLog(outer) { Assumed = (key, null) }));
        }

        foreach (var (key, words) in first.Choices.ToList())
        {
            var variants = words.Select(word => (Word: word, Log: Run(read, new FieldLog(outer) { Assumed = (key, word) }))).ToList();
            if (variants.Any(v => !v.Log.Fields.Keys.Order(StringComparer.Ordinal).SequenceEqual(variants[0].Log.Fields.Keys.Order(StringComparer.Ordinal))))
            {
                variants.ForEach(v => first.AddVariant(key, v.Word, v.Log));
            }
        }

        return first;
    }

    /// <summary>Whether this mapping was described before under the name, as one that holds others of its kind must be.</summary>
    public bool IsDescribedAs(string name)
    {
        if (log is null)
        {
            return false;
        }

        log.Name = name;
        return !log.Named.TryAdd(name, log);
    }

    /// <summary>Marks a key as known that is read later.</summary>
    public void Later<T>(string key, Func<T> read)
    {
        known.Add(key);
        if (log is not null)
        {
            read();
        }
    }

    /// <summary>The keys where they are content, each with one text or a list of them.</summary>
    public IEnumerable<TextNode> ContentKeys()
    {
        if (log is not null)
        {
            log.AnyKey = new ListShape(new TextShape(), Alone: false, Empty: false);
        }

        return Keys;
    }

    private ImmutableArray<T> Described<T>(string key, string description, Func<Fields, T?> read, bool required)
    {
        LogsList(key, description, new MappingShape(Describe(read, log)), alone: false, required);
        return [];
    }

    private static FieldLog Run<T>(Func<Fields, T> read, FieldLog log)
    {
        read(new Fields(log, new ReadingContext()));
        return log;
    }

    /// <summary>Notes a key down. True when nothing is to be read.</summary>
    private bool Logs(string key, string description, ValueShape shape, bool required)
    {
        log?.Add(key, description, shape, required);
        return log is not null;
    }

    private bool LogsList(string key, string description, ValueShape item, bool alone, bool required) =>
        Logs(key, description, new ListShape(item, alone, Empty: !required), required);

    private bool LogsWords<T>(string key, string description, IReadOnlyDictionary<string, T> values, bool required, out T chosen)
        where T : struct
    {
        chosen = default;
        if (log is null)
        {
            return false;
        }

        log.Choices[key] = [.. values.Keys];
        chosen = log.Assumed is (var assumed, { } word) && assumed == key ? values[word] : default;
        return Logs(key, description, new WordShape([.. values.Keys]), required);
    }
}
