using System.Text.Json;
using TitleGuide.Pages.Api;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Pages.Check;

/// <summary>A result to take along: as data. Its address is the result's own with another ending.</summary>
public static class ResultFiles
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapResultFiles(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/check/{id}/result.json", Reading, AsJson);

    private static IResult AsJson(string id, HttpRequest request, CurrentContent current)
    {
        if (current.Snapshot.FindNotice(id) is not { Rules: { } rules } notice)
        {
            return Results.NotFound();
        }

        var document = ResultDocuments.Of(
            notice,
            AnswerQuery.Read(rules, request.Query),
            current.Snapshot.Derive(Questionnaires.Of)[id],
            current.Today,
            request.Query["route"]);
        return Results.File(
            JsonSerializer.SerializeToUtf8Bytes(document, ResultDocuments.Json), "application/json; charset=utf-8", $"{id}-result.json");
    }
}
