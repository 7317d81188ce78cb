using TitleGuide.Content;

namespace TitleGuide.Search.Answers;

/// <summary>截止时间, 什么时候缴费: the deadline that the query means, of the notice that runs now or is newest.</summary>
internal static class DeadlineAnswer
{
    private static readonly string[] AskWords = ["截止", "最后一天", "最晚", "最迟", "逾期", "到几号", "哪天结束", "什么时候结束", "过期"];

    private static readonly string[] WhenWords = ["什么时候", "什么时间", "何时", "几月", "几号", "哪天", "时间", "多久"];

    private static readonly string[] StepWords = ["申报", "报名", "缴费", "交费", "审核", "推荐", "纸质", "纸表", "评审表", "开始"];

    private static readonly string[] OtherDates = ["年限", "资历", "业绩", "论文", "算到", "工龄", "证书", "公示"];

    private static readonly (string Asked, string Said)[] SameWords =
        [("交钱", "缴费"), ("交费", "缴费"), ("付款", "缴费"), ("纸表", "纸质"), ("评审表", "纸质"), ("报名", "申报"), ("评审费", "缴费")];

    public static Intent? For(IReadOnlyList<Notice> notices, AskedText asked, DateOnly today)
    {
        if (asked.HasAny(OtherDates) || !(asked.HasAny(AskWords) || (asked.HasAny(WhenWords) && asked.HasAny(StepWords))))
            return null;
        var said = SameWords.Aggregate(asked.Text, (text, word) => text.Replace(word.Asked, word.Said, StringComparison.Ordinal));
        return notices.SelectMany(n => n.Deadlines.Select((d, place) => (Notice: n, Deadline: d, Place: place)))
            .OrderByDescending(d => Overlap(d.Deadline, said))
            .ThenByDescending(d => d.Deadline.Date >= today)
            .ThenByDescending(d => d.Deadline.Date is not null)
            .ThenByDescending(d => d.Notice.Year)
            .ThenBy(d => d.Place)
            .Select(d => Answer(d.Notice, d.Deadline, today))
            .FirstOrDefault();
    }

    private static Intent Answer(Notice notice, Deadline deadline, DateOnly today)
    {
        var cited = Addresses.OfClause(notice, deadline.Cites);
        return new Intent(
            IntentKind.Deadline,
            $"{notice.ShortTitle}：{deadline.What}",
            Text(deadline, today),
            cited ?? Addresses.Of(notice),
            notice.Id,
            cited);
    }

    private static string Text(Deadline deadline, DateOnly today)
    {
        if (deadline.Date is not { } date)
            return $"{deadline.Note?.TrimEnd('。') ?? "手头文件没有写"}。";
        var left = date.DayNumber - today.DayNumber;
        var state = left switch
        {
            < 0 => "已经截止",
            0 => "今天截止",
            _ when deadline.Opens > today => "还没有开始",
            _ => $"还有{left}天",
        };
        var opens = deadline.Opens is { } first ? $"{SectionText.Date(first)}开始，" : "";
        return $"{opens}{SectionText.Date(date)}截止，{state}。";
    }

    /// <summary>How many pairs of characters the query shares with what has to be done.</summary>
    private static int Overlap(Deadline deadline, string asked)
    {
        var what = AskedText.Fold(deadline.What) + deadline.Actor switch
        {
            Actor.Applicant => "个人申报人报名网上申报",
            Actor.Employer => "单位公司",
            Actor.Authority => "主管部门",
            Actor.Office => "受理部门",
            _ => "评委会",
        };
        return Enumerable.Range(0, Math.Max(0, asked.Length - 1)).Count(i => what.Contains(asked.AsSpan(i, 2), StringComparison.Ordinal));
    }
}
