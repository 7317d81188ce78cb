using TitleGuide.Rules;

namespace TitleGuide.Content.Review.RuleLint;

/// <summary>Equal for conditions that say the same, wherever they stand and whatever they are called.</summary>
internal static class ConditionKey
{
    public static string Of(Condition condition) => condition switch
    {
        TermUse c => Of(c.Term.When),
        AtLeast c => $"{c.Count}({string.Join('|', c.Parts.Select(Of).Order(StringComparer.Ordinal))})",
        Not c => $"not({Of(c.Parts[0])})",
        Doubtful c => $"doubt {c.Doubt}({Of(c.Parts[0])}/{Of(c.Parts[1])})",
        Is c => $"is {c.Fact} {List(c.Options)}",
        Judgement c => $"judge {c.Fact}",
        Compare c => $"compare {c.Fact} {c.Comparison} {c.Limit}",
        Since c => $"since {c.Fact} {Span(c.Span)}",
        Lasted c => $"lasted {c.Fact} {Span(c.Span)} {Filters(c)} {c.Plus} {c.Unbroken}",
        YearlyAtLeast c => $"yearly {c.Fact} {List(c.Years)} {c.Column} {c.Each} {c.Limit}",
        YearlyIs c => $"yearly {c.Fact} {List(c.Years)} {List(c.Options)}",
        RouteMet c => $"route {c.Route}",
        Unstated c => $"unstated {c.Text}",
        _ => condition.Path,
    };

    public static string Filters(Lasted c) => string.Join(';', c.TagFilters.OrderBy(f => f.Tag).Select(f => $"{f.Tag}:{List(f.Options)}"));

    private static string Span(Span s) => $"{s.Months} {s.CutOff} {List(s.After)} {s.BelowMonths}";

    private static string List<T>(IEnumerable<T> items) => string.Join(',', items.Order());
}
