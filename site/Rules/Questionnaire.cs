using System.Collections.Immutable;
using System.Numerics;

namespace TitleGuide.Rules;

/// <summary>Why a question is asked: the gate, route or attachment that needs it, and the conditions of it that read the fact.</summary>
public sealed record Reason(string For, ImmutableArray<Condition> Conditions);

/// <summary>
/// Which questions still matter. Derived from the rules: a question matters when, for some answers to the other open
/// questions, two answers to it give some gate, route or attachment different verdicts. There is no routing to maintain.
/// </summary>
/// <remarks>Make one for a notice and keep it: it remembers what leaves say. Safe to use from several threads.</remarks>
public sealed class Questionnaire(RuleSet rules)
{
    private readonly RuleTables tables = new(rules);

    /// <summary>The first question in authored order that still matters; null when the outcome is settled.</summary>
    public Question? Next(FactSet facts) => OpenQuestions(facts).FirstOrDefault();

    /// <summary>Every question not yet answered that still matters, in authored order.</summary>
    public ImmutableArray<Question> Open(FactSet facts) => [.. OpenQuestions(facts)];

    public bool Matters(string fact, FactSet facts) =>
        tables.IndexOf(fact) is >= 0 and var index && Matters(index, new Answers(tables, facts), Roots(facts));

    /// <summary>How many open questions could still come up at most: quick, for a progress line.</summary>
    public int MostLeft(FactSet facts)
    {
        var answers = new Answers(tables, facts);
        return BitOperations.PopCount(Roots(facts).Aggregate(0UL, (live, root) => live | LiveOf(root, answers).Facts));
    }

    /// <summary>What the question is for, whatever was answered to it already.</summary>
    public ImmutableArray<Reason> Why(string fact, FactSet facts)
    {
        var without = facts.Without(fact);
        var answers = new Answers(tables, without);
        return
        [
            .. Roots(without)
                .Select(root => new Reason(root.Name, [.. LeavesReading(root, fact, answers)]))
                .Where(reason => !reason.Conditions.IsEmpty),
        ];
    }

    private IEnumerable<Condition> LeavesReading(Root root, string fact, Answers answers)
    {
        var leaves = new List<RuleNode>();
        if (tables.IndexOf(fact) is >= 0 and var index)
        {
            Bounds.CollectLeaves(root.When, answers, Window.Full, 1UL << index, leaves);
        }

        return leaves.Select(node => node.Condition);
    }

    /// <summary>The facts that could still move a condition, by id.</summary>
    public ImmutableArray<string> OpenFacts(Condition condition, FactSet facts)
    {
        var live = default(Live);
        Bounds.CollectLive(tables.NodeOf(condition), new Answers(tables, facts), Window.Full, ref live);
        return [.. tables.Facts.Where((_, index) => (live.Facts >> index & 1) != 0)];
    }

    /// <summary>
    /// What the outcome is made of, as numbers that differ when it differs. Used to state what "matters" means, and to prove it.
    /// </summary>
    internal IReadOnlyList<(string Name, int Value)> Components(FactSet complete, FactSet asked)
    {
        var answers = new Answers(tables, complete);
        return [.. Roots(asked).Where(r => r.Fact < 0).Select(r => (r.Name, ValueOf(r, answers)))];
    }

    /// <summary>The representative answers of a fact: every way in which it can act on these rules is among them.</summary>
    internal ImmutableArray<FactValue> DomainOf(string fact) => tables.IndexOf(fact) is >= 0 and var index ? tables.Tried[index] : [];

    private IEnumerable<Question> OpenQuestions(FactSet facts)
    {
        var answers = new Answers(tables, facts);
        var roots = Roots(facts);
        return rules.Questions.Where((_, index) => index < RuleTables.MostFacts && Matters(index, answers, roots));
    }

    private bool Matters(int fact, Answers answers, IReadOnlyList<Root> roots) =>
        (answers.Answered >> fact & 1) == 0
        && roots.Any(root => root.Fact == fact || (root.Fact < 0 && new WitnessSearch(this, root, fact, answers).Find()));

