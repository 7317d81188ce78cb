using System.Collections.Immutable;
using System.Numerics;
using TitleGuide.Rules;

namespace TitleGuide.Content.Review.RuleLint;

/// <summary>
/// Whether some person can meet several conditions together. Choices and numbers are tried out; what counts time or years is taken as
/// possible, so a no is certain.
/// </summary>
internal sealed class Possibility
{
    private const int MostSteps = 20_000;

    /// <summary>So many sets of choices are tried at most; from there on some may be missing.</summary>
    private const int MostSets = 100;

    private readonly RuleTables tables;
    private readonly Answers answers;
    private readonly ulong tried;
    private int left;

    public Possibility(RuleSet rules)
    {
        tables = new RuleTables(rules);
        answers = new Answers(tables, FactSet.Empty);
        for (var i = 0; i < tables.Facts.Length; i++)
        {
            var kind = rules.FindFact(tables.Facts[i])!.Kind;
            if (kind is FactKind.Choice or FactKind.YesNo or FactKind.Number || (kind == FactKind.Choices && tables.Tried[i].Length < MostSets))
            {
                tried |= 1UL << i;
            }
        }
    }

    /// <summary>Whether it could be met at all, going by its form: words that the documents do not contain make it undecided on purpose.</summary>
    public bool IsDecidable(Condition condition) => Bounds.Of(tables.NodeOf(condition), answers).High >= Verdict.Judged;

    /// <summary>True also when it would take too long to tell.</summary>
    public bool Together(params ImmutableArray<Condition> conditions)
    {
        left = MostSteps;
        return Search([.. conditions.Select(tables.NodeOf)]);
    }

    private bool Search(ImmutableArray<RuleNode> nodes)
    {
        var low = Verdict.Met;
        var live = default(Live);
        foreach (var node in nodes)
        {
            var bounds = Bounds.Of(node, answers);
            if (bounds.High < Verdict.Judged)
            {
                return false;
            }

            low = bounds.Low < low ? bounds.Low : low;
            Bounds.CollectLive(node, answers, Window.Full, ref live);
        }

        if (low >= Verdict.Judged || --left < 0)
        {
            return true;
        }

        var open = live.Facts & tried;
        if (open == 0)
        {
            return true;
        }

        var fact = BitOperations.TrailingZeroCount(open);
        for (var value = 0; value < tables.Tried[fact].Length; value++)
        {
            answers.Try(fact, value);
            var found = Search(nodes);
            answers.Forget(fact);
            if (found)
            {
                return true;
            }
        }

        return false;
    }
}
