namespace TitleGuide.Search.Analysis;

/// <summary>
/// Which state a node's key leads to from another, for all phrases in one table.
/// </summary>
internal sealed class PhraseSteps
{
    private const int BeginningBits = 1 << 16;

    // One bit for every two keys that a phrase begins with, small enough to stay at hand: nearly every character of
    // a text begins some phrase, but seldom with the next one.
    private readonly ulong[] beginnings = new ulong[BeginningBits / 64];
    private Step[] table = new Step[1 << 6];
    private int count;

    /// <summary>False when no phrase begins with these two.</summary>
    public bool MayBegin(ulong first, ulong second)
    {
        var bit = BitOf(first, second);
        return (beginnings[bit >> 6] & (1UL << bit)) != 0;
    }

    public void AddBeginning(ulong first, ulong second)
    {
        var bit = BitOf(first, second);
        beginnings[bit >> 6] |= 1UL << bit;
    }

    /// <summary>The state reached, or -1.</summary>
    public int From(int state, ulong key)
    {
        ref readonly var step = ref table[PlaceOf(state, key)];
        return step.To == 0 ? -1 : step.To;
    }

    /// <summary>The state reached: the one that was, or the next number.</summary>
    public int Add(int state, ulong key)
    {
        var place = PlaceOf(state, key);
        if (table[place].To != 0)
            return table[place].To;
        if (++count * 2 > table.Length)
        {
            Grow();
            place = PlaceOf(state, key);
        }

        table[place] = new Step(key, state, count);
        return count;
    }

    private static int BitOf(ulong first, ulong second) => (int)(first + second * 3) & (BeginningBits - 1);

    private int PlaceOf(int state, ulong key)
    {
        var mask = table.Length - 1;
        // Keys are good hashes; the factor keeps neighbouring states apart.
        var place = ((int)key + state * 0x2C9277B5) & mask;
        while (table[place].To != 0 && (table[place].Key != key || table[place].From != state))
            place = (place + 1) & mask;
        return place;
    }

    private void Grow()
    {
        var old = table;
        table = new Step[old.Length * 2];
        foreach (var step in old)
        {
            if (step.To != 0)
                table[PlaceOf(step.From, step.Key)] = step;
        }
    }

    /// <param name="To">0 where the table is empty: no step leads to where all phrases begin.</param>
    private readonly record struct Step(ulong Key, int From, int To);
}
