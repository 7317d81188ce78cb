using TitleGuide.Rules;

namespace TitleGuide.Content.Review.RuleLint;

/// <summary>Whether one condition can be seen to hold whenever another does. No means that it cannot be told from their form.</summary>
internal static class Implication
{
    public static bool Holds(Condition from, Condition to)
    {
        (from, to) = (Unwrap(from), Unwrap(to));
        return ConditionKey.Of(from) == ConditionKey.Of(to)
            || (to is AtLeast { IsAll: true } all && all.Parts.All(part => Holds(from, part)))
            || (from is AtLeast { Count: 1 } any && any.Parts.All(part => Holds(part, to)))
            || (to is AtLeast { Count: 1 } oneOf && oneOf.Parts.Any(part => Holds(from, part)))
            || (from is AtLeast { IsAll: true } every && every.Parts.Any(part => Holds(part, to)))
            || Leaf(from, to);
    }

    private static Condition Unwrap(Condition condition) => condition switch
    {
        TermUse use => Unwrap(use.Term.When),
        AtLeast { Parts.Length: 1 } one => Unwrap(one.Parts[0]),
        _ => condition,
    };

    private static bool Leaf(Condition from, Condition to) => (from, to) switch
    {
        (Is a, Is b) => a.Fact == b.Fact && a.Options.All(b.Options.Contains),
        (Compare a, Compare b) => a.Fact == b.Fact && Inside(a, b),
        (Since a, Since b) => a.Fact == b.Fact && Inside(a.Span, b.Span),
        (Lasted a, Lasted b) => a.Fact == b.Fact && a.Plus == b.Plus && (a.Unbroken || !b.Unbroken) && Narrower(a, b) && b.Span.BelowMonths is null && Inside(a.Span, b.Span),
        (YearlyAtLeast a, YearlyAtLeast b) =>
            a.Fact == b.Fact && a.Column == b.Column && a.Limit >= b.Limit && a.Each == b.Each
            && (a.Each ? b.Years.All(a.Years.Contains) : a.Years.All(b.Years.Contains)),
        (YearlyIs a, YearlyIs b) => a.Fact == b.Fact && b.Years.All(a.Years.Contains) && a.Options.All(b.Options.Contains),
        _ => false,
    };

    private static bool Narrower(Lasted a, Lasted b) =>
        b.TagFilters.All(wide => a.TagFilters.Any(narrow => narrow.Tag == wide.Tag && narrow.Options.All(wide.Options.Contains)));

    private static bool Inside(Span a, Span b) =>
        a.CutOff == b.CutOff && a.Months >= b.Months && b.After.All(a.After.Contains)
        && (b.BelowMonths is null || (a.BelowMonths <= b.BelowMonths && a.After.Length == b.After.Length));

    private static bool Inside(Compare a, Compare b) => (a.Comparison, b.Comparison) switch
    {
        (Comparison.AtLeast, Comparison.AtLeast) or (Comparison.Above, Comparison.Above) or (Comparison.Above, Comparison.AtLeast) => a.Limit >= b.Limit,
        (Comparison.AtMost, Comparison.AtMost) or (Comparison.Below, Comparison.Below) or (Comparison.Below, Comparison.AtMost) => a.Limit <= b.Limit,
        (Comparison.AtLeast, Comparison.Above) => a.Limit > b.Limit,
        (Comparison.AtMost, Comparison.Below) => a.Limit < b.Limit,
        _ => false,
    };
}
