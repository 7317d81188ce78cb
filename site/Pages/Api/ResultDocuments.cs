using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TitleGuide.Content;
using TitleGuide.Pages.Check;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Api;

/// <summary>Makes the document of a result.</summary>
public static class ResultDocuments
{
    public const string Disclaimer = "这不是官方决定。能不能申报、能不能通过，以官方文件、单位审核和评审委员会为准。";

    /// <summary>Names in camel case, what is absent left out, Chinese written as it is.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="questionnaire">Of the notice's rules.</param>
    /// <param name="route">The route whose attachments are wanted; null means the best.</param>
    public static ResultDocument Of(Notice notice, AnswerQuery answers, Questionnaire questionnaire, DateOnly today, string? route = null)
    {
        var rules = notice.Rules!;
        var facts = answers.Facts;
        var outcome = Evaluator.Evaluate(rules, facts, route);
        var best = outcome.Best;
        var summary = ResultSummary.Of(outcome, rules, facts, questionnaire);
        return new(
            new(notice.Id, notice.Title, notice.Year, RulesDigest.Of(rules)),
            Disclaimer,
            rules.Facts.Where(f => facts.Answered(f.Id)).ToImmutableSortedDictionary(f => f.Id, f => facts.Values[f.Id].ToString()!, StringComparer.Ordinal),
            answers.Unreadable,
            Name(summary.Verdict),
            summary.Sentence,
            best.Route.Id,
            OptionOf(best.Route),
            [.. outcome.Gates.Select(g => new GateDocument(g.Gate.Id, g.Gate.Name, Name(g.Verdict), Of(g.Finding)))],
            [.. outcome.Routes.Select(Of)],
            [.. outcome.Gates.Select(g => g.Finding).Append(best.Own).SelectMany(f => Gaps(f, rules, facts))],
            [.. rules.CutOffs.Select(c => new CutOffDocument(c.Id, c.Name, c.Date, c.Note, c.Cites))],
            [.. notice.Deadlines.Select(d => new DeadlineDocument(d.Id, Name(d.Actor), d.What, d.Opens, d.Date, d.Note, d.Cites))],
            [.. outcome.Attachments.Join(notice.Attachments, r => r.Id, a => a.Id, Of)],
            OfficeOf(notice, facts),
            summary.Relied,
            [.. rules.Assumptions.Select(a => new StatementDocument(a.Text, a.Cites))],
            [.. Plausibility.Check(rules, facts, today).Select(o => o.Text)],
            [.. questionnaire.Open(facts).Select(q => new QuestionDocument(q.Fact.Id, q.Fact.Name, q.Ask))]);
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static OptionDocument? OptionOf(DeclarationRoute route) =>
        route.PlatformOption is { } option ? new(option, route.OptionCites) : null;

    private static RouteDocument Of(RouteResult result) => new(
        result.Route.Id,
        result.Route.Name,
        Name(result.Verdict),
        Name(result.Own.Verdict),
        result.ExcludedBy,
        Later(result.From),
        result.FirstCycle,
        OptionOf(result.Route),
        result.Doubts,
        result.Route.Otherwise,
        Of(result.Own));

    private static FindingDocument Of(Finding finding) => new(
        finding.Condition.Path,
        Name(finding.Verdict),
        finding.Condition is TermUse use ? use.Term.Name : finding.Condition.Name,
        finding.Condition.Citation?.Quote,
        finding.Condition.Citation?.Anchors ?? [],
        finding.Condition.Facts,
        Of(finding.Gap),
        finding.Parts.IsEmpty ? finding.CutOff?.Id : null,
        Later(finding.From),
        finding.NeedsDay,
        finding.Doubt,
        (finding.Condition as AtLeast)?.Count,
        [.. finding.Parts.Select(Of)]);

    private static IEnumerable<GapDocument> Gaps(Finding finding, RuleSet rules, FactSet facts) => finding.Tree()
        .Where(f => f.Parts.IsEmpty && f.Verdict is Verdict.NotMet or Verdict.Unknown)
        .Select(f => new GapDocument(
            f.Condition.Path,
            Name(f.Verdict),
            FindingWords.Requirement(f),
            FindingWords.Because(f, rules, facts),
            Of(f.Gap),
            Later(f.From),
            f.Condition.Citation?.Anchors ?? []));

    private static MeasureDocument? Of(Gap? gap) => gap is null ? null : new(gap.Required, gap.Least, gap.Most, gap.Unit);

    private static AttachmentDocument Of(AttachmentResult result, Attachment attachment) => new(
        attachment.Id,
        attachment.Number,
        attachment.Name,
        Name(result.Need),
        Name(attachment.Kind),
        Name(attachment.By),
        attachment.Copies,
        attachment.Formats,
        attachment.From,
        attachment.Substitutes,
        attachment.NeedText,
        attachment.Cites);

    private static OfficeDocument? OfficeOf(Notice notice, FactSet facts) =>
        notice.Rules!.OfficeFact is { } fact
        && facts.Get<Chosen>(fact) is { Options: [var district] }
        && notice.Offices?.Offices.FirstOrDefault(o => o.Id == district) is { } office
            ? new(office.Id, office.Name, office.Phone, office.Address, office.Cites)
            : null;

    /// <summary>The least date means that nothing needs waiting for.</summary>
    private static DateOnly? Later(DateOnly? day) => day == DateOnly.MinValue ? null : day;
}
