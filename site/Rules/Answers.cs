namespace TitleGuide.Rules;

/// <summary>One visitor's answers while a search tries others for the open facts. Changes in place; for one thread.</summary>
internal sealed class Answers
{
    private readonly RuleTables tables;
    private readonly Dictionary<string, FactValue> values;
    private readonly FactSet current;
    private readonly int[] slots;
    private readonly Dictionary<long, Verdict> known = [];
    private readonly ulong own;
    private readonly (Verdict Low, Verdict High)?[] bounds;
    private readonly (Verdict Low, Verdict High)?[] settled;
    private ulong tried;
    private bool stale;

    public Answers(RuleTables tables, FactSet given)
    {
        this.tables = tables;
        (current, values) = FactSet.Changing(given);
        slots = new int[tables.Facts.Length];
        bounds = new (Verdict, Verdict)?[tables.Nodes];
        settled = new (Verdict, Verdict)?[tables.Nodes];
        for (var i = 0; i < slots.Length; i++)
        {
            own |= given.Answered(tables.Facts[i]) ? 1UL << i : 0;
        }
    }

    /// <summary>The facts answered or being tried.</summary>
    public ulong Answered => own | tried;

    public bool HasOwn(ulong facts) => (own & facts) != 0;

    /// <summary>0 when none is being tried, otherwise one more than the index of the answer being tried.</summary>
    public int Slot(int fact) => slots[fact];

    public void Try(int fact, int value)
    {
        slots[fact] = value + RuleTables.FirstTried;
        values[tables.Facts[fact]] = tables.Tried[fact][value];
        tried |= 1UL << fact;
        stale = true;
    }

    public void Forget(int fact)
    {
        slots[fact] = 0;
        values.Remove(tables.Facts[fact]);
        tried &= ~(1UL << fact);
        stale = true;
    }

    /// <summary>What is known of a node with the answers being tried; null when it was not worked out yet.</summary>
    public (Verdict Low, Verdict High)? BoundsOf(int node)
    {
        if (stale)
        {
            Array.Copy(settled, bounds, bounds.Length);
            stale = false;
        }

        return bounds[node];
    }

    /// <summary>Keeps what was worked out: until another answer is tried, or for good when no answer can change it.</summary>
    public void Keep(int node, (Verdict Low, Verdict High) found)
    {
        bounds[node] = found;
        if (tried == 0 && found.Low == found.High)
        {
            settled[node] = found;
        }
    }

    /// <summary>What a leaf says, worked out once for each key (its slots, given the visitor's own answers).</summary>
    public Verdict Decide(Condition leaf, int number, int key)
    {
        var place = ((long)number << 32) | (uint)key;
        if (!known.TryGetValue(place, out var verdict))
        {
            known[place] = verdict = Decide(leaf);
        }

        return verdict;
    }

    public Verdict Decide(Condition leaf) => Leaf.Decide(leaf, current, tables.Rules, Readings.Open, explain: false).Verdict;
}
