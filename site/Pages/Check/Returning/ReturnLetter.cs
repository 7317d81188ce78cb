using System.Text;
using TitleGuide.Content;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Pages.Check.Returning;

/// <summary>The words with which materials are sent back: why, what to add and until when.</summary>
/// <param name="Until">As typed; empty to say what the notice says.</param>
/// <param name="Remark">As typed.</param>
public sealed record ReturnLetter(
    Notice Notice, IReadOnlyList<ReturnReason> Reasons, IReadOnlyList<Attachment> Attachments, string Until, string Remark)
{
    /// <param name="home">Begins the addresses in it.</param>
    public string Write(DateOnly today, string home)
    {
        var text = new StringBuilder();
        text.AppendLine("您好！").AppendLine();
        text.AppendLine($"您申报“{Notice.Title}”的材料已经看过，有几处要补充或说明，先退回给您。补好以后可以重新提交。");
        if (Reasons.Count > 0)
        {
            text.AppendLine().AppendLine("一、对照条文，还不够的地方");
            for (var i = 0; i < Reasons.Count; i++)
            {
                Write(text, i + 1, Reasons[i]);
            }
        }

        if (Attachments.Count > 0)
        {
            text.AppendLine().AppendLine($"{(Reasons.Count > 0 ? "二" : "一")}、请补交或重交的材料");
            for (var i = 0; i < Attachments.Count; i++)
            {
                Write(text, i + 1, Attachments[i]);
            }
        }

        text.AppendLine();
        if (Remark.Length > 0)
        {
            text.AppendLine(Remark);
        }

        text.AppendLine(Deadline(today));
        text.AppendLine($"条文的说明和出处：{home}{Links.To(Notice)}");
        text.AppendLine().AppendLine("给您添麻烦了，谢谢配合。有不清楚的，请随时联系我们。");
        return text.ToString().ReplaceLineEndings("\n");
    }

    private void Write(StringBuilder text, int number, ReturnReason reason)
    {
        text.Append($"{number}. {reason.Sources(Notice)}：");
        text.AppendLine(reason.Citation.Quote is { } quote && quote != reason.Text ? $"{reason.Text}（“{quote}”）。" : $"{reason.Text}。");
        if (reason.Told is { } told)
        {
            text.AppendLine($"   {told}");
        }

        text.AppendLine("   请补上能证明这一条的材料；已经交了的，请说明在哪一份里。");
    }

    private void Write(StringBuilder text, int number, Attachment attachment)
    {
        var source = Notice.FindClause(attachment.Cites)?.Source;
        text.AppendLine($"{number}. {attachment.Name}{(source is null ? "" : $"（{source}）")}：{attachment.NeedText}。");
        foreach (var detail in attachment.Details)
        {
            text.AppendLine($"   - {detail}");
        }

        var form = string.Join('；', new[]
        {
            attachment.Formats,
            attachment.Copies is { } copies ? $"一式{copies}份" : null,
            attachment.From is { } from ? $"在哪里取：{from}" : null,
            attachment.Substitutes is { } other ? $"可以代替的：{other}" : null,
        }.OfType<string>());
        if (form.Length > 0)
        {
            text.AppendLine($"   {form}。");
        }
    }

    private string Deadline(DateOnly today)
    {
        var own = Notice.Deadlines.Where(d => d.Actor == Actor.Applicant && d.Date >= today).OrderBy(d => d.Date).FirstOrDefault();
        return Until.Length > 0 ? $"请在{Until}前补好，重新提交。"
            : own is not null ? $"请在{own.Date!.Value.Text()}前补好，重新提交，这天是{own.What}的截止日。"
            : "请尽快补好，重新提交。";
    }
}
