using System.Collections.Immutable;
using TitleGuide.Content.Reading;
using TitleGuide.Rules;

namespace TitleGuide.Content.Review.RuleLint;

/// <summary>Finds conditions that no person can meet, that say the same as another, or that can never decide anything.</summary>
internal sealed class RuleReview(Notice notice, RuleSet rules, ReadingContext context)
{
    private const int MostCases = 60;

    private const int MostAnswers = 12;

    private readonly Possibility possibility = new(rules);
    private readonly HashSet<Condition> impossible = new(ReferenceEqualityComparer.Instance);

    public void Run()
    {
        var used = rules.Conditions().ToHashSet<Condition>(ReferenceEqualityComparer.Instance);
        foreach (var root in rules.Terms.Select(t => t.When).Where(used.Contains).Concat(rules.Gates.Select(g => g.When)).Concat(rules.Routes.Select(r => r.When)).Concat(rules.Attachments.Select(a => a.When).OfType<Condition>()))
        {
            foreach (var condition in Within(root).Reverse())
            {
                CheckPossible(condition);
                CheckParts(condition);
                Thresholds.Check(condition, context);
            }
        }

        CheckRoutes();
        CheckQuestions();
    }

    /// <summary>Each before its parts; the inside of a term is looked at where the term is written.</summary>
    private static IEnumerable<Condition> Within(Condition condition) =>
        condition is TermUse ? [condition] : condition.Parts.SelectMany(Within).Prepend(condition);

    private static string Name(Condition condition) => condition.Name is { } name ? $"“{name}”" : condition.Path;

    private void Report(DiagnosticCode code, Condition condition, string message, string cure)
    {
        if (context.Places.TryGetValue(condition, out var place))
        {
            context.Faults.Add(code, place.At, message, cure: cure);
        }
    }

    private void CheckPossible(Condition condition)
    {
        if (condition.Parts.Any(impossible.Contains) && condition is AtLeast { IsAll: true })
        {
            impossible.Add(condition);
        }
        else if (possibility.IsDecidable(condition) && (OutOfRange(condition) || !possibility.Together(condition)))
        {
            impossible.Add(condition);
            Report(DiagnosticCode.NeverTrue, condition, $"条件{Name(condition)}谁也满足不了：里面的要求互相冲突，或者超出了问题的范围。", "核对条文；几种情况有一种就行的，用 any。");
        }
    }

    private bool OutOfRange(Condition condition) => condition switch
    {
        Since { Span: { BelowMonths: { } below } span } => span.Months >= below,
        Lasted { Span: { BelowMonths: { } below } span } => span.Months >= below,
        Compare { Comparison: Comparison.AtLeast or Comparison.Above } c => c.Limit > rules.FindFact(c.Fact)?.Max,
        Compare c => c.Limit < rules.FindFact(c.Fact)?.Min,
        YearlyAtLeast c => c.Limit > rules.FindFact(c.Fact)?.Max * (c.Each ? 1 : c.Years.Length),
        _ => false,
    };

