using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check.Choosing;

/// <summary>An answer as it is read by other questions.</summary>
/// <param name="From">How it was asked.</param>
/// <param name="To">How it is asked there.</param>
/// <param name="Reworded">The same thing in other words there: worth a look.</param>
public sealed record CarriedAnswer(Fact From, Fact To, FactValue Value, bool Reworded);

/// <summary>The answers that mean the same to other questions. What would have to be guessed stays behind.</summary>
/// <param name="Left">Asked there too, but the answer cannot be taken over.</param>
public sealed record CarriedAnswers(FactSet Facts, ImmutableArray<CarriedAnswer> Answers, ImmutableArray<Fact> Left)
{
    /// <summary>Options that mean “none of this list”, and so another thing in another list.</summary>
    private static readonly string[] Rests = ["other", "elsewhere"];

    public static CarriedAnswers Of(IEnumerable<Fact> asked, FactSet given, RuleSet to)
    {
        var answers = ImmutableArray.CreateBuilder<CarriedAnswer>();
        var left = ImmutableArray.CreateBuilder<Fact>();
        foreach (var from in asked.Where(f => given.Answered(f.Id)))
        {
            if (to.FindFact(from.Id) is not { } fact)
            {
                continue;
            }

            if (Carry(from, given.Values[from.Id], fact) is { } answer)
            {
                answers.Add(answer);
            }
            else
            {
                left.Add(fact);
            }
        }

        return new(FactSet.Of(answers.Select(a => KeyValuePair.Create(a.To.Id, a.Value))), answers.ToImmutable(), left.ToImmutable());
    }

    private static CarriedAnswer? Carry(Fact from, FactValue value, Fact to)
    {
        if (from.Kind != to.Kind
            || value is Unsure
            || from.Unit != to.Unit
            || !IsWhole(from, value, to)
            || AnswerText.Parse(to, value.ToString()!, out _) is not { } carried)
        {
            return null;
        }

        var reworded = value is Chosen chosen
            && chosen.Options.Any(id => Plain(NameOf(from, id)) != Plain(NameOf(to, id)));
        return reworded && ((Chosen)value).Options.Any(Rests.Contains) ? null : new(from, to, carried, reworded);
    }

    /// <summary>Whether everything that is asked there was asked here: what was not must not look answered.</summary>
    private static bool IsWhole(Fact from, FactValue value, Fact to) => from.Kind switch
    {
        FactKind.Choices => to.Options.All(o => from.Options.Any(other => other.Id == o.Id)),
        FactKind.YearlyNumber => to.Columns.All(c => from.Columns.Any(other => other.Id == c.Id))
            && to.Years.All(y => ((YearlyNumbers)value).Years.Any(row => row.Year == y)),
        FactKind.YearlyChoice => to.Years.All(y => ((YearlyChoices)value).Years.Any(row => row.Year == y)),
        FactKind.Periods => to.Tags.Length <= from.Tags.Length,
        _ => true,
    };

    private static string NameOf(Fact fact, string option) => fact.Options.FirstOrDefault(o => o.Id == option)?.Name ?? "";

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
