using System.Collections.Immutable;

namespace TitleGuide.Rules;

/// <summary>
/// The rules of one notice made ready for searching: facts are bits, answers are small numbers, and what a leaf says of an
/// answer worth trying is worked out once and kept. Safe to use from several threads.
/// </summary>
internal sealed class RuleTables
{
    /// <summary>A set of facts is the bits of one number.</summary>
    public const int MostFacts = 64;

    /// <summary>Slot 0 is: not tried. Slots from here on are the answers worth trying.</summary>
    public const int FirstTried = 1;

    private readonly Dictionary<Condition, RuleNode> nodes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> indexes;
    private int count;

    public RuleTables(RuleSet rules)
    {
        Rules = rules;
        var domains = Domain.Of(rules);
        Facts = [.. rules.Facts.Select(f => f.Id).Take(MostFacts)];
        indexes = Facts.Select((id, index) => (id, index)).ToDictionary(f => f.id, f => f.index, StringComparer.Ordinal);
        Tried = [.. Facts.Select(id => domains[id])];
        foreach (var condition in rules.Conditions())
        {
            Build(condition);
        }
    }

    public RuleSet Rules { get; }

    /// <summary>In authored order: bit n of a set is fact n.</summary>
    public ImmutableArray<string> Facts { get; }

    /// <summary>The answers worth trying, by fact.</summary>
    public ImmutableArray<ImmutableArray<FactValue>> Tried { get; }

    /// <returns>-1 when the notice does not ask it.</returns>
    public int IndexOf(string fact) => indexes.GetValueOrDefault(fact, -1);

    /// <summary>How many nodes there are.</summary>
    public int Nodes => count;

    /// <param name="condition">One of the conditions of these rules.</param>
    public RuleNode NodeOf(Condition condition) => nodes[condition];

    private RuleNode Build(Condition condition)
    {
        if (nodes.TryGetValue(condition, out var known))
        {
            return known;
        }

        var node = condition switch
        {
            TermUse c => Build(c.Term.When),
            RouteMet c when Rules.FindRoute(c.Route) is { } route => Build(route.When),
            _ when condition.Parts.IsEmpty => new RuleNode(condition, count, [], new LeafTable(this, condition, count++)),
            _ => new RuleNode(condition, count++, [.. condition.Parts.Select(Build)], null),
        };
        nodes[condition] = node;
        return node;
    }
}

/// <summary>A condition with its parts at hand, terms and routes followed.</summary>
/// <param name="Number">Tells the nodes of one notice apart, from 0.</param>
internal sealed record RuleNode(Condition Condition, int Number, ImmutableArray<RuleNode> Parts, LeafTable? Leaf);

/// <summary>What one leaf says of each combination of answers worth trying.</summary>
internal sealed class LeafTable
{
    private const int MostKept = 1 << 18;

    private readonly Condition leaf;
    private readonly int number;
    private readonly ImmutableArray<int> facts;
    private readonly ImmutableArray<int> strides;
    private readonly sbyte[]? kept;

    public LeafTable(RuleTables tables, Condition leaf, int number)
    {
        this.leaf = leaf;
        this.number = number;
        facts = [.. leaf.Facts.Select(tables.IndexOf).Where(i => i >= 0).Distinct()];
        var size = 1L;
        var built = ImmutableArray.CreateBuilder<int>(facts.Length);
        foreach (var fact in facts)
        {
            built.Add((int)size);
            size = Math.Min(size * (tables.Tried[fact].Length + RuleTables.FirstTried), MostKept + 1);
            Mask |= 1UL << fact;
        }

        strides = built.ToImmutable();
        kept = size <= MostKept ? new sbyte[size] : null;
        Highest = leaf switch { Judgement => Verdict.Judged, Unstated or RouteMet => Verdict.Unknown, _ => Verdict.Met };
    }

    /// <summary>The facts it reads.</summary>
    public ulong Mask { get; }

    /// <summary>The best it can ever say.</summary>
    public Verdict Highest { get; }

    /// <summary>The answers being tried for its facts, as one number.</summary>
    public int Key(Answers answers)
    {
        var key = 0;
        for (var i = 0; i < facts.Length; i++)
        {
            key += answers.Slot(facts[i]) * strides[i];
        }

        return key;
    }

    public Verdict Of(Answers answers)
    {
        var key = Key(answers);
        if (kept is null)
        {
            return answers.Decide(leaf);
        }

        if (answers.HasOwn(Mask))
        {
            return answers.Decide(leaf, number, key);
        }

        // Two threads may both work it out; they write the same.
        if (kept[key] is var known and > 0)
        {
            return (Verdict)(known - 1);
        }

        var verdict = answers.Decide(leaf);
        kept[key] = (sbyte)((int)verdict + 1);
        return verdict;
    }
}
