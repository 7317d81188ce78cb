using TitleGuide.Content.Reading;

namespace TitleGuide.Content.Checks;

/// <summary>What can be judged once all files of a notice are read.</summary>
internal static class NoticeCheck
{
    private static readonly string[] FilesOfUse = ["conditions.md", "questions.yml", "rules.yml", "attachments.yml", "offices.yml"];

    public static void Run(Notice notice, ReadingContext context)
    {
        context.Names.Resolve();
        var clauses = new ClauseTexts(notice.Clauses);
        new QuoteCheck(clauses, context).Run();
        if (context.Scope is { } scope)
        {
            scope.Names.Resolve();
            new QuoteCheck(clauses, scope).Run();
        }

        if (!context.Faults.Found.Any(f => f.Severity == Severity.Error))
        {
            new AgreementCheck(notice, clauses, context).Run();
            new MentionCheck(notice, context).Run();
            OrderCheck.Run(notice, context);
        }

        if (notice.Rules is { } rules)
        {
            RouteCheck.Run(rules.Routes, context);
            if (!context.Faults.Found.Any(HidesUse))
            {
                new CoverageCheck(notice, rules, context).Run();
            }
        }
    }

    /// <summary>A fault in one of these files makes things look unused that are not.</summary>
    private static bool HidesUse(Diagnostic fault) =>
        fault.Severity == Severity.Error && FilesOfUse.Contains(fault.At.Path.Split('/')[^1]);
}
