using Microsoft.AspNetCore.Mvc;
using TitleGuide.Pages.Serving;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>One question. Without <c>at</c> it is the next that matters; when none is left, the result.</summary>
public sealed class QuestionModel(CurrentContent current) : CheckModel(current)
{
    /// <summary>The field that holds the odd answer once the visitor has been asked about it.</summary>
    public const string SureField = "sure";

    public Question Question { get; private set; } = null!;

    public AnswerForm Form { get; private set; } = null!;

    /// <summary>Come back to the result once this is answered.</summary>
    public bool ToResult { get; private set; }

    public bool MoreRows { get; private set; }

    /// <summary>What does not look right about the answer just given: asked about once, and never in the way.</summary>
    public IReadOnlyList<Oddity> Oddities { get; private set; } = [];

    public Outcome Outcome { get; private set; } = null!;

    public int Answered { get; private set; }

    public int MostLeft { get; private set; }

    /// <summary>The question before this one; null for the first.</summary>
    public string? Before { get; private set; }

    public IActionResult OnGet(string id)
    {
        if (Start(id) is { } other)
        {
            return other;
        }

        var asked = Rules.Questions.FirstOrDefault(q => q.Fact.Id == Given["at"].ToString());
        if ((asked ?? Questionnaire.Next(Facts)) is not { } question)
        {
            return ToTheResult();
        }

        Show(question, AnswerForm.Of(question.Fact, Facts.Values.GetValueOrDefault(question.Fact.Id)));
        return Page();
    }

    /// <summary>Takes the fields of one question: on to the next page, or this one again with what is wrong.</summary>
    public IActionResult OnGetAnswer(string id)
    {
        if (Start(id) is { } other)
        {
            return other;
        }

        if (Rules.Questions.FirstOrDefault(q => q.Fact.Id == Given["at"].ToString()) is not { } question)
        {
            return IsPrivate ? GoOn() : Redirect(Address);
        }

        MoreRows = Given.ContainsKey(AnswerForm.MoreButton);
        var form = AnswerForm.Read(question.Fact, Given);
        if (form.Value is { } value && !MoreRows)
        {
            Facts = Facts.With(question.Fact.Id, value);
            if (Given[SureField] != value.ToString() && OdditiesOf(question.Fact) is { Count: > 0 } odd)
            {
                Oddities = odd;
                Show(question, form);
                return Page();
            }

            return IsPrivate ? GoOn() : Redirect(BackToResult && Questionnaire.Next(Facts) is null ? ResultAddress : Address + Carry());
        }

        Show(question, MoreRows ? form with { Errors = [] } : form);
        return Page();
    }

    public IActionResult OnPost(string id) => OnGet(id);

    public IActionResult OnPostAnswer(string id) => OnGetAnswer(id);

    /// <summary>The next question on this very answer: an address to go to would have to hold the answers.</summary>
    private IActionResult GoOn()
    {
        if (Questionnaire.Next(Facts) is not { } next)
        {
            return ToTheResult();
        }

        Show(next, AnswerForm.Of(next.Fact, null));
        return Page();
    }

    /// <summary>A private walk sends its body on; the result page takes the last answer from it.</summary>
    private RedirectResult ToTheResult() =>
        HttpMethods.IsPost(Request.Method) ? RedirectPreserveMethod(ResultPath) : Redirect(ResultAddress);

    private List<Oddity> OdditiesOf(Fact fact) => [.. Plausibility.Check(Rules, Facts, Today).Where(odd => odd.Facts.Contains(fact.Id))];

    private bool BackToResult => Request.Query["back"] == "result" || Given["back"] == "result";

    private string Carry() => BackToResult ? (Address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "back=result" : "";

    private void Show(Question question, AnswerForm form)
    {
        (Question, Form, ToResult) = (question, form, BackToResult);
        Outcome = Evaluator.Evaluate(Rules, Facts);
        Answered = Rules.Facts.Count(f => Facts.Answered(f.Id));
        MostLeft = Questionnaire.MostLeft(Facts.Without(question.Fact.Id));
        var before = Rules.Facts.TakeWhile(f => f.Id != question.Fact.Id).LastOrDefault(f => Facts.Answered(f.Id));
        Before = before?.Id;
        ViewData["Variant"] = "task";
        ViewData["Title"] = (!form.Errors.IsEmpty ? "请改正：" : Oddities.Count > 0 ? "请核对：" : "") + question.Ask;
    }
}
