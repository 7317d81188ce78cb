using System.Collections.Immutable;
using TitleGuide.Rules;
using static TitleGuide.Tests.Rules.Make;

namespace TitleGuide.Tests.Rules;

/// <summary>Small random rule sets whose every completion can be enumerated.</summary>
internal sealed class RandomRules(int seed)
{
    private readonly Random random = new(seed);

    private readonly ImmutableArray<Fact> facts =
    [
        YesNo("a"),
        YesNo("b"),
        Choice("c", "x", "y", "z"),
        Choices("d", "p", "q"),
        Of("n", FactKind.Number) with { Min = 0, Max = 10 },
        Of("t", FactKind.Date),
    ];

    public RuleSet Next()
    {
        var routes = ImmutableArray.CreateBuilder<DeclarationRoute>();
        for (var i = 0; i < random.Next(1, 4); i++)
        {
            routes.Add(Route($"r{i}", Condition(3), i > 0 && random.Next(3) == 0 ? [$"r{i - 1}"] : []));
        }

        var rules = RuleSetOf(routes.ToImmutable(), [.. facts]) with { DayCountDoubt = random.Next(2) == 0 ? "day" : null };
        return random.Next(2) == 0 ? rules : rules with { Gates = [new("g", "前提", Condition(2), random.Next(3) == 0)] };
    }

    /// <summary>Answers some of the facts.</summary>
    public FactSet Partial(RuleSet rules, Questionnaire questionnaire)
    {
        var answers = FactSet.Empty;
        foreach (var fact in rules.Facts.Where(_ => random.Next(2) == 0))
        {
            var domain = questionnaire.DomainOf(fact.Id);
            if (!domain.IsEmpty)
            {
                answers = answers.With(fact.Id, random.Next(8) == 0 ? Unsure.Instance : domain[random.Next(domain.Length)]);
            }
        }

        return answers;
    }

    public static IEnumerable<FactSet> Completions(RuleSet rules, Questionnaire questionnaire, FactSet partial, string? except = null)
    {
        IEnumerable<FactSet> all = [partial];
        foreach (var fact in rules.Facts.Where(f => f.Id != except && !partial.Answered(f.Id)))
        {
            var domain = questionnaire.DomainOf(fact.Id);
            if (!domain.IsEmpty)
            {
                all = all.SelectMany(facts => domain.Select(value => facts.With(fact.Id, value)));
            }
        }

        return all;
    }

    private Condition Condition(int depth)
    {
        if (depth == 0 || random.Next(4) == 0)
        {
            return Leaf();
        }

        var parts = Enumerable.Range(0, random.Next(2, 4)).Select(_ => Condition(depth - 1)).ToArray();
        return random.Next(6) switch
        {
            0 => Not(parts[0]),
            1 => Doubt("u", parts[0], parts[1]),
            2 => AtLeast(2, parts),
            3 => Any(parts),
            _ => All(parts),
        };
    }

    private Condition Leaf() => random.Next(8) switch
    {
        0 => Is("a", "yes"),
        1 => Judge("b"),
        2 => Is("c", "x"),
        3 => Is("c", "x", "y"),
        4 => Is("d", "p"),
        5 => Compare("n", (Comparison)random.Next(4), random.Next(3, 7)),
        6 => Since("t", random.Next(2, 5)),
        _ => random.Next(6) == 0 ? new Unstated("没有写") { Path = "unstated" } : Is("d", "q"),
    };
}
