using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Comparing;

/// <summary>Says in lines what a rule asks, by the names its author gave: as deep as the required time differs.</summary>
public static partial class RuleOutline
{
    private const int MonthsOfYear = 12;

    /// <summary>The alternatives and requirements of a route.</summary>
    public static ImmutableArray<ComparedLine> Of(Condition condition)
    {
        var seen = new HashSet<Term>();
        return [.. Lines(condition, seen, top: true)];
    }

    /// <summary>What the clauses say for it, in the words that the rule quotes.</summary>
    public static ImmutableArray<ComparedLine> Quotes(Condition condition) =>
    [
        .. Quoted(condition).Select(c => new ComparedLine(c.Citation!.Quote!, c.Citation.Anchors, [.. Doubts(c)], [])).DistinctBy(l => l.Text),
        .. Below(condition).OfType<Unstated>().Select(u => new ComparedLine(u.Text, u.Citation?.Anchors ?? [], [], [])),
    ];

    /// <summary>The lengths of time it asks for, shortest first, each with its clauses.</summary>
    public static ImmutableArray<ComparedLine> Years(Condition condition) =>
    [
        .. from asked in Below(condition).SelectMany(Asked)
           group asked.Anchors by asked.Months into length
           orderby length.Key
           select new ComparedLine($"满{Length(length.Key)}", [.. length.SelectMany(a => a).Distinct()], [], []),
    ];

    private static IEnumerable<ComparedLine> Lines(Condition condition, HashSet<Term> seen, bool top = false)
    {
        var name = condition.Name ?? (condition as TermUse)?.Term.Name;
        var again = condition is TermUse use && !seen.Add(use.Term);
        if (condition.Parts.IsEmpty || again || (name is not null && !top && IsOneThing(condition)))
        {
            yield return Line(name ?? Words(condition), condition, []);
            yield break;
        }

        var open = condition is TermUse or AtLeast { IsAll: true };
        ImmutableArray<ComparedLine> parts = condition is Doubtful doubt
            ? [.. doubt.Parts.SelectMany((p, i) => Reading(p, i, seen))]
            : [.. condition.Parts.SelectMany(p => Lines(p, seen))];
        if (open && (name is null || top))
        {
            foreach (var part in parts)
            {
                yield return part;
            }

            yield break;
        }

        var heading = name ?? (condition is Not ? "不能是" : "");
        var choose = name is not null && condition is AtLeast { Count: > 1 } ? "" : Choose(condition);
        yield return Line(heading.Length > 0 && choose.Length > 0 ? $"{heading}：{choose}" : heading + choose, condition, parts);
    }

    private static IEnumerable<ComparedLine> Reading(Condition reading, int index, HashSet<Term> seen)
    {
        var parts = Lines(reading, seen, top: reading is AtLeast { IsAll: true }).ToImmutableArray();
        var label = index == 0 ? "甲：" : "乙：";
        return parts is [{ } only] ? [only with { Text = label + only.Text }] : [new(label + (reading.Name ?? "都要"), [], [], parts)];
    }

    private static ComparedLine Line(string text, Condition condition, ImmutableArray<ComparedLine> parts) => new(
        text,
        Cited(condition),
        [.. parts.IsEmpty ? Doubts(condition) : condition is Doubtful d ? [d.Doubt] : []],
        parts);

    /// <summary>Named as a whole: nothing to choose from below, or the same time whatever is chosen.</summary>
    private static bool IsOneThing(Condition condition) =>
        Below(condition).SelectMany(Asked).DistinctBy(a => a.Months).Count() <= 1
        && !Below(condition).Any(c => c is AtLeast { IsAll: false, Count: > 1 });

    private static string Choose(Condition condition) => condition switch
    {
        Doubtful => "有两种读法",
        AtLeast { IsAll: true } => "",
        AtLeast { Count: 1 } => "有一条就行",
        AtLeast c => $"{c.Parts.Length}项里有{c.Count}项",
        _ => "",
    };

    private static string Words(Condition condition) => condition switch
    {
        Unstated unstated => unstated.Text,
        _ => condition.Citation?.Quote ?? "",
    };

    /// <summary>A term tells its own place better than where it is used.</summary>
    private static ImmutableArray<string> Cited(Condition condition) =>
        (condition is TermUse { Term.When.Citation: { } own } ? own : condition.Citation)?.Anchors ?? [];

    private static IEnumerable<string> Doubts(Condition condition) => Below(condition).OfType<Doubtful>().Select(d => d.Doubt).Distinct();

    private static IEnumerable<Condition> Quoted(Condition condition) =>
        condition is not TermUse && condition.Citation?.Quote is not null ? [condition] : condition.Parts.SelectMany(Quoted);

    /// <summary>The condition and all below it, but not what must not be.</summary>
    private static IEnumerable<Condition> Below(Condition condition) =>
        condition is Not ? [condition] : condition.Parts.SelectMany(Below).Prepend(condition);

    private static IEnumerable<(int Months, ImmutableArray<string> Anchors)> Asked(Condition condition)
    {
        var anchors = condition.Citation?.Anchors ?? [];
        return condition switch
        {
            Since c => [(c.Span.Months, anchors)],
            Lasted c => [(c.Span.Months, anchors)],
            Is { Name: { } name } when FullYears().Match(name) is { Success: true } years =>
                [(int.Parse(years.Groups[1].Value, CultureInfo.InvariantCulture) * MonthsOfYear, anchors)],
            _ => [],
        };
    }

    private static string Length(int months) => months % MonthsOfYear == 0
        ? $"{months / MonthsOfYear}年"
        : $"{months / (decimal)MonthsOfYear:0.#}年";

    [GeneratedRegex(@"满(\d{1,2})年")]
    private static partial Regex FullYears();
}
