namespace TitleGuide.Search.Scoring;

/// <summary>Keeps many short runs in few long arrays, which the garbage collector leaves where they are.</summary>
internal sealed class RunStore<T>
{
    private const int Least = 1 << 10;
    private const int Most = 1 << 15;

    private T[] array = [];
    private int used;

    /// <summary>Room for a run, to be filled.</summary>
    public ArraySegment<T> Take(int length)
    {
        if (array.Length - used < length)
        {
            array = new T[Math.Max(length, Math.Clamp(array.Length * 2, Least, Most))];
            used = 0;
        }

        used += length;
        return new ArraySegment<T>(array, used - length, length);
    }
}
