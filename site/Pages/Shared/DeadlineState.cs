using TitleGuide.Content;

namespace TitleGuide.Pages.Shared;

public enum DeadlinePhase
{
    /// <summary>The documents do not give the date.</summary>
    Unstated,
    NotStarted,
    Open,
    Closed,
}

/// <summary>How a deadline stands on a day. The last day still counts.</summary>
public sealed record DeadlineState(DeadlinePhase Phase, string Text)
{
    public string CssClass => Phase.ToString().ToLowerInvariant();

    public static DeadlineState Of(Deadline deadline, DateOnly today)
    {
        if (deadline.Opens is { } opens && today < opens)
        {
            return new(DeadlinePhase.NotStarted, $"未开始（还有{opens.DayNumber - today.DayNumber}天）");
        }

        if (deadline.Date is not { } date)
        {
            return new(DeadlinePhase.Unstated, deadline.Opens is null ? "文件未写" : "已开始，截止日文件未写");
        }

        return (date.DayNumber - today.DayNumber) switch
        {
            < 0 => new(DeadlinePhase.Closed, "已截止"),
            0 => new(DeadlinePhase.Open, "今天截止"),
            var left => new(DeadlinePhase.Open, $"进行中（还剩{left}天）"),
        };
    }

    /// <summary>
    /// The deadline that says most about a notice: the applicant's own where it is dated, otherwise whoever's is;
    /// among them the next one to pass, or the last when all have passed. Null when no date is known.
    /// </summary>
    public static Deadline? Leading(Notice notice, DateOnly today)
    {
        var dated = notice.Deadlines.Where(d => d.Date is not null).ToList();
        var own = dated.Where(d => d.Actor == Actor.Applicant).ToList();
        var candidates = (own.Count > 0 ? own : dated).OrderBy(d => d.Date).ToList();
        return candidates.FirstOrDefault(d => d.Date >= today) ?? candidates.LastOrDefault();
    }
}
