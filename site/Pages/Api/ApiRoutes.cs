using Microsoft.AspNetCore.Mvc;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Pages.Api;

/// <summary>The interface for programs. Its description is <see cref="OpenApi"/>, its page is /api.</summary>
public static class ApiRoutes
{
    public const string Notices = "/api/notices";

    public const string Check = "/api/check/{id}";

    public const string Description = "/api/openapi.json";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Notices, Reading, (CurrentContent current) =>
            Results.Json(new NoticeListings([.. current.Snapshot.Notices.Select(NoticeListing.Of)]), ResultDocuments.Json));
        routes.MapMethods(Check, Reading, CheckApi.One);
        routes.MapPost(Check, CheckApi.Many).WithMetadata(new RequestSizeLimitAttribute(CheckApi.MostBytes));
        routes.MapMethods(Description, Reading, (CurrentContent current) =>
            Results.Json(OpenApi.Of(current.Snapshot), ResultDocuments.Json));
        foreach (var known in new[] { Notices, Check, Description })
        {
            routes.Map(known, () => Problems.NotAllowed.Answer()).WithOrder(1);
        }

        routes.Map("/api/{**rest:minlength(1)}", () => Problems.NotFound.Answer()).WithOrder(2);
    }
}
