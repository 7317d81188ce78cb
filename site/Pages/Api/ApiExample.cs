using System.Collections.Immutable;
using System.Text.Json;
using TitleGuide.Content;
using TitleGuide.Pages.Check;
using TitleGuide.Pages.Searching;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Api;

/// <summary>A request that can be sent as it stands. Made of the content's worked cases, so it is never out of date.</summary>
/// <param name="Route">The pattern it is an example of.</param>
public sealed record ApiExample(string What, string Method, string Route, string Address, string? Body)
{
    public static ImmutableArray<ApiExample> Of(Snapshot snapshot)
    {
        var notice = snapshot.Notices.FirstOrDefault(n => n is { Rules: not null, Cases.IsEmpty: false })
            ?? snapshot.Notices.FirstOrDefault(n => n.Rules is not null);
        ImmutableArray<ApiExample> listing =
        [
            new("所有通知", "GET", ApiRoutes.Notices, ApiRoutes.Notices, null),
            new("搜索", "GET", SearchApi.SearchPath, SearchApi.SearchPath + "?q=继续教育", null),
            new("打字时的建议", "GET", SearchApi.SuggestPath, SearchApi.SuggestPath + "?q=jixu", null),
        ];
        if (notice is null)
        {
            return listing;
        }

        var check = Shared.Links.ToCheckApi(notice);
        var answers = notice.Cases.Take(2).Select(c => c.Answers).DefaultIfEmpty(FactSet.Empty).ToList();
        var body = new
        {
            people = answers.Select(a => notice.Rules!.Facts.Where(f => a.Answered(f.Id)).ToDictionary(f => f.Id, f => a.Values[f.Id].ToString())),
        };
        return
        [
            .. listing,
            new("一个人", "GET", ApiRoutes.Check, check + AnswerQuery.Write(notice.Rules!, answers[0]), null),
            new("一批人", "POST", ApiRoutes.Check, check, JsonSerializer.Serialize(body, ResultDocuments.Json)),
            new("这份说明，机器读的", "GET", ApiRoutes.Description, ApiRoutes.Description, null),
        ];
    }
}
