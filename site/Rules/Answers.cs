namespace TitleGuide.Rules;

/// <summary>One visitor's answers while a search tries others for the open facts. Changes in place; for one thread.</summary>
internal sealed class Answers
{
    private readonly RuleTables tables;
    private readonly FactSet given;
    private readonly int[] slots;
    private readonly Dictionary<(Condition, int), Verdict> known = [];
    private readonly ulong own;
    private (Verdict Low, Verdict High)?[] bounds = [];
    private ulong tried;

    public Answers(RuleTables tables, FactSet given)
    {
        this.tables = tables;
        this.given = given;
        slots = new int[tables.Facts.Length];
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
        tried |= 1UL << fact;
        Array.Clear(bounds);
    }

    public void Forget(int fact)
    {
        slots[fact] = 0;
        tried &= ~(1UL << fact);
        Array.Clear(bounds);
    }

    /// <summary>A place to keep what is known of a node, until another answer is tried.</summary>
    public ref (Verdict Low, Verdict High)? BoundsOf(int node)
    {
        if (node >= bounds.Length)
        {
            Array.Resize(ref bounds, Math.Max(64, node * 2));
        }

        return ref bounds[node];
    }

    /// <summary>What a leaf says, worked out once for each key (its slots, given the visitor's own answers).</summary>
    public Verdict Decide(Condition leaf, int key)
    {
        if (!known.TryGetValue((leaf, key), out var verdict))
        {
            known[(leaf, key)] = verdict = Decide(leaf);
        }

        return verdict;
    }

    public Verdict Decide(Condition leaf)
    {
        var facts = given;
        foreach (var id in leaf.Facts)
        {
            if (tables.IndexOf(id) is >= 0 and var fact && slots[fact] >= RuleTables.FirstTried)
            {
                facts = facts.With(id, tables.Tried[fact][slots[fact] - RuleTables.FirstTried]);
            }
        }

        return Leaf.Decide(leaf, facts, tables.Rules, Readings.Open, explain: false).Verdict;
    }
}
