using System.Collections.Immutable;

namespace TitleGuide.Rules;

/// <summary>Why a question is asked: the gate, route or attachment that needs it, and the conditions of it that read the fact.</summary>
public sealed record Reason(string For, ImmutableArray<Condition> Conditions);

/// <summary>
/// Which questions still matter. Derived from the rules: a question matters when, for some answers to the other open
/// questions, two answers to it give some gate, route or attachment different verdicts. There is no routing to maintain.
/// </summary>
public sealed class Questionnaire(RuleSet rules)
{
    /// <summary>Past this many steps a question is taken to matter: asking once too often is the smaller harm.</summary>
    private const int MostSteps = 4_000;

    private static readonly Condition Nothing = new Unstated("") { Path = "" };

    private readonly ImmutableDictionary<string, ImmutableArray<FactValue>> domains = Domain.Of(rules);

    /// <summary>The first question in authored order that still matters; null when the outcome is settled.</summary>
    public Question? Next(FactSet facts)
    {
        var roots = Roots(facts);
        var live = Live(roots, facts);
        return rules.Questions.FirstOrDefault(q => live.Contains(q.Fact.Id) && Matters(q.Fact.Id, roots, facts));
    }

    /// <summary>Every question not yet answered that still matters, in authored order.</summary>
    public ImmutableArray<Question> Open(FactSet facts)
    {
        var roots = Roots(facts);
        var live = Live(roots, facts);
        return [.. rules.Questions.Where(q => live.Contains(q.Fact.Id) && Matters(q.Fact.Id, roots, facts))];
    }

    /// <summary>How many open questions could still come up at most: quick, for a progress line.</summary>
    public int MostLeft(FactSet facts) => Live(Roots(facts), facts).Count;

    public bool Matters(string fact, FactSet facts) => !facts.Answered(fact) && Matters(fact, Roots(facts), facts);

    /// <summary>What the question is for, whatever was answered to it already.</summary>
    public ImmutableArray<Reason> Why(string fact, FactSet facts)
    {
        var without = facts.Without(fact);
        return
        [
            .. Roots(without)
                .Select(root => new Reason(root.Name, [.. new Bounds(rules, without).LiveLeaves(root.When).Where(l => l.Facts.Contains(fact)).Distinct()]))
                .Where(reason => !reason.Conditions.IsEmpty),
        ];
    }

    /// <summary>
    /// What the outcome is made of, as numbers that differ when it differs. Used to state what "matters" means, and to prove it.
    /// </summary>
    internal IReadOnlyList<(string Name, int Value)> Components(FactSet complete, FactSet asked) =>
        [.. Roots(asked).Where(r => r.Fact is null).Select(r => (r.Name, Value(r, complete)))];

    /// <summary>The representative answers of a fact: every way in which it can act on these rules is among them.</summary>
    internal ImmutableArray<FactValue> DomainOf(string fact) => domains.GetValueOrDefault(fact, []);

    private bool Matters(string fact, IReadOnlyList<Root> roots, FactSet facts)
    {
        var steps = MostSteps;
        return roots.Any(root => root.Fact == fact || (root.Fact is null && Witness(root, fact, facts, ref steps)));
    }

    /// <summary>Whether some completion of the other facts makes two answers to this one differ.</summary>
    private bool Witness(Root root, string fact, FactSet facts, ref int steps)
    {
        if (--steps < 0)
        {
            return true;
        }

        var live = LiveFacts(root, facts);
        if (!live.Contains(fact))
        {
            return false;
        }

        var other = rules.Questions.Select(q => q.Fact.Id).FirstOrDefault(id => id != fact && live.Contains(id));
        if (other is null)
        {
            int? first = null;
            foreach (var value in DomainOf(fact))
            {
                var outcome = Value(root, facts.With(fact, value));
                if (first is { } seen && seen != outcome)
                {
                    return true;
                }

                first = outcome;
            }

            return false;
        }

        foreach (var value in DomainOf(other))
        {
            if (Witness(root, fact, facts.With(other, value), ref steps))
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<string> Live(IReadOnlyList<Root> roots, FactSet facts)
    {
        var live = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in roots)
        {
            live.UnionWith(LiveFacts(root, facts));
        }

        return live;
    }

    private HashSet<string> LiveFacts(Root root, FactSet facts)
    {
        if (root.Fact is { } fact)
        {
            return facts.Answered(fact) ? [] : [fact];
        }

        var bounds = new Bounds(rules, facts);
        if (Excluded(root, bounds))
        {
            return [];
        }

        var live = new HashSet<string>(StringComparer.Ordinal);
        bounds.CollectOpen(root.When, live);
        foreach (var id in root.Unless)
        {
            bounds.CollectOpen(rules.FindRoute(id)!.When, live);
        }

        return live;
    }

    private bool Excluded(Root root, Bounds bounds) =>
        root.Unless.Any(id => bounds.Of(rules.FindRoute(id)!.When).Low >= Verdict.Judged);

    private int Value(Root root, FactSet facts)
    {
        var evaluation = new Evaluation(rules, facts, Readings.Open);
        return root.Unless.Any(id => evaluation.Decide(rules.FindRoute(id)!.When) >= Verdict.Judged)
            ? -1
            : (int)evaluation.Decide(root.When);
    }

    private List<Root> Roots(FactSet facts)
    {
        var evaluation = new Evaluation(rules, facts, Readings.Open);
        if (rules.Gates.Any(g => g.Final && evaluation.Decide(g.When) == Verdict.NotMet))
        {
            return [];
        }

        var bounds = new Bounds(rules, facts);
        var possible = rules.Routes
            .Where(r => bounds.Of(r.When).High > Verdict.NotMet)
            .Select(r => new Root(r.Name, r.When, r.Unless))
            .Where(r => !Excluded(r, bounds))
            .Select(r => r.When)
            .ToHashSet();
        var roots = new List<Root>();
        roots.AddRange(rules.Gates.Select(g => new Root(g.Name, g.When, [])));
        roots.AddRange(rules.Routes.Select(r => new Root(r.Name, r.When, [.. r.Unless.Where(id => rules.FindRoute(id) is not null)])));
        roots.AddRange(rules.Attachments
            .Where(a => a.When is not null && rules.Routes.Any(r => possible.Contains(r.When) && Wants(a, r)))
            .Select(a => new Root(a.Name, a.When!, [])));
        if (rules.OfficeFact is { } office)
        {
            roots.Add(new Root("受理部门", Nothing, []) { Fact = office });
        }

        return roots;
    }

    private static bool Wants(AttachmentRule attachment, DeclarationRoute route) =>
        !attachment.UnstatedFor.Contains(route.Id) && (attachment.For.IsEmpty || attachment.For.Contains(route.Id));

    /// <summary>One part of the outcome: a gate, a route, an attachment's own condition, or the office.</summary>
    private sealed record Root(string Name, Condition When, ImmutableArray<string> Unless)
    {
        /// <summary>For the office: the fact that is worth asking for itself.</summary>
        public string? Fact { get; init; }
    }
}
