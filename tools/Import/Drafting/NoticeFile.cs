using System.Globalization;
using System.Text.RegularExpressions;
using TitleGuide.Content;
using TitleGuide.Tools.Import.Recognition;

namespace TitleGuide.Tools.Import.Drafting;

/// <summary>Writes notice.md.</summary>
internal static partial class NoticeFile
{
    public static string Write(NoticeDraft draft, DateOnly today)
    {
        var name = draft.Head.Title ?? draft.Head.Plan ?? "";
        var front = new Yaml().Raw("---").Raw("draft: true")
            .Line("title", draft.Head.Title ?? "待办：写通知标题")
            .Line("short-title", $"{draft.Year} 待办：写短标题")
            .Raw($"year: {draft.Year}")
            .Line("number", draft.Head.Number)
            .Line("issuer", draft.Head.Issuer)
            .Raw($"issued:{(draft.Head.Issued is { } issued ? $" {Day(issued)}" : "")}")
            .Raw($"level: {Level(name)}")
            .Line("grants", Grants().Match(name) is { Success: true } grants ? grants.Value : "待办：评上以后是什么资格")
            .Line("region", Region(draft))
            .Raw($"fields: [{Yaml.Quote(Field().Match(name) is { Success: true, Groups: var f } ? f["field"].Value : "待办：写专业")}]")
            .Line("plan", draft.Head.Plan ?? "待办：写平台上计划的全名")
            .Line("summary", "待办：一句话说明谁看、能办什么")
            .List("cut-offs", draft.CutOffs, c => [("id", c.Id), ("name", Yaml.Quote(c.What)), ("date", Day(c.Date)), ("cites", c.Cites)])
            .List("deadlines", draft.Deadlines, d =>
                [("id", d.Id), ("actor", Word(d.Actor ?? Actor.Applicant)), ("what", Yaml.Quote(d.What)), ("opens", d.Opens is { } o ? Day(o) : null), ("date", Day(d.Date)), ("cites", d.Cites)])
            .List("periods", draft.Periods, p =>
                [("id", p.Id), ("actor", Word(p.Actor)), ("what", Yaml.Quote(p.What)), ("working-days", p.WorkingDays.ToString(CultureInfo.InvariantCulture)), ("cites", p.Cites)])
            .List("links", draft.Links, l => [("name", Yaml.Quote($"待办：写网站名称（{new Uri(l.Url).Host}）")), ("url", Yaml.Quote(l.Url)), ("cites", l.Cites)])
            .List("contacts", draft.Contacts, c =>
                [("name", Yaml.Quote(c.Name)), ("who", Yaml.OptionalQuote(c.Who)), ("phone", Yaml.OptionalQuote(c.Phone)), ("address", Yaml.OptionalQuote(c.Address)), ("cites", c.Cites)])
            .List("sources", draft.Files, f => [("name", Yaml.Quote(f)), ("verified", Day(today)), ("against", Yaml.Quote("待办：逐条核对原文，再改日期"))])
            .List("corrections", draft.Corrections, c => [("clause", c.Clause), ("printed", Yaml.Quote(c.Printed)), ("corrected", Yaml.Quote(c.Corrected)), ("why", Yaml.Quote(c.Why))]);
        foreach (var mark in draft.Marks)
        {
            front.Raw($"# 待办：{mark}。");
        }

        foreach (var credit in draft.Credits)
        {
            front.Raw($"# 待办：学分学时写进 rules.yml 的 gates，写好以后删掉这一行：{credit.Words}（{credit.Cites}）。");
        }

        if (!draft.Absent.IsEmpty)
        {
            front.Raw($"absent: [{string.Join(", ", draft.Absent.Select(Yaml.Quote))}]");
        }

        var clauses = draft.Pages.FirstOrDefault(p => p.Kind == PageKind.Notice)?.Clauses ?? [];
        return front.Raw("---") + (clauses.IsEmpty ? "\n待办：手头没有通知正文，写一段简短的说明。\n" : ClauseText.Write(clauses));
    }

    public static string AreaCode(NoticeDraft draft) => Region(draft).Contains("杭州", StringComparison.Ordinal) ? "0571" : "待办：写区号";

    public static string Word(Actor actor) => actor switch
    {
        Actor.Applicant => "applicant",
        Actor.Employer => "employer",
        Actor.Authority => "authority",
        Actor.Office => "office",
        _ => "committee",
    };

    private static string Region(NoticeDraft draft)
    {
        var names = new[] { draft.Head.Issuer, draft.Head.Title, draft.Head.Plan };
        return names.Select(n => Place().Match(n ?? "")).FirstOrDefault(m => m.Success)?.Value.Replace("度", "", StringComparison.Ordinal) ?? "待办：写地区";
    }

    private static string Level(string name) =>
        name.Contains("助理工程师", StringComparison.Ordinal) ? name.Contains("工程师（助理", StringComparison.Ordinal) || name.Contains("工程师(助理", StringComparison.Ordinal) ? "[intermediate, assistant]" : "assistant"
        : name.Contains("高级", StringComparison.Ordinal) ? "senior" : "intermediate";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:正?高级|助理)?工程师(?:[（(]助理工程师[)）])?(?:职务任职)?资格")]
    private static partial Regex Grants();

    [GeneratedRegex(@"(?:市|省|度)(?<field>[\u4e00-\u9fff-[市省度]]{2,8}?)(?:工程)?专业")]
    private static partial Regex Field();

    [GeneratedRegex(@"[\u4e00-\u9fff]{2,4}?(?:省|市|自治区)")]
    private static partial Regex Place();
}
