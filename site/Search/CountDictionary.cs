using System.Collections;

namespace TitleGuide.Search;

/// <summary>How many hits each value has, ascending by value; values without a hit are left out.</summary>
public sealed class CountDictionary<T> : IReadOnlyCollection<KeyValuePair<T, int>>
{
    private readonly KeyValuePair<T, int>[] counts;

    /// <param name="values">Ascending.</param>
    /// <param name="counts">For each of them.</param>
    internal CountDictionary(ReadOnlySpan<T> values, ReadOnlySpan<int> counts)
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
