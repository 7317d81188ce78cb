using TitleGuide.Content;
using TitleGuide.Pages.Shared;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check.Planning;

/// <summary>Which days belong in a calendar.</summary>
public static class CalendarDays
{
    /// <summary>The dated deadlines of a notice, the same for everyone.</summary>
    public static IEnumerable<CalendarDay> Of(Notice notice, string home)
    {
        var url = home + Links.To(notice);
        foreach (var deadline in notice.Deadlines)
        {
            var note = $"{notice.Title}。{deadline.Note}";
            if (deadline.Opens is { } opens)
            {
                yield return new($"{notice.Id}.{deadline.Id}.opens", opens, $"开始：{deadline.What}（{deadline.Actor.Name()}）", note, url);
            }

            if (deadline.Date is { } date)
            {
                yield return new($"{notice.Id}.{deadline.Id}", date, $"截止：{deadline.What}（{deadline.Actor.Name()}）", note, url);
            }
        }
    }

    /// <summary>The days on which routes open to this person by time alone. No answer is told.</summary>
    public static IEnumerable<CalendarDay> Of(Notice notice, Outcome outcome, string home)
    {
        foreach (var route in outcome.Routes.Where(r => r.ExcludedBy is null))
        {
            if (route.From is { } from && from > DateOnly.MinValue)
            {
                var cycle = route.FirstCycle is { } year ? $"往后几年条件不变的话，最早赶得上{year}年度。" : "";
                yield return new(
                    $"{notice.Id}.eligible.{route.Route.Id}",
                    from,
                    $"满足“{route.Route.Name}”的时间条件",
                    $"{notice.ShortTitle}自查的结果。{cycle}这不是官方决定，以当年的文件为准。",
                    home + Links.To(notice));
            }
        }
    }
}
