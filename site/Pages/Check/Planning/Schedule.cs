using System.Collections.Immutable;
using TitleGuide.Content;

namespace TitleGuide.Pages.Check.Planning;

/// <summary>Something to be done by somebody.</summary>
/// <param name="By">The last day for it; null when the documents do not tell and nothing follows from other dates.</param>
/// <param name="Derived">Worked out backwards from a later date, not stated.</param>
public sealed record ScheduleStep(DateOnly? By, Actor Actor, string What, bool Derived, string? Note, string? Cites);

/// <summary>Who must do what by when, worked out backwards from the dates that a notice states.</summary>
/// <param name="Steps">In order of time; what has no date comes last.</param>
/// <param name="UnknownYears">Years without a calendar of holidays: only weekends are left out there.</param>
public sealed record Schedule(ImmutableArray<ScheduleStep> Steps, ImmutableArray<int> UnknownYears)
{
    /// <summary>Between handing over to the employer and the employer's display.</summary>
    private const int HandOverDays = 1;

    public static Schedule Of(Notice notice, WorkCalendar calendar)
    {
        var steps = notice.Deadlines.Select(d => new ScheduleStep(d.Date, d.Actor, d.What, false, d.Note, d.Cites)).ToList();
        var years = new SortedSet<int>();
        foreach (var period in notice.Periods)
        {
            if (EndOf(notice, period.Actor) is not { } end)
            {
                steps.Add(new(null, period.Actor, What(period), false, "手头文件没有写日子，倒推不出来。", period.Cites));
                continue;
            }

            var (day, deadline) = end;
            var start = Back(day, period.WorkingDays, calendar, years);
            var stated = deadline.Actor == period.Actor;
            steps.Add(new(
                start,
                period.Actor,
                $"最晚这天开始{What(period)}",
                true,
                $"从{day.Month}月{day.Day}日“{deadline.What}”往回数{period.WorkingDays}个工作日。"
                    + (stated ? "" : $"手头文件没有写{Shared.Words.Name(period.Actor)}自己的截止日，所以实际还要更早。"),
                period.Cites));
            if (period.Actor == Actor.Employer && steps.All(s => s.Actor != Actor.Applicant || s.By is null || s.By > start || s.Derived))
            {
                steps.Add(new(
                    Back(start, HandOverDays, calendar, years),
                    Actor.Applicant,
                    "最晚这天把材料交给单位，单位才来得及公示",
                    true,
                    "按公示前留1个工作日算，单位往往要得更早。",
                    period.Cites));
            }
        }

        return new(
            [.. steps.OrderBy(s => s.By ?? DateOnly.MaxValue).ThenBy(s => s.Actor)],
            [.. years.Where(y => !calendar.Years.Contains(y))]);
    }

    private static string What(RequiredPeriod period) => $"{period.What}（至少{period.WorkingDays}个工作日）";

    /// <summary>The first stated deadline of the actor, or of whoever acts after.</summary>
    private static (DateOnly Day, Deadline Deadline)? EndOf(Notice notice, Actor actor) => notice.Deadlines
        .Where(d => d.Actor >= actor && d.Date is not null)
        .OrderBy(d => d.Actor)
        .ThenBy(d => d.Date)
        .Select(d => ((DateOnly, Deadline)?)(d.Date!.Value, d))
        .FirstOrDefault();

    /// <summary>The day from which so many working days are full before a day begins.</summary>
    private static DateOnly Back(DateOnly day, int workingDays, WorkCalendar calendar, SortedSet<int> years)
    {
        while (workingDays > 0)
        {
            day = day.AddDays(-1);
            years.Add(day.Year);
            workingDays -= calendar.IsWorkday(day) ? 1 : 0;
        }

        return day;
    }
}
