using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;
using TitleGuide.Pages.Shared;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>A page of one notice's self-check. All state is in the address; nothing is kept.</summary>
public abstract class CheckModel(CurrentContent current) : PageModel
{
    public Notice Notice { get; private set; } = null!;

    public RuleSet Rules => Notice.Rules!;

    public FactSet Facts { get; protected set; } = FactSet.Empty;

    /// <summary>Names of answers in the address that could not be read.</summary>
    public ImmutableArray<string> Unreadable { get; private set; } = [];

    public Questionnaire Questionnaire { get; private set; } = null!;

    public DateOnly Today => current.Today;

    /// <summary>Where the self-check stands with these answers, without a particular question.</summary>
    public string Address => Links.ToCheck(Notice) + AnswerQuery.Write(Rules, Facts);

    public string ResultAddress => $"{Links.ToCheck(Notice)}/result{AnswerQuery.Write(Rules, Facts)}";

    public string AddressAt(string fact, string? back = null) => Links.ToCheck(Notice)
        + AnswerQuery.Write(Rules, Facts, back is null ? [("at", fact)] : [("at", fact), ("back", back)]);

    /// <returns>What to answer instead of the page, or null.</returns>
    protected IActionResult? Start(string id)
    {
        if (current.Snapshot.FindNotice(id) is not { Rules: not null } notice)
        {
            return NotFound();
        }

        Notice = notice;
        Questionnaire = current.Snapshot.Derive(Questionnaires.Of)[notice.Id];
        var answers = AnswerQuery.Read(Rules, Request.Query);
        (Facts, Unreadable) = (answers.Facts, answers.Unreadable);
        ViewData["Nav"] = "check";
        ViewData["NoIndex"] = true;
        ViewData["Crumbs"] = new[] { new Crumb("自查", "/check"), new Crumb(notice.ShortTitle, Links.To(notice)) };
        return null;
    }
}
