using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Rules;

namespace TitleGuide.Tests.Rules;

/// <summary>More years, credits or honours never make a verdict worse, except where a rule says "less than" or "not".</summary>
public sealed class MonotonyTests
{
    private static readonly Snapshot Published = ContentLoader.Load(Repository.PathOf("content")).Snapshot!;

    public static TheoryData<string> Notices() => [.. Published.Notices.Where(n => n.Rules is not null).Select(n => n.Id)];

    [Theory]
    [MemberData(nameof(Notices))]
    public void Verdict_WithMoreOfAFact_IsNeverWorse(string id)
    {
        var rules = Published.FindNotice(id)!.Rules!;
        var questionnaire = new Questionnaire(rules);
        var limited = Limited(rules);
        var random = new Random(11);
        var better = 0;
        for (var person = 0; person < 400; person++)
        {
            var facts = Person(rules, questionnaire, random);
            var before = Evaluator.Evaluate(rules, facts);
            foreach (var fact in rules.Facts.Where(f => !limited.Contains(f.Id)))
            {
                if (More(fact, facts, random) is not { } more)
                {
                    continue;
                }

                var after = Evaluator.Evaluate(rules, facts.With(fact.Id, more));
                foreach (var (old, now) in before.Routes.Zip(after.Routes))
                {
                    Assert.True(
                        now.Verdict >= old.Verdict,
                        $"{old.Route.Name}: {old.Verdict} -> {now.Verdict} with {fact.Id}={more} instead of {facts.Values[fact.Id]}");
                    better += now.Verdict > old.Verdict ? 1 : 0;
                }
            }
        }

        // A notice that asks for no amounts, dates or years leaves nothing to have more of.
        var measured = rules.Facts.Any(f => f.Kind is FactKind.Number or FactKind.Date or FactKind.Periods or FactKind.YearlyNumber);
        Assert.Equal(measured, better > 0);
    }

    /// <summary>Facts of which a clause wants little or none: under "not", below a limit, or shorter than a span.</summary>
    private static HashSet<string> Limited(RuleSet rules)
    {
        var limited = new HashSet<string>(StringComparer.Ordinal);
        void Walk(Condition condition, bool under)
        {
            if (under || condition is Compare { Comparison: Comparison.AtMost or Comparison.Below } || SpanOf(condition)?.BelowMonths is not null)
            {
                limited.UnionWith(condition.Facts);
            }

            foreach (var part in condition.Parts)
            {
                Walk(part, under || condition is Not);
            }
        }

        foreach (var condition in rules.Gates.Select(g => g.When).Concat(rules.Routes.Select(r => r.When)))
        {
            Walk(condition, false);
        }

        return limited;
    }

    private static Span? SpanOf(Condition leaf) => (leaf as Since)?.Span ?? (leaf as Lasted)?.Span;

    private static FactSet Person(RuleSet rules, Questionnaire questionnaire, Random random)
    {
        var facts = FactSet.Empty;
        foreach (var fact in rules.Facts)
        {
            var domain = questionnaire.DomainOf(fact.Id);
            if (!domain.IsEmpty)
            {
                facts = facts.With(fact.Id, domain[random.Next(domain.Length)]);
            }
        }

        return facts;
    }

    private static FactValue? More(Fact fact, FactSet facts, Random random) => facts.Values.GetValueOrDefault(fact.Id) switch
    {
        Amount amount => new Amount(amount.Value + random.Next(1, 20)),
        Moment moment => new Moment(Earlier(moment.Date, random)),
        Periods { Items.Count: > 0 } periods =>
            new Periods(new Sequence<Period>([.. periods.Items.Select(p => p with { From = Earlier(p.From, random) })])),
        YearlyNumbers numbers => new YearlyNumbers(
            [.. numbers.Years.Select(y => new YearNumbers(y.Year, [.. y.Values.Select(v => v + random.Next(0, 40))]))]),
        Chosen chosen when fact.Kind == FactKind.Choices => new Chosen(new Sequence<string>(
            [.. fact.Options.Select(o => o.Id).Where(o => chosen.Options.Items.Contains(o) || random.Next(2) == 0)])),
        _ => null,
    };

    private static PartialDate Earlier(PartialDate date, Random random)
    {
        var day = date.Earliest.AddDays(-random.Next(1, 1_500));
        return new(Math.Max(day.Year, 1900), day.Month, Math.Min(day.Day, 28));
    }
}
