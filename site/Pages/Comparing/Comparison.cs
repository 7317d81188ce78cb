using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Pages.Shared;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Comparing;

/// <summary>Two notices side by side, made from the same rules and content as their own pages.</summary>
public sealed class Comparison(Notice first, Notice second)
{
    public Notice First => first;

    public Notice Second => second;

    public ImmutableArray<ComparedGroup> Groups { get; } =
    [
        .. new ComparedGroup[]
        {
            new("basics", "基本情况", null, [.. Basics(first, second).Where(r => r.First.Length + r.Second.Length > 0)]),
            new("gates", "自查对照的共同前提", "各条途径都要满足的。自查判断不了的，如品行和评审要求，要看各自的申报条件。", [.. Gates(first, second)])
            {
                Lacking = "自查不对照这一项，看它的条文",
            },
            new("routes", "申报途径", "缩进的是上一行的各种情形。有存疑的，点开看两种读法。", [.. Routes(first, second)]),
            new("years", "写明的年限", "每条途径里条文写明要满的年数。", [.. Years(first, second)])
            {
                Lacking = "没有这条途径，或手头的文件没有写年限",
            },
            new("cut-offs", "各项条件算到哪一天", null, [.. CutOffs(first, second)]),
            new("dates", "时间", null, [.. Dates(first, second)]),
            new("attachments", "材料", "同一类的放在一行。", [.. Attachments(first, second)]),
            new("offices", "受理部门和联系方式", null, [.. Offices(first, second)]),
        }.Where(g => g.Rows.Length > 0),
    ];

    private static IEnumerable<ComparedRow> Basics(Notice first, Notice second)
    {
        yield return Row("级别", n => Line(string.Join("、", n.Levels.Select(l => l.Name()))));
        yield return Row("评上是什么", n => Line(n.Grants));
        yield return Row("地区", n => Line(n.Region));
        yield return Row("专业", n => Line(string.Join("、", n.Fields)));
        yield return Row("年度", n => Line($"{n.Year}年度"));
        yield return Row("发文机关", n => Line(n.Issuer));
        yield return Row("发文字号", n => Line(n.Number));
        yield return Row("成文日期", n => Line(n.Issued?.Text()));
        yield return Row("平台上的计划名", n => Line(n.Plan));
        yield return Row("评审机构", n => Line(n.Committee));
        yield return Row("依据", n => [.. n.Basis.Select(b => new ComparedLine(b.Text, b.Cites))]);
        yield return Row("收费", n => n.Fees is { } fees ? [new(fees.Text, fees.Cites)] : []);

        ComparedRow Row(string name, Func<Notice, ImmutableArray<ComparedLine>> lines) => new(name, lines(first), lines(second));
        static ImmutableArray<ComparedLine> Line(string? text) => text is null ? [] : [new(text)];
    }

    private static IEnumerable<ComparedRow> Gates(Notice first, Notice second) => ComparedRow.Match(
        first.Rules?.Gates ?? [], second.Rules?.Gates ?? [], g => g.Id, g => g.Name, (gates, _) => gates.SelectMany(g => RuleOutline.Quotes(g.When)));

    private static IEnumerable<ComparedRow> Routes(Notice first, Notice second) => ComparedRow.Match(
        RoutesOf(first), RoutesOf(second), r => r.Id, r => r.Name, (routes, _) => routes.SelectMany(RouteLines));

    private static IEnumerable<ComparedRow> Years(Notice first, Notice second) => ComparedRow.Match(
        RoutesOf(first), RoutesOf(second), r => r.Id, r => r.Name, (routes, _) => routes.SelectMany(r => RuleOutline.Years(r.When)));

    private static ImmutableArray<DeclarationRoute> RoutesOf(Notice notice) => notice.Rules?.Routes ?? [];

    private static IEnumerable<ComparedLine> RouteLines(DeclarationRoute route) => RuleOutline.Of(route.When).Append(new(
        route.PlatformOption is null ? "平台上选哪一项：文件没有写" : $"平台上选“{route.PlatformOption}”", route.OptionCites, [], []));

