using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TitleGuide.Search;

/// <summary>How many hits each value has, ascending by value; values without a hit are left out.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Counts are what it is to its readers.")]
public sealed class Counts<T> : IReadOnlyCollection<KeyValuePair<T, int>>
{
    private readonly KeyValuePair<T, int>[] counts;

    /// <param name="values">Ascending.</param>
    /// <param name="counts">For each of them.</param>
    internal Counts(ReadOnlySpan<T> values, ReadOnlySpan<int> counts)
    {
        this.counts = new KeyValuePair<T, int>[counts.Length - counts.Count(0)];
        var next = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (counts[i] > 0)
                this.counts[next++] = KeyValuePair.Create(values[i], counts[i]);
        }
    }

    public int Count => counts.Length;

    public int this[T value] => Array.Find(counts, c => EqualityComparer<T>.Default.Equals(c.Key, value)).Value;

    public IEnumerator<KeyValuePair<T, int>> GetEnumerator() => ((IEnumerable<KeyValuePair<T, int>>)counts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
