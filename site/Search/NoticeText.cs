using TitleGuide.Content;

namespace TitleGuide.Search;

/// <summary>What a notice's overview says, as one text to search.</summary>
internal static class NoticeText
{
    public static string Of(Notice notice) => SectionText.Lines([
        notice.Summary,
        SectionText.Entry("发文字号", notice.Number),
        SectionText.Entry("发文单位", notice.Issuer),
        notice.Issued is { } issued ? $"发文日期：{SectionText.Date(issued)}。" : null,
        SectionText.Entry("级别", string.Join('、', notice.Levels.Select(LevelName))),
        SectionText.Entry("地区", notice.Region),
        SectionText.Entry("专业", string.Join('、', notice.Fields)),
        SectionText.Entry("平台上的计划", notice.Plan),
        .. notice.Deadlines.Select(Deadline),
        .. notice.CutOffs.Select(c => SectionText.Entry($"{c.Name}计算到", c.Date is { } date ? SectionText.Date(date) : c.Note)),
        .. notice.Contacts.Select(Contact),
        .. notice.Links.Select(l => $"{l.Name}：{l.Url}"),
        SectionText.Entry("收费", notice.Fees?.Text),
        SectionText.Plain(notice.IntroductionHtml),
        notice.Absent.IsEmpty ? null : SectionText.Entry("手头没有", string.Join('；', notice.Absent)),
    ]);

    private static string? Deadline(Deadline deadline)
    {
        var name = $"{ActorName(deadline.Actor)}：{deadline.What}";
        var until = deadline.Date is { } date ? $"{SectionText.Date(date)}截止" : null;
        var opens = deadline.Opens is { } first ? $"{SectionText.Date(first)}开始" : null;
        return SectionText.Entry(name, string.Join('，', new[] { opens, until, deadline.Note }.Where(t => t is not null)));
    }

    private static string? Contact(Contact contact) => SectionText.Entry(
        contact.Name, string.Join('，', new[] { contact.Who, contact.Phone, contact.Address }.Where(t => !string.IsNullOrEmpty(t))));

    private static string LevelName(Level level) => level switch
    {
        Level.Assistant => "初级（助理级）",
        Level.Intermediate => "中级",
        _ => "高级",
    };

    private static string ActorName(Actor actor) => actor switch
    {
        Actor.Applicant => "申报人",
        Actor.Employer => "用人单位",
        Actor.Authority => "主管部门",
        Actor.Office => "受理部门",
        _ => "评委会办公室",
    };
}
