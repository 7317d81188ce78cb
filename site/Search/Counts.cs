using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace TitleGuide.Search;

/// <summary>How many hits each value has, ascending by value; values without a hit are left out.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Counts are what it is to its readers.")]
public sealed class Counts<T> : IReadOnlyCollection<KeyValuePair<T, int>>
{
    private readonly ImmutableArray<T> values;
    private readonly int[] counts;

    /// <param name="values">Ascending.</param>
    /// <param name="counts">For each of them.</param>
    internal Counts(ImmutableArray<T> values, int[] counts)
    {
        this.values = values;
        this.counts = counts;
    }

    public int Count => counts.Length - counts.AsSpan().Count(0);

    public int this[T value] => values.IndexOf(value) is >= 0 and var at ? counts[at] : 0;

    public IEnumerator<KeyValuePair<T, int>> GetEnumerator()
    {
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
                yield return KeyValuePair.Create(values[i], counts[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
