using Microsoft.AspNetCore.Mvc.RazorPages;
using TitleGuide.Pages.Check.Slips;
using TitleGuide.Pages.Serving;
using TitleGuide.Pages.Shared;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>Where an office enters the code of a slip and sees the result worked out anew.</summary>
public sealed class SlipModel(CurrentContent current) : PageModel
{
    private const int LongestCode = 2000;

    public string Code { get; private set; } = "";

    public string? Fault { get; private set; }

    public Slip? Found { get; private set; }

    public ResultSummary? Summary { get; private set; }

    public void OnPost() => OnGet();

    public void OnGet()
    {
        ViewData["Title"] = "核对小票";
        ViewData["Nav"] = "check";
        ViewData["NoIndex"] = true;
        ViewData["Crumbs"] = new[] { new Crumb("自查", "/check") };
        var given = AnswerQuery.Given(Request)["code"].ToString();
        Code = given.Length <= LongestCode ? given : given[..LongestCode];
        if (string.IsNullOrWhiteSpace(Code))
        {
            Fault = HttpMethods.IsPost(Request.Method) ? "请输入小票代码。" : null;
            return;
        }

        Found = Slip.Read(Code, current.Snapshot, out var fault);
        Fault = fault;
        if (Found is { } slip)
        {
            var rules = slip.Notice.Rules!;
            Summary = ResultSummary.Of(
                Evaluator.Evaluate(rules, slip.Facts), rules, slip.Facts, current.Snapshot.Derive(Questionnaires.Of)[slip.Notice.Id]);
        }
    }
}
