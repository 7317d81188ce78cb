using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TitleGuide.Content;
using TitleGuide.Pages.Check.Planning;
using TitleGuide.Pages.Check.Slips;
using TitleGuide.Pages.Serving;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>The explained verdict on the answers in the address, complete or not.</summary>
public sealed class ResultModel(CurrentContent current, SiteOptions options) : CheckModel(current)
{
    public Outcome Outcome { get; private set; } = null!;

    public ResultSummary Summary { get; private set; } = null!;

    public Question? Next { get; private set; }

    /// <summary>The receiving office of the district answered, or null.</summary>
    public ReceivingOffice? Office { get; private set; }

    /// <summary>The district answered, in words; null when not answered.</summary>
    public string? District { get; private set; }

    /// <summary>The person's unit belongs directly to the city.</summary>
    public bool Municipal { get; private set; }

    public IReadOnlyList<(Attachment Attachment, AttachmentResult Result)> Attachments { get; private set; } = [];

    public IReadOnlyList<Oddity> Oddities { get; private set; } = [];

    public Schedule Schedule { get; private set; } = null!;

    /// <summary>What to do instead, by route; empty while some route is open.</summary>
    public ImmutableArray<(string Route, string Advice)> Missed { get; private set; } = [];

    /// <summary>The code of these answers, or null when there is none.</summary>
    public string? SlipCode { get; private set; }

    /// <summary>Another notice has a self-check too.</summary>
    public bool HasOthers => Snapshot.Notices.Any(n => n.Rules is not null && n.Id != Notice.Id);

    /// <summary>The address with host; empty when the walk is private.</summary>
    public string FullAddress => options.Home(Request) + ResultAddress;

    public string SlipAddress => $"{options.Home(Request)}/check/slip?code={SlipCode}";

    public IActionResult OnPost(string id) => OnGet(id);

    public IActionResult OnGet(string id)
    {
        if (Start(id) is { } other)
        {
            return other;
        }

        // A private walk hands on the answer to its last question as it was typed.
        if (IsPrivate
            && Rules.Questions.FirstOrDefault(q => q.Fact.Id == Given["at"].ToString()) is { } last
            && AnswerForm.Read(last.Fact, Given).Value is { } value)
        {
            Facts = Facts.With(last.Fact.Id, value);
        }

        Outcome = Evaluator.Evaluate(Rules, Facts, Given["route"]);
        Summary = ResultSummary.Of(Outcome, Rules, Facts, Questionnaire);
        Next = Questionnaire.Next(Facts);
        Oddities = Plausibility.Check(Rules, Facts, Today);
        Attachments = [.. Outcome.Attachments.Join(Notice.Attachments, r => r.Id, a => a.Id, (r, a) => (a, r))];
        if (Rules.OfficeFact is { } fact && Facts.Get<Chosen>(fact) is { Options: [var district] })
        {
            Office = Notice.Offices?.Offices.FirstOrDefault(o => o.Id == district);
            Municipal = Notice.Offices?.Municipal?.Id == district;
            District = Rules.FindFact(fact)!.Options.First(o => o.Id == district).Name;
        }

        Schedule = Schedule.Of(Notice, Snapshot.Calendar);
        SlipCode = Facts.Values.Count > 0 ? Slip.Write(Notice, Facts) : null;
        if (Outcome.Routes.All(r => r.Verdict == Verdict.NotMet))
        {
            Missed = [.. Outcome.Routes.Where(r => r.Route.Otherwise is not null).Select(r => (r.Route.Name, r.Route.Otherwise!))];
        }

        ViewData["Title"] = "自查结果";
        return Page();
    }
}
