using TitleGuide.Content;
using TitleGuide.Pages.Serving;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check.Rosters;

/// <summary>The empty table to fill in, and the verdicts as a table.</summary>
public static class RosterFiles
{
    private const string ContentType = "text/csv; charset=utf-8";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapRosterFiles(this IEndpointRouteBuilder routes) => routes.MapMethods("/check/{id}/roster.csv", Reading, Template);

    internal static (byte[] Bytes, string ContentType, string Name) Verdicts(Notice notice, Roster roster) => (
        RosterTable.Write(
        [
            [
                Roster.LabelTitle, "行", "结论", "先看的途径", "平台选项", "可以走的途径", "还差或没弄清", "最早哪一年度", "没用上的格子",
                .. notice.Rules!.Routes.Select(r => $"途径：{r.Name}"),
            ],
            .. roster.Rows.Select(r => (string[])
            [
                r.Label,
                $"{r.Row}",
                r.Best.Verdict.Name(),
                r.Best.Route.Name,
                r.Best.Verdict == Verdict.NotMet ? "" : r.Best.Route.PlatformOption ?? "",
                string.Join('、', r.Outcome.OpenRoutes.Select(open => open.Route.Name)),
                r.Lacking,
                r.Best.FirstCycle is { } cycle ? $"{cycle}" : "",
                r.Faults == 0 ? "" : $"{r.Faults}",
                .. r.Outcome.Routes.Select(route => route.ExcludedBy is null ? route.Verdict.Name() : "不需要"),
            ]),
        ]),
        ContentType,
        $"{notice.Id}-verdicts.csv");

    private static IResult Template(string id, CurrentContent current)
    {
        if (current.Snapshot.FindNotice(id) is not { Rules: { } rules })
        {
            return Results.NotFound();
        }

        var columns = RosterColumn.All(rules);
        return Results.File(
            RosterTable.Write(
            [
                [Roster.LabelTitle, .. columns.Select(c => c.Title)],
                [Roster.GuideLabel, .. columns.Select(RosterCell.Form)],
            ]),
            ContentType,
            $"{id}-roster.csv");
    }
}
