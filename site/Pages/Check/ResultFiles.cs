using System.Text;
using System.Text.Json;
using TitleGuide.Pages.Api;
using TitleGuide.Pages.Check.Planning;
using TitleGuide.Pages.Serving;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>What to take along: a result as data or as days for a calendar, and the calendar of a notice.</summary>
public static class ResultFiles
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    // By POST the answers are in the body and the address says nothing.
    private static readonly string[] Asking = [.. Reading, HttpMethods.Post];

    public static void MapResultFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/check/{id}/result.json", Asking, AsJson);
        routes.MapMethods("/check/{id}/result.ics", Asking, AsCalendar);
        routes.MapMethods("/calendar/{id}.ics", Reading, NoticeCalendar);
    }

    private static IResult AsJson(string id, HttpRequest request, CurrentContent current)
    {
        if (current.Snapshot.FindNotice(id) is not { Rules: { } rules } notice)
        {
            return Results.NotFound();
        }

        var given = AnswerQuery.Given(request);
        var document = ResultDocuments.Of(
            notice, AnswerQuery.Read(rules, given), current.Snapshot.Derive(Questionnaires.Of)[id], current.Today, given["route"]);
        return Results.File(
            JsonSerializer.SerializeToUtf8Bytes(document, ResultDocuments.Json), "application/json; charset=utf-8", $"{id}-result.json");
    }

    private static IResult AsCalendar(string id, HttpRequest request, SiteOptions options, CurrentContent current)
    {
        if (current.Snapshot.FindNotice(id) is not { Rules: { } rules } notice)
        {
            return Results.NotFound();
        }

        var outcome = Evaluator.Evaluate(rules, AnswerQuery.Read(rules, AnswerQuery.Given(request)).Facts);
        var home = options.Home(request);
        return Calendar(notice, $"{id}-result.ics", [.. CalendarDays.Of(notice, home), .. CalendarDays.Of(notice, outcome, home)]);
    }

    private static IResult NoticeCalendar(string id, HttpRequest request, SiteOptions options, CurrentContent current) =>
        current.Snapshot.FindNotice(id) is { } notice
            ? Calendar(notice, $"{id}.ics", [.. CalendarDays.Of(notice, options.Home(request))])
            : Results.NotFound();

    private static IResult Calendar(Content.Notice notice, string file, IReadOnlyList<CalendarDay> days)
    {
        var verified = notice.Sources.Select(s => s.Verified).DefaultIfEmpty(new DateOnly(notice.Year, 1, 1)).Max();
        return Results.File(Encoding.UTF8.GetBytes(CalendarFile.Write(notice.ShortTitle, verified, days)), "text/calendar; charset=utf-8", file);
    }
}
