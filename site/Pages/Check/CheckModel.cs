using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Serving;
using TitleGuide.Pages.Shared;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>A page of one notice's self-check. All state is in the address, or in the body when private; nothing is kept.</summary>
public abstract class CheckModel(CurrentContent current) : PageModel
{
    public Notice Notice { get; private set; } = null!;

    public RuleSet Rules => Notice.Rules!;

    public FactSet Facts { get; protected set; } = FactSet.Empty;

    /// <summary>Names of answers in the address that could not be read.</summary>
    public ImmutableArray<string> Unreadable { get; private set; } = [];

    public Questionnaire Questionnaire { get; private set; } = null!;

    public DateOnly Today => current.Today;

    protected Snapshot Snapshot => current.Snapshot;

    /// <summary>The walk goes by POST, so that no address holds an answer.</summary>
    public bool IsPrivate => HttpMethods.IsPost(Request.Method) || Request.Query["mode"] == "private";

    /// <summary>Where answers and the question answered are read from.</summary>
    protected IQueryCollection Given { get; private set; } = QueryCollection.Empty;

    /// <summary>Where the self-check stands with these answers, without a particular question.</summary>
    public string Address => Links.ToCheck(Notice) + AnswerQuery.Write(Rules, Facts);

    public string ResultPath => $"{Links.ToCheck(Notice)}/result";

    public string ResultAddress => ResultPath + AnswerQuery.Write(Rules, Facts);

    public string AddressAt(string fact, string? back = null) => Links.ToCheck(Notice)
        + AnswerQuery.Write(Rules, Facts, back is null ? [("at", fact)] : [("at", fact), ("back", back)]);

    /// <returns>What to answer instead of the page, or null.</returns>
    /// <param name="id">Null when the body that was sent could not be read, so that nothing of the request was.</param>
    protected IActionResult? Start(string? id)
    {
        if (id is null)
        {
            return BadRequest();
        }

        if (current.Snapshot.FindNotice(id) is not { Rules: not null } notice)
        {
            return NotFound();
        }

        Notice = notice;
        Questionnaire = current.Snapshot.Derive(Questionnaires.Of)[notice.Id];
        Given = AnswerQuery.Given(Request);
        var answers = AnswerQuery.Read(Rules, Given);
        (Facts, Unreadable) = (answers.Facts, answers.Unreadable);
        ViewData["Nav"] = "check";
        ViewData["NoIndex"] = true;
        ViewData["Crumbs"] = new[] { new Crumb("自查", "/check"), new Crumb(notice.ShortTitle, Links.To(notice)) };
        return null;
    }
}
