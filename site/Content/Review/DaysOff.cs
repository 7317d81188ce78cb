namespace TitleGuide.Content.Review;

/// <summary>A deadline on a weekend or a public holiday is often a misread date; when it is not, the note should tell the reader.</summary>
internal static class DaysOff
{
    private static readonly string[] Told = ["星期", "周六", "周日", "休息日", "放假", "节假日"];

    public static IEnumerable<Diagnostic> Find(IEnumerable<(Deadline Deadline, Position At)> deadlines, WorkCalendar calendar)
    {
        foreach (var (deadline, at) in deadlines)
        {
            if (deadline.Date is { } date && !calendar.IsWorkday(date) && !Told.Any(t => (deadline.Note ?? "").Contains(t, StringComparison.Ordinal)))
            {
                var code = DiagnosticCode.DeadlineOnDayOff;
                yield return new Diagnostic(
                    at,
                    code.Severity,
                    code.Id,
                    $"“{deadline.What}”的截止日{date:yyyy-MM-dd}是{Name(date, calendar)}。",
                    Cure: "核对原文；确实是这一天，在 note 里写明，如“这一天是星期日”。");
            }
        }
    }

    private static string Name(DateOnly date, WorkCalendar calendar) =>
        calendar.Holidays.TryGetValue(date, out var holiday) ? $"{holiday}放假" : date.DayOfWeek == DayOfWeek.Saturday ? "星期六" : "星期日";
}
