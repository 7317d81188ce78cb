using Microsoft.AspNetCore.Mvc;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>The explained verdict on the answers in the address, complete or not.</summary>
public sealed class ResultModel(CurrentContent current) : CheckModel(current)
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

    public IActionResult OnGet(string id)
    {
        if (Start(id) is { } other)
        {
            return other;
        }

        Outcome = Evaluator.Evaluate(Rules, Facts, Request.Query["route"]);
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

        ViewData["Title"] = "自查结果";
        return Page();
    }
}