    private static Live LiveOf(Root root, Answers answers)
    {
        var live = default(Live);
        if (root.Fact >= 0)
        {
            live.Facts = (1UL << root.Fact) & ~answers.Answered;
        }
        else if (!Excluded(root, answers))
        {
            Bounds.CollectLive(root.When, answers, Window.Full, ref live);
            foreach (var other in root.Unless)
            {
                Bounds.CollectLive(other, answers, Window.WhetherMet, ref live);
            }
        }

        return live;
    }

    private static bool Excluded(Root root, Answers answers) =>
        root.Unless.Any(other => Bounds.Of(other, answers).Low >= Verdict.Judged);

    private static int ValueOf(Root root, Answers answers) => Excluded(root, answers) ? -1 : (int)Bounds.Of(root.When, answers).Low;

    private List<Root> Roots(FactSet facts)
    {
        var answers = new Answers(tables, facts);
        if (rules.Gates.Any(g => g.Final && Bounds.Of(tables.NodeOf(g.When), answers).High == Verdict.NotMet))
        {
            return [];
        }

        var routes = rules.Routes.Select(r => (Route: r, Root: new Root(
            r.Name, tables.NodeOf(r.When), [.. r.Unless.Select(rules.FindRoute).OfType<DeclarationRoute>().Select(u => tables.NodeOf(u.When))]))).ToList();
        var possible = routes
            .Where(r => Bounds.Of(r.Root.When, answers).High > Verdict.NotMet && !Excluded(r.Root, answers))
            .Select(r => r.Route)
            .ToList();
        List<Root> roots =
        [
            .. rules.Gates.Select(g => new Root(g.Name, tables.NodeOf(g.When), [])),
            .. routes.Select(r => r.Root),
            .. rules.Attachments.Where(a => a.When is not null && possible.Exists(r => Wants(a, r)))
                .Select(a => new Root(a.Name, tables.NodeOf(a.When!), [])),
        ];
        if (rules.OfficeFact is { } office && tables.IndexOf(office) is >= 0 and var index)
        {
            roots.Add(new Root("受理部门", roots[0].When, []) { Fact = index });
        }

        return roots;
    }

    private static bool Wants(AttachmentRule attachment, DeclarationRoute route) =>
        !attachment.UnstatedFor.Contains(route.Id) && (attachment.For.IsEmpty || attachment.For.Contains(route.Id));

    /// <summary>One part of the outcome: a gate, a route, an attachment's own condition, or the office.</summary>
    private sealed record Root(string Name, RuleNode When, ImmutableArray<RuleNode> Unless)
    {
        /// <summary>For the office: the fact that is worth asking for itself; otherwise -1.</summary>
        public int Fact { get; init; } = -1;
    }

    /// <summary>Looks for a completion of the other open facts with which two answers to one fact give a root different values.</summary>
    private sealed class WitnessSearch(Questionnaire owner, Root root, int fact, Answers answers)
    {
        /// <summary>Past this many steps a question is taken to matter: asking once too often is the smaller harm.</summary>
        private const int MostSteps = 500;

        private readonly HashSet<ulong> dead = [];
        private int steps;

        public bool Find()
        {
            var live = LiveOf(root, answers);
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
                best = owner.tables.Tried[next].Length < owner.tables.Tried[best].Length ? next : best;
            }

            return best;
        }

        /// <summary>Of the answers to a fact those that the leaves still in play tell apart.</summary>
        private List<int> Different(int other)
        {
            var leaves = new List<RuleNode>();
            Bounds.CollectLeaves(root.When, answers, Window.Full, 1UL << other, leaves);
            foreach (var excluding in root.Unless)
            {
                Bounds.CollectLeaves(excluding, answers, Window.WhetherMet, 1UL << other, leaves);
            }

            var (values, seen) = (new List<int>(), new HashSet<ulong>());
            for (var value = 0; value < owner.tables.Tried[other].Length; value++)
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
            for (var value = 0; value < owner.tables.Tried[fact].Length; value++)
            {
                answers.Try(fact, value);
                var outcome = ValueOf(root, answers);
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
}
