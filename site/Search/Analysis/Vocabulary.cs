using System.Runtime.InteropServices;

namespace TitleGuide.Search.Analysis;

/// <summary>Term keys to numbers from 0 up. Keys are good hashes already: their low bits are the place in the table.</summary>
internal sealed class Vocabulary
{
    // Key and number side by side: what is found is read at once. No key is zero.
    private Entry[] table = new Entry[1 << 15];

    public int Count { get; private set; }

    /// <summary>The term's number, or -1.</summary>
    public int Find(ulong key)
    {
        ref readonly var entry = ref table[PlaceOf(key)];
        return entry.Key == key ? entry.Number : -1;
    }

    public int Add(ulong key)
    {
        ref var entry = ref table[PlaceOf(key)];
        if (entry.Key == key)
            return entry.Number;
        if (Count * 4 >= table.Length * 3)
        {
            Grow();
            entry = ref table[PlaceOf(key)];
        }

        entry = new Entry(key, Count);
        return Count++;
    }

    /// <param name="into">Takes the numbers of the tokens' terms in place of what it had.</param>
    public void Add(ReadOnlySpan<Token> tokens, List<int> into)
    {
        CollectionsMarshal.SetCount(into, tokens.Length);
        var numbers = CollectionsMarshal.AsSpan(into);
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = Add(tokens[i].Key);
    }

    private int PlaceOf(ulong key)
    {
        var entries = table;
        var place = (int)key & (entries.Length - 1);
        while (entries[place].Key is not 0 and var other && other != key)
            place = (place + 1) & (entries.Length - 1);
        return place;
    }

    private void Grow()
    {
        var old = table;
        table = new Entry[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.Key != 0)
                table[PlaceOf(entry.Key)] = entry;
        }
    }

    private readonly record struct Entry(ulong Key, int Number);
}
