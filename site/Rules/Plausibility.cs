using System.Collections.Immutable;

namespace TitleGuide.Rules;

/// <summary>Answers that are possible but unlikely, or that do not go together. They are asked about, never refused.</summary>
/// <param name="Facts">The facts concerned, the one to look at first in front.</param>
/// <param name="Text">A Chinese sentence that asks.</param>
public sealed record Oddity(ImmutableArray<string> Facts, string Text);

/// <summary>Looks for odd answers.</summary>
public static class Plausibility
{
    private const int EarliestYear = 1955;

    public static ImmutableArray<Oddity> Check(RuleSet rules, FactSet facts, DateOnly today)
    {
        var odd = ImmutableArray.CreateBuilder<Oddity>();
        foreach (var fact in rules.Facts.Where(f => facts.Answered(f.Id)))
        {
            odd.AddRange(Starts(fact, facts).Where(d => d.Earliest > today)
                .Select(d => new Oddity([fact.Id], $"“{fact.Name}”填的是{Say(d)}，还没有到。是不是年份填错了？")));
            odd.AddRange(Starts(fact, facts).Where(d => d.Year < EarliestYear)
                .Select(d => new Oddity([fact.Id], $"“{fact.Name}”填的是{Say(d)}，距今太久了。是不是年份填错了？")));
            odd.AddRange(fact.NotBefore.SelectMany(earlier => Disorder(rules, facts, fact, earlier)));
        }

        return odd.ToImmutable();
    }

    private static IEnumerable<Oddity> Disorder(RuleSet rules, FactSet facts, Fact fact, string earlierId)
    {
        if (rules.FindFact(earlierId) is { } earlier
            && Starts(earlier, facts).FirstOrDefault() is { Year: > 0 } before
            && Starts(fact, facts).FirstOrDefault() is { Year: > 0 } after
            && after.Latest < before.Earliest)
        {
            yield return new(
                [fact.Id, earlierId],
                $"“{fact.Name}”（{Say(after)}）早于“{earlier.Name}”（{Say(before)}）。一般是先有后者，请看看有没有填反。");
        }
    }

    private static IEnumerable<PartialDate> Starts(Fact fact, FactSet facts) => facts.Values.GetValueOrDefault(fact.Id) switch
    {
        Moment moment => [moment.Date],
        Periods periods => periods.Items.Select(p => p.From),
        _ => [],
    };

    private static string Say(PartialDate date) =>
        date.Day is { } day ? $"{date.Year}年{date.Month}月{day}日" : $"{date.Year}年{date.Month}月";
}
