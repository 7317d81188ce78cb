using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Tests.Rules;

/// <summary>Short ways to write conditions, facts and answers in tests.</summary>
internal static class Make
{
    public static readonly DateOnly CutOffDay = new(2024, 12, 31);

    public static Condition All(params Condition[] parts) => new AtLeast(parts.Length, [.. parts]) { Path = "all" };

    public static Condition AtLeast(int count, params Condition[] parts) => new AtLeast(count, [.. parts]) { Path = "k" };

    public static Condition Any(params Condition[] parts) => AtLeast(1, parts);

    public static Condition Not(Condition part) => new Not(part) { Path = "not" };

    public static Condition Is(string fact, params string[] options) => new Is(fact, [.. options]) { Path = fact };

    public static Condition Judge(string fact) => new Judgement(fact) { Path = fact };

    public static Condition Compare(string fact, Comparison comparison, decimal limit) =>
        new Compare(fact, comparison, limit) { Path = fact };

    public static Condition Since(string fact, int years, string[]? after = null, int? below = null) =>
        new Since(fact, new(years * 12, "seniority", [.. after ?? []], below * 12)) { Path = fact };

    public static Lasted Lasted(string fact, int years, string? plus = null, bool unbroken = false, string[]? after = null, params (int, string)[] tags) =>
        new(fact, new(years * 12, "seniority", [.. after ?? []], null), [.. tags.Select(t => (t.Item1, ImmutableArray.Create(t.Item2)))], plus, unbroken)
        {
            Path = fact,
        };

    public static Condition Doubt(string id, Condition first, Condition second) => new Doubtful(id, first, second) { Path = "doubt" };

    public static Fact YesNo(string id) => new()
    {
        Id = id,
        Name = id,
        Kind = FactKind.YesNo,
        Options = [new("yes", "是"), new("no", "否")],
    };

    public static Fact Choice(string id, params string[] options) => new()
    {
        Id = id,
        Name = id,
        Kind = FactKind.Choice,
        Options = [.. options.Select(o => new Option(o, o))],
    };

    public static Fact Choices(string id, params string[] options) => Choice(id, options) with { Kind = FactKind.Choices, None = "都没有" };

    public static Fact Of(string id, FactKind kind) => new() { Id = id, Name = id, Kind = kind };

    public static Fact Work(string id) => Of(id, FactKind.Periods) with
    {
        Tags = [new("employer", "单位", [new("enterprise", "企业"), new("public", "事业")]), new("related", "相近", [new("yes", "是"), new("no", "否")])],
    };

    public static RuleSet RuleSetOf(Condition when, params Fact[] facts) => RuleSetOf([Route("only", when)], facts);

    public static RuleSet RuleSetOf(ImmutableArray<DeclarationRoute> routes, params Fact[] facts) => new()
    {
        Questions = [.. facts.Select(f => new Question(f, f.Id + "？", null))],
        CutOffs = [new("seniority", "资历", CutOffDay, null, null)],
        Routes = routes,
    };

    public static DeclarationRoute Route(string id, Condition when, params string[] unless) =>
        new() { Id = id, Name = id, When = when, Unless = [.. unless] };

    public static FactSet Answers(RuleSet rules, params (string Fact, string Text)[] answers)
    {
        var facts = FactSet.Empty;
        foreach (var (id, text) in answers)
        {
            var value = AnswerText.Parse(rules.FindFact(id)!, text, out var fault);
            Assert.True(value is not null, fault);
            facts = facts.With(id, value!);
        }

        return facts;
    }

    public static Verdict VerdictOf(RuleSet rules, params (string Fact, string Text)[] answers) =>
        Evaluator.Evaluate(rules, Answers(rules, answers)).Routes[0].Verdict;
}
