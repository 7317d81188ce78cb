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
        return BitOperations.PopCount(Roots(facts).Aggregate(0UL, (live, root) => live | root.LiveOf(answers).Facts));
    }

    /// <summary>What the question is for, whatever was answered to it already.</summary>
    public ImmutableArray<Reason> Why(string fact, FactSet facts)
    {
        if (tables.IndexOf(fact) is var index && index < 0)
        {
            return [];
        }

        var without = facts.Without(fact);
        var answers = new Answers(tables, without);
        return
        [
            .. Roots(without)
                .Select(root => new Reason(
                    root.Name, [.. root.LeavesReading(index, answers, ofUnless: false).Select(node => node.Condition)]))
                .Where(reason => !reason.Conditions.IsEmpty),
        ];
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
        return [.. Roots(asked).Where(r => r.Fact < 0).Select(r => (r.Name, r.ValueOf(answers)))];
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
        && roots.Any(root => root.Fact == fact || (root.Fact < 0 && new WitnessSearch(tables, root, fact, answers).Find()));

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
            .Where(r => Bounds.Of(r.Root.When, answers).High > Verdict.NotMet && !r.Root.Excluded(answers))
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
}
