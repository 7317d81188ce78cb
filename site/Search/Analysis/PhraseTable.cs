namespace TitleGuide.Search.Analysis;

/// <summary>
/// The beginnings of phrases, whole ones among them, by one key for all their nodes. Nearly every character of a text
/// begins some phrase, but seldom with the next one: a bit for every key, in little enough memory to stay at hand, tells.
/// </summary>
internal sealed class PhraseTable
{
    private const int BitCount = 1 << 17;

    private readonly ulong[] bits = new ulong[BitCount / 64];
    private Entry[] table = new Entry[1 << 6];
    private int count;

    /// <summary>The number of the beginning, or -1.</summary>
    public int Find(ulong key)
    {
        if (((bits[(int)key & (bits.Length - 1)] >> (int)(key >> 58)) & 1) == 0)
            return -1;
        ref readonly var entry = ref table[PlaceOf(key)];
        return entry.Key == key ? entry.Number : -1;
    }

    /// <summary>The number it has, or the next one from 0 up.</summary>
    public int Add(ulong key)
    {
        if (Find(key) is >= 0 and var known)
            return known;
        if (count * 2 >= table.Length)
            Grow();
        bits[(int)key & (bits.Length - 1)] |= 1UL << (int)(key >> 58);
        table[PlaceOf(key)] = new Entry(key, count);
        return count++;
    }

    private int PlaceOf(ulong key)
    {
        var place = (int)key & (table.Length - 1);
        while (table[place].Key is not 0 and var other && other != key)
            place = (place + 1) & (table.Length - 1);
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
