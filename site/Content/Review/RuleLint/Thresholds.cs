using TitleGuide.Content.Reading;
using TitleGuide.Rules;

namespace TitleGuide.Content.Review.RuleLint;

/// <summary>Alternatives that divide one number or one length of time into stretches: nothing may be left out or said twice.</summary>
internal static class Thresholds
{
    public static void Check(Condition condition, ReadingContext context)
    {
        if (condition is not AtLeast { Count: 1, Parts.Length: > 1 })
        {
            return;
        }

        foreach (var division in condition.Parts.Select(Stretch.Of).OfType<Stretch>().GroupBy(s => (s.What, s.Rest)))
        {
            var stretches = division.OrderBy(s => s.From).ToList();
            foreach (var (lower, upper) in stretches.Zip(stretches.Skip(1)))
            {
                if (lower.To is { } to && to != upper.From && context.Places.TryGetValue(upper.Part, out var place))
                {
                    context.Faults.Add(
                        to < upper.From ? DiagnosticCode.ThresholdGap : DiagnosticCode.ThresholdOverlap,
                        place.At,
                        to < upper.From
                            ? $"{Name(lower)}到{lower.Say(to)}为止，{Name(upper)}从{lower.Say(upper.From)}起，中间空了一段。"
                            : $"{Name(lower)}到{lower.Say(to)}为止，{Name(upper)}从{lower.Say(upper.From)}起，重了一段。",
                        cure: "核对两处的界限，让它们接上。");
                }
            }
        }
    }

    private static string Name(Stretch stretch) => stretch.Part.Name is { } name ? $"“{name}”" : stretch.Part.Path;

    /// <param name="What">The number or the time that is divided.</param>
    /// <param name="Rest">What else the alternative asks: only alternatives that ask the same besides divide anything.</param>
    private sealed record Stretch(Condition Part, string What, string Rest, decimal From, decimal? To, bool Months)
    {
        public static Stretch? Of(Condition part)
        {
            var parts = part is AtLeast { IsAll: true } ? part.Parts.AsEnumerable() : [part];
            var limits = parts.Where(p => Limit(p) is not null).ToList();
            if (limits.Select(p => Limit(p)!.Value.What).Distinct().Count() != 1)
            {
                return null;
            }

            var all = limits.Select(p => Limit(p)!.Value).ToList();
            return new Stretch(
                part,
                all[0].What,
                string.Join('|', parts.Except(limits).Select(ConditionKey.Of).Order(StringComparer.Ordinal)),
                all.Max(l => l.From ?? decimal.MinValue),
                all.Min(l => l.To),
                limits[0] is Since);
        }

        public string Say(decimal limit) => Months
            ? $"{(limit / 12).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)}年"
            : limit.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);

        /// <summary>Only half-open stretches join without a gap: from inclusive, to exclusive.</summary>
        private static (string What, decimal? From, decimal? To)? Limit(Condition condition) => condition switch
        {
            Compare { Comparison: Comparison.AtLeast } c => (c.Fact, c.Limit, null),
            Compare { Comparison: Comparison.Below } c => (c.Fact, null, c.Limit),
            Since c => ($"{c.Fact} {c.Span.CutOff} {string.Join(',', c.Span.After)}", c.Span.Months, c.Span.BelowMonths),
            _ => null,
        };
    }
}
