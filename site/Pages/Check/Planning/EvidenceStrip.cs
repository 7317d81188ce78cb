using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check.Planning;

/// <summary>A run of months, both ends included, counted from year 0.</summary>
public sealed record MonthRun(int First, int Last)
{
    public static int Of(DateOnly day) => (day.Year * 12) + day.Month - 1;

    public static string Say(int month) => $"{month / 12}年{(month % 12) + 1}月";
}

/// <summary>One kind of time a person has told, month by month.</summary>
public sealed record EvidenceRow(string Name, ImmutableArray<MonthRun> Runs);

/// <summary>The months that a rule asks for beside the months that a person can show.</summary>
/// <param name="Required">The months that must be covered, up to the cut-off.</param>
/// <param name="Gaps">The months of them that nothing told covers.</param>
/// <param name="Papers">The attachments that prove such time.</param>
public sealed record EvidenceStrip(
    string Requirement,
    CutOff CutOff,
    MonthRun Required,
    ImmutableArray<EvidenceRow> Rows,
    ImmutableArray<MonthRun> Gaps,
    ImmutableArray<Attachment> Papers)
{
    private static readonly string[] PaperWords = ["聘", "合同", "社保", "社会保险", "参保"];

    public int First => Math.Min(Required.First, Rows.SelectMany(r => r.Runs).Select(r => r.First).DefaultIfEmpty(int.MaxValue).Min());

    public int Last => Math.Max(Required.Last, Rows.SelectMany(r => r.Runs).Select(r => r.Last).DefaultIfEmpty(0).Max());

    /// <summary>One strip for each length of told time that a route counts; the longest of each fact.</summary>
    public static IEnumerable<EvidenceStrip> Of(Finding route, Notice notice, FactSet facts, Outcome outcome)
    {
        var rules = notice.Rules!;
        var papers = outcome.Attachments.Where(a => a.Need is Need.Needed or Need.Depends)
            .Join(notice.Attachments, r => r.Id, a => a.Id, (_, a) => a)
            .Where(a => PaperWords.Any(word => a.Name.Contains(word, StringComparison.Ordinal)))
            .ToImmutableArray();
        return route.Tree()
            .Where(f => f is { Condition: Lasted, CutOff.Date: not null } && facts.Get<Periods>(f.Condition.Facts[0]) is { Items.Count: > 0 })
            .GroupBy(f => f.Condition.Facts[0], StringComparer.Ordinal)
            .Select(group => group.OrderByDescending(f => f.Verdict).ThenByDescending(f => ((Lasted)f.Condition).Span.Months).First())
            .Select(f => Make((Lasted)f.Condition, f, rules, facts, papers));
    }

    private static EvidenceStrip Make(Lasted condition, Finding finding, RuleSet rules, FactSet facts, ImmutableArray<Attachment> papers)
    {
        var cutOff = finding.CutOff!;
        var last = MonthRun.Of(cutOff.Date!.Value);
        var required = new MonthRun(last - condition.Span.Months + 1, last);
        ImmutableArray<EvidenceRow> rows =
        [
            .. new[] { condition.Fact, condition.Plus }.OfType<string>()
                .Where(id => facts.Get<Periods>(id) is not null)
                .Select(id => new EvidenceRow(rules.FindFact(id)!.Name, Runs(facts.Get<Periods>(id)!, last))),
        ];
        return new(FindingWords.Requirement(finding), cutOff, required, rows, Uncovered(required, rows), papers);
    }

    private static ImmutableArray<MonthRun> Runs(Periods periods, int last) =>
    [
        .. periods.Items
            .Select(p => new MonthRun(MonthRun.Of(p.From.Earliest), Math.Min(p.To is { } to ? MonthRun.Of(to.Latest) : last, last)))
            .Where(run => run.First <= run.Last),
    ];

    private static ImmutableArray<MonthRun> Uncovered(MonthRun required, ImmutableArray<EvidenceRow> rows)
    {
        var gaps = ImmutableArray.CreateBuilder<MonthRun>();
        for (var month = required.First; month <= required.Last; month++)
        {
            if (rows.SelectMany(r => r.Runs).Any(run => run.First <= month && month <= run.Last))
            {
                continue;
            }

            if (gaps.Count > 0 && gaps[^1].Last == month - 1)
            {
                gaps[^1] = gaps[^1] with { Last = month };
            }
            else
            {
                gaps.Add(new(month, month));
            }
        }

        return gaps.ToImmutable();
    }
}
