using System.Runtime.CompilerServices;

namespace TitleGuide.Search.Scoring;

/// <summary>Keeps many short runs in few longer arrays: the garbage collector has few things to follow and to move.</summary>
internal sealed class RunStore<T>
    where T : struct
{
    private const int Least = 1 << 10;

    // Just short of what counts as a large object: those bring on collections of all that there is.
    private static readonly int Most = 80_000 / Unsafe.SizeOf<T>();

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
