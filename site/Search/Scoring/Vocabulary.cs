namespace TitleGuide.Search.Scoring;

/// <summary>Term keys to numbers from 0 up. Keys are good hashes already: their low bits are the place in the table.</summary>
internal sealed class Vocabulary
{
    private ulong[] keys = new ulong[1 << 15];
    private int[] numbers = new int[1 << 15];

    public int Count { get; private set; }

    /// <summary>The term's number, or -1.</summary>
    public int Find(ulong key)
    {
        var place = PlaceOf(key);
        return keys[place] == key ? numbers[place] : -1;
    }

    public int Add(ulong key)
    {
        var place = PlaceOf(key);
        if (keys[place] == key)
            return numbers[place];
        if (Count * 2 >= keys.Length)
        {
            Grow();
            place = PlaceOf(key);
        }

        keys[place] = key;
        numbers[place] = Count;
        return Count++;
    }

    private int PlaceOf(ulong key)
    {
        var mask = keys.Length - 1;
        var place = (int)key & mask;
        while (keys[place] != 0 && keys[place] != key)
            place = (place + 1) & mask;
        return place;
    }

    private void Grow()
    {
        var (oldKeys, oldNumbers) = (keys, numbers);
        keys = new ulong[oldKeys.Length * 2];
        numbers = new int[keys.Length];
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] == 0)
                continue;
            var place = PlaceOf(oldKeys[i]);
            keys[place] = oldKeys[i];
            numbers[place] = oldNumbers[i];
        }
    }
}
