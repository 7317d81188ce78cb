using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Content;
using TitleGuide.Pages.Check.Choosing;
using TitleGuide.Pages.Serving;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>Chooses the notice to check against: by name, or by a few questions about whom each notice takes.</summary>
public sealed class ChooseModel(CurrentContent current) : PageModel
{
    public IEnumerable<Notice> WithCheck => current.Snapshot.Notices.Where(n => n.Rules is not null);

    public ImmutableArray<Question> Questions => current.Snapshot.ScopeQuestions;

    /// <summary>The answers in the address; one that cannot be read counts as not given.</summary>
    public FactSet Facts { get; private set; } = FactSet.Empty;

    /// <summary>Something was sent, if only that nothing is known.</summary>
    public bool Asked { get; private set; }

    /// <summary>Every notice by how well it fits; empty before the questions are sent.</summary>
    public ImmutableArray<NoticeFit> Fits { get; private set; } = [];

    public IEnumerable<NoticeFit> Fitting => Fits.Where(f => f.Verdict > Verdict.NotMet);

    public IEnumerable<NoticeFit> Closed => Fits.Where(f => f.Verdict == Verdict.NotMet);

    public DateOnly Today => current.Today;

    public void OnGet()
    {
        ViewData["Title"] = "自查：我能不能报";
        ViewData["Nav"] = "check";
        ViewData["Crumbs"] = Array.Empty<Shared.Crumb>();
        Asked = Questions.Any(q => Request.Query.ContainsKey(q.Fact.Id));
        if (Asked)
        {
            Facts = AnswerQuery.Read(new() { Questions = Questions, CutOffs = [], Routes = [] }, Request.Query).Facts;
            Fits = NoticeFit.All(current.Snapshot, Facts);
        }
    }

    /// <summary>The sentence over the notices that may fit.</summary>
    public string Found => Fitting.ToList() switch
    {
        [] => $"本站的{Fits.Length}份通知，看来都不收",
        _ when Facts.Values.Values.All(v => v is Unsure) => "还看不出是哪一份，先答得出的再选几项",
        [var only] when only.Verdict >= Verdict.Judged => $"看来是这一份：{only.Notice.ShortTitle}",
        [var only] => $"可能是这一份：{only.Notice.ShortTitle}",
        var several => $"有{several.Count}份可能，先看排在前面的",
    };
}