    private static IEnumerable<ComparedRow> CutOffs(Notice first, Notice second) => ComparedRow.Match(
        first.CutOffs,
        second.CutOffs,
        c => c.Id,
        c => c.Name,
        (cutOffs, _) => cutOffs.Select(c => new ComparedLine(c.Date is { } date ? $"{date.Text()}{Aside(c.Note)}" : c.Note ?? "文件没有写", c.Cites)));

    private static IEnumerable<ComparedRow> Dates(Notice first, Notice second) => ComparedRow.Match(
        first.Deadlines, second.Deadlines, d => d.Id, d => $"{d.Actor.Name()}：{d.What}", (deadlines, _) => deadlines.Select(DateLine))
        .Concat(ComparedRow.Match(
            first.Periods,
            second.Periods,
            p => p.Id,
            p => $"{p.Actor.Name()}：{p.What}",
            (periods, _) => periods.Select(p => new ComparedLine($"不少于{p.WorkingDays}个工作日", p.Cites))));

    private static ComparedLine DateLine(Deadline deadline) => new(
        (deadline.Opens, deadline.Date) switch
        {
            ({ } opens, { } date) => $"{opens.Text()}到{date.Text()}{Aside(deadline.Note)}",
            (null, { } date) => $"{date.Text()}止{Aside(deadline.Note)}",
            ({ } opens, null) => $"{opens.Text()}开始；{deadline.Note ?? "截止日文件没有写"}",
            _ => deadline.Note ?? "文件没有写",
        },
        deadline.Cites);

    private static IEnumerable<ComparedRow> Attachments(Notice first, Notice second) => ComparedRow.Match(
        first.Attachments,
        second.Attachments,
        a => a.About?.ToString() ?? a.Id,
        a => a.About?.Name() ?? a.Name,
        (attachments, _) => attachments.Select(a => new ComparedLine(
            $"{a.Name}（{(a.Kind == AttachmentKind.Upload ? "网上上传" : "交纸质")}{(a.Copies is { } copies ? $"，{copies}份" : "")}）",
            [a.Cites],
            a.Doubt is null ? [] : [a.Doubt],
            [new(a.NeedText)])));

    private static IEnumerable<ComparedRow> Offices(Notice first, Notice second)
    {
        var (left, right) = (first.Offices, second.Offices);
        if (left is not null || right is not null)
        {
            yield return new("名单", ListLine(left), ListLine(right));
        }

        foreach (var row in ComparedRow.Match(
            left?.Offices ?? [],
            right?.Offices ?? [],
            o => o.Id,
            o => o.District,
            (offices, _) => offices.SelectMany(o => new ComparedLine[] { new(o.Name, o.Cites), new(o.Phone), new(o.Address) })))
        {
            yield return row;
        }

        foreach (var row in ComparedRow.Match(
            left?.Municipal is { } a ? [a] : Array.Empty<MunicipalPath>(),
            right?.Municipal is { } b ? [b] : [],
            m => m.Id,
            m => m.District,
            (paths, _) => paths.Select(m => new ComparedLine(m.Text, m.Cites))))
        {
            yield return row;
        }

        if (first.Contacts.Length + second.Contacts.Length > 0)
        {
            yield return new("咨询", [.. first.Contacts.Select(ContactLine)], [.. second.Contacts.Select(ContactLine)]);
        }
    }

    private static ImmutableArray<ComparedLine> ListLine(OfficeList? list) =>
        list is null ? [] : [new($"列了{list.Offices.Length}个区、县（市）{(list.Unlisted.Length > 0 ? "，没有列" + string.Join("、", list.Unlisted.Select(u => u.District)) : "")}")];

    private static ComparedLine ContactLine(Contact contact) => new(
        string.Join("，", new[] { contact.Name, contact.Who == contact.Name ? null : contact.Who, contact.Phone, contact.Address }.OfType<string>()), contact.Cites);

    private static string Aside(string? note) => note is null ? "" : $"（{note}）";
}