    private void CheckParts(Condition condition)
    {
        if (condition is not (AtLeast or Doubtful) || condition is AtLeast { IsAll: false, Count: > 1 })
        {
            return;
        }

        for (var later = 1; later < condition.Parts.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                Compare(condition, condition.Parts[earlier], condition.Parts[later]);
            }
        }
    }

    private void Compare(Condition whole, Condition earlier, Condition later)
    {
        if (ConditionKey.Of(earlier) == ConditionKey.Of(later))
        {
            Report(DiagnosticCode.SameTwice, later, $"条件{Name(later)}和{Name(earlier)}说的是同一件事。", "删掉一个，或者改正写错的一个。");
        }
        else if (whole is AtLeast { IsAll: var all } && Idle(earlier, later, all) is var (idle, by))
        {
            Report(
                DiagnosticCode.NeverDecides,
                idle,
                all ? $"条件{Name(idle)}用不着：满足{Name(by)}的人一定满足它。" : $"条件{Name(idle)}轮不到：满足它的人一定已经满足{Name(by)}。",
                "删掉它；是想写得更严或更宽的，核对里面的数和选项。");
        }
    }

    /// <summary>Where all are asked for, what another brings about is idle; where one is enough, what brings another about.</summary>
    private static (Condition Idle, Condition By)? Idle(Condition earlier, Condition later, bool all) =>
        Implication.Holds(earlier, later) ? (all ? (later, earlier) : (earlier, later))
        : Implication.Holds(later, earlier) ? (all ? (earlier, later) : (later, earlier))
        : null;

    private void CheckRoutes()
    {
        foreach (var route in rules.Routes.Where(r => !impossible.Contains(r.When)))
        {
            var gates = rules.Gates.Select(g => g.When).Where(g => !impossible.Contains(g) && possibility.IsDecidable(g)).ToImmutableArray();
            CheckReach(route.When, gates);
            foreach (var preferred in route.Unless.Select(rules.FindRoute).OfType<DeclarationRoute>().Where(p => Implication.Holds(route.When, p.When)))
            {
                Report(
                    DiagnosticCode.Unreachable, route.When, $"途径“{route.Name}”永远轮不到：满足它的人一定满足“{preferred.Name}”，而它写着 unless: {preferred.Id}。", "去掉 unless，或者核对两条途径的条件。");
            }
        }
    }

    /// <param name="given">What must hold besides.</param>
    private void CheckReach(Condition condition, ImmutableArray<Condition> given)
    {
        if (impossible.Contains(condition) || !possibility.IsDecidable(condition))
        {
            return;
        }

        if (!given.IsEmpty && !possibility.Together(given.Add(condition)))
        {
            Report(DiagnosticCode.Unreachable, condition, $"条件{Name(condition)}永远用不上：和它一起要满足的条件（含前提）冲突。", "核对外层和前提的条件；文件确实这样写的，把它删掉并在存疑里说明。");
            return;
        }

        foreach (var part in condition is AtLeast or Doubtful ? condition.Parts : [])
        {
            var others = condition is AtLeast { IsAll: true } ? condition.Parts.Where(p => p != part && !impossible.Contains(p) && possibility.IsDecidable(p)) : [];
            CheckReach(part, given.AddRange(others));
        }
    }

    private void CheckQuestions()
    {
        var questionnaire = new Questionnaire(rules);
        var used = context.Places.Keys.SelectMany(c => c.Facts).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in rules.Facts.Take(RuleTables.MostFacts).Where(f => used.Contains(f.Id) && f.Id != rules.OfficeFact))
        {
            if (!ShownByACase(fact, questionnaire) && !questionnaire.Matters(fact.Id, FactSet.Empty))
            {
                context.Faults.Add(
                    DiagnosticCode.NeverAsked,
                    context.Names.Place(NameKind.Fact, fact.Id)!,
                    $"问题“{fact.Name}”（{fact.Id}）不管怎么答，结论都一样，永远不会问。",
                    cure: "看看用到它的条件是不是用不着、轮不到；确实没用就删掉。");
            }
        }
    }

    /// <summary>Quicker than a search: a worked case that comes out differently with another answer shows that the question matters.</summary>
    private bool ShownByACase(Fact fact, Questionnaire questionnaire) =>
        notice.Cases.Take(MostCases).Any(c => questionnaire.DomainOf(fact.Id).Take(MostAnswers)
            .Select(value => Result(c.Answers.With(fact.Id, value))).Distinct(StringComparer.Ordinal).Skip(1).Any());

    private string Result(FactSet answers)
    {
        var outcome = Evaluator.Evaluate(rules, answers);
        return string.Join(' ', outcome.Gates.Select(g => g.Verdict.ToString()).Concat(outcome.Routes.Select(r => $"{r.Verdict} {r.ExcludedBy}")).Concat(outcome.Attachments.Select(a => a.Need.ToString())));
    }
}
