namespace TitleGuide.Rules;

/// <summary>The answers given so far. A fact that is absent was not asked yet; it never has a default. Immutable.</summary>
public sealed class FactSet
{
    private readonly Dictionary<string, FactValue> values;

    private FactSet(Dictionary<string, FactValue> values) => this.values = values;

    public static FactSet Empty { get; } = new(new Dictionary<string, FactValue>(StringComparer.Ordinal));

    /// <summary>All at once; one by one copies them each time.</summary>
    public static FactSet Of(IEnumerable<KeyValuePair<string, FactValue>> values) => new(new(values, StringComparer.Ordinal));

    public IReadOnlyDictionary<string, FactValue> Values => values;

    /// <summary>Whether the visitor answered at all, 不清楚 included.</summary>
    public bool Answered(string fact) => values.ContainsKey(fact);

    /// <summary>The answer of this kind, or null when absent, 不清楚 or of another kind.</summary>
    public T? Get<T>(string fact)
        where T : FactValue => values.TryGetValue(fact, out var value) ? value as T : null;

    /// <summary>A copy that changes with the values returned beside it: for a search that tries many answers, and no other use.</summary>
    internal static (FactSet Set, Dictionary<string, FactValue> Values) Changing(FactSet given)
    {
        var values = new Dictionary<string, FactValue>(given.values, StringComparer.Ordinal);
        return (new(values), values);
    }

    public FactSet With(string fact, FactValue value) => new(new(values, StringComparer.Ordinal) { [fact] = value });

    public FactSet Without(string fact)
    {
        var rest = new Dictionary<string, FactValue>(values, StringComparer.Ordinal);
        rest.Remove(fact);
        return new(rest);
    }
}
