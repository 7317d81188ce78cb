using System.Collections.Immutable;

namespace TitleGuide.Rules;

/// <summary>A leaf that counts time. Answers known to the month give a least and a most; both ways to count days are tried.</summary>
internal sealed record TimeLeaf(Verdict Verdict, int Months, Tenure Least, Tenure Most) : Leaf(Verdict)
{
    public override Gap Gap => new(Months, InMonths(Least), Math.Min(InMonths(Most), Tenure.Endless.Months), "月");

    public static Leaf Decide(Condition leaf, Span span, FactSet facts, RuleSet rules, Readings readings, bool explain)
    {
        var until = rules.FindCutOff(span.CutOff);
        if (until?.Date is not { } cutOff)
        {
            return new Leaf(facts.Get<Periods>(leaf.Facts[0]) is { Items.Count: 0 } ? Verdict.NotMet : Verdict.Unknown) { CutOff = until };
        }

        var leastTime = Timeline.Of(leaf, facts, cutOff, most: false);
        var mostTime = leastTime.Exact ? leastTime : Timeline.Of(leaf, facts, cutOff, most: true);
        var least = leastTime.At(cutOff);
        var most = leastTime.Exact ? least : mostTime.At(cutOff);
        var byDay = Judge(span, least, most, bothEndsCount: false);
        var bothEnds = rules.DayCountDoubt is null ? byDay : Judge(span, least, most, bothEndsCount: true);
        var reading = rules.DayCountDoubt is { } doubt ? readings.Choose(doubt) : null;
        var disagree = reading is null && byDay != bothEnds;
        var verdict = reading == 1 ? bothEnds : disagree ? Verdict.Unknown : byDay;
        return explain
            ? new TimeLeaf(verdict, span.Months, least, most)
            {
                When = FullFrom(span, leastTime, mostTime, cutOff, verdict),
                CutOff = until,
                NeedsDay = verdict == Verdict.Unknown && !Open(leaf, facts) ? MonthOnly(leaf, facts) : [],
                Doubt = disagree ? rules.DayCountDoubt : null,
            }
            : Of(verdict);
    }

    private static Verdict Judge(Span span, Tenure least, Tenure most, bool bothEndsCount)
    {
        var tooLong = span.BelowMonths is { } below && least.Reaches(below, bothEndsCount);
        var perhapsTooLong = span.BelowMonths is { } limit && most.Reaches(limit, bothEndsCount);
        return !most.Reaches(span.Months, bothEndsCount) || tooLong ? Verdict.NotMet
            : least.Reaches(span.Months, bothEndsCount) && !perhapsTooLong ? Verdict.Met
            : Verdict.Unknown;
    }

    /// <summary>So many days are a part of a month.</summary>
    private static decimal InMonths(Tenure tenure) => tenure.Months + decimal.Round(tenure.Days / 31m, 2);

    private static ImmutableArray<string> MonthOnly(Condition leaf, FactSet facts) => [.. leaf.Facts.Where(f => MonthOnly(facts, f))];

    private static bool MonthOnly(FactSet facts, string fact) => facts.Values.GetValueOrDefault(fact) switch
    {
        Moment moment => moment.Date.Day is null,
        Periods periods => periods.Items.Any(p => p.From.Day is null || p.To is { Day: null }),
        _ => false,
    };

    /// <summary>What is not known counts at its worst, so a day told is never too early; if it may never come, there is none.</summary>
    private static Windows FullFrom(Span span, Timeline least, Timeline most, DateOnly cutOff, Verdict verdict)
    {
        var until = span.BelowMonths is { } below ? most.FirstDay(below, cutOff) : Windows.Horizon;
        return verdict == Verdict.Met
            ? Windows.Of(0, Math.Max(until, 1))
            : Windows.Of(least.FirstDay(span.Months, cutOff), until);
    }

    /// <summary>Whether something it counts is not known at all.</summary>
    private static bool Open(Condition leaf, FactSet facts)
    {
        foreach (var fact in leaf.Facts)
        {
            if (facts.Get<Moment>(fact) is null && facts.Get<Periods>(fact) is null)
            {
                return true;
            }
        }

        return false;
    }
}
