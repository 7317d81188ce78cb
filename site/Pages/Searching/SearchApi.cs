using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Pages.Searching;

/// <summary>/api/search and /api/suggest, for scripts and for other programs. What is wrong with a request is told as problem details.</summary>
public static class SearchApi
{
    public const string SearchPath = "/api/search";

    public const string SuggestPath = "/api/suggest";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void MapSearchApi(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(SearchPath, Feeds.Reading, Search);
        routes.MapMethods(SuggestPath, Feeds.Reading, Suggest);
    }

    private static IResult Search(HttpRequest request, CurrentContent current)
    {
        var query = request.Query;
        if (Fault(query) is { } fault)
        {
            return Problem(fault);
        }

        var filters = SearchFilters.Read(query, current.Snapshot, out var unknown);
        if (unknown is [var name, ..])
        {
            return Problem($"参数{name}的值不认识。");
        }

        var page = 1;
        if (query["page"].ToString() is { Length: > 0 } given
            && !(int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out page) && page is >= 1 and <= FoundPage.FarthestPage))
        {
            return Problem($"参数page要是1到{FoundPage.FarthestPage}的整数。");
        }

        var finding = FoundPage.Of(current.Snapshot, SearchText.Clean(query["q"]), filters, page);
        return Results.Json(SearchAnswer.Of(finding, current), Json);
    }

    private static IResult Suggest(HttpRequest request, SiteOptions options, CurrentContent current)
    {
        if (Fault(request.Query) is { } fault)
        {
            return Problem(fault);
        }

        var suggested = SuggestAnswer.Of(current.Snapshot, SearchText.Clean(request.Query["q"]));
        return request.Query["form"] == "opensearch"
            ? Results.Json(
                new object[]
                {
                    suggested.Query,
                    suggested.Suggestions.Select(s => s.Text),
                    suggested.Suggestions.Select(s => s.Note),
                    suggested.Suggestions.Select(s => OpenSearch.Home(request, options) + s.Url),
                },
                Json,
                "application/x-suggestions+json; charset=utf-8")
            : Results.Json(suggested, Json);
    }

    private static string? Fault(IQueryCollection query) =>
        !query.ContainsKey("q") ? "缺少参数q（要搜的词）。"
        : SearchText.IsTooLong(query["q"]) ? $"参数q最多{SearchText.Longest}个字符。"
        : null;

    private static IResult Problem(string detail) =>
        Results.Problem(detail, statusCode: StatusCodes.Status400BadRequest, title: "请求有误");
}
