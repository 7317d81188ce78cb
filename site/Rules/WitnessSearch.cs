using System.Collections.Immutable;
using System.Numerics;

namespace TitleGuide.Rules;

/// <summary>One part of the outcome: a gate, a route, an attachment's own condition, or the office.</summary>
internal sealed record Root(string Name, RuleNode When, ImmutableArray<RuleNode> Unless)
{
    /// <summary>For the office: the fact that is worth asking for itself; otherwise -1.</summary>
    public int Fact { get; init; } = -1;

    /// <summary>The facts that could still change it, and a fingerprint of what is left to decide.</summary>
    public Live LiveOf(Answers answers)
    {
        var live = default(Live);
        if (Fact >= 0)
        {
            live.Facts = (1UL << Fact) & ~answers.Answered;
        }
        else if (!Excluded(answers))
        {
            Bounds.CollectLive(When, answers, Window.Full, ref live);
            foreach (var other in Unless)
            {
                Bounds.CollectLive(other, answers, Window.WhetherMet, ref live);
            }
        }

        return live;
    }

    /// <summary>The leaves that read a fact and could still change it.</summary>
    public List<RuleNode> LeavesReading(int fact, Answers answers, bool ofUnless)
    {
        var leaves = new List<RuleNode>();
        Bounds.CollectLeaves(When, answers, Window.Full, 1UL << fact, leaves);
        foreach (var other in ofUnless ? Unless : [])
        {
            Bounds.CollectLeaves(other, answers, Window.WhetherMet, 1UL << fact, leaves);
        }

        return leaves;
    }

    public bool Excluded(Answers answers)
    {
        foreach (var other in Unless)
        {
            if (Bounds.Of(other, answers).Low >= Verdict.Judged)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Once everything is answered: its verdict as a number, or -1 when another route makes it unnecessary.</summary>
    public int ValueOf(Answers answers) => Excluded(answers) ? -1 : (int)Bounds.Of(When, answers).Low;
}

/// <summary>Looks for a completion of the other open facts with which two answers to one fact give a root different values.</summary>
internal sealed class WitnessSearch(RuleTables tables, Root root, int fact, Answers answers)
{
    /// <summary>Past this many steps a question is taken to matter: asking once too often is the smaller harm.</summary>
    private const int MostSteps = 500;

    private readonly HashSet<ulong> dead = [];
    private int steps;

    public bool Find()
    {
        var live = root.LiveOf(answers);
        if ((live.Facts >> fact & 1) == 0 || !dead.Add(live.Fingerprint))
        {
            return false;
        }

        if (++steps > MostSteps)
        {
            return true;
        }

        var others = live.Facts & ~(1UL << fact);
        if (others == 0)
        {
            return Differs();
        }

        var other = Fewest(others);
        foreach (var value in Different(other))
        {
            answers.Try(other, value);
            var found = Find();
            answers.Forget(other);
            if (found)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The one with the fewest answers to try.</summary>
    private int Fewest(ulong facts)
    {
        var best = BitOperations.TrailingZeroCount(facts);
        for (var rest = facts; rest != 0; rest &= rest - 1)
        {
            var next = BitOperations.TrailingZeroCount(rest);
            best = tables.Tried[next].Length < tables.Tried[best].Length ? next : best;
        }

        return best;
    }

    /// <summary>Of the answers to a fact those that the leaves still in play tell apart.</summary>
    private List<int> Different(int other)
    {
        var leaves = root.LeavesReading(other, answers, ofUnless: true);
        var (values, seen) = (new List<int>(), new HashSet<ulong>());
        for (var value = 0; value < tables.Tried[other].Length; value++)
        {
            var print = default(Live);
            answers.Try(other, value);
            foreach (var leaf in leaves.Select(node => node.Leaf!))
            {
                var verdict = leaf.Of(answers);
                print.Mix(verdict == Verdict.Unknown && (leaf.Mask & ~answers.Answered) != 0 ? -1 - leaf.Key(answers) : (int)verdict);
            }

            answers.Forget(other);
            if (seen.Add(print.Fingerprint))
            {
                values.Add(value);
            }
        }

        return values;
    }

    private bool Differs()
    {
        int? first = null;
        for (var value = 0; value < tables.Tried[fact].Length; value++)
        {
            answers.Try(fact, value);
            var outcome = root.ValueOf(answers);
            answers.Forget(fact);
            if (first is { } seen && seen != outcome)
            {
                return true;
            }

            first = outcome;
        }

        return false;
    }
}
