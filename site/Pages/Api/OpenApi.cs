using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using TitleGuide.Content;
using TitleGuide.Pages.Searching;
using TitleGuide.Search;

namespace TitleGuide.Pages.Api;

/// <summary>The interface described for machines (OpenAPI 3.1). The shapes are read off the types that are written.</summary>
public static class OpenApi
{
    public const string Version = "3.1.1";

    private const string Json = "application/json";

    private const string Schemas = "#/components/schemas/";

    private static readonly JsonSerializerOptions Shapes = MakeShapes();

    public static JsonObject Of(Snapshot snapshot)
    {
        var examples = ApiExample.Of(snapshot).ToLookup(e => (e.Route, e.Method));
        var ids = snapshot.Notices.Where(n => n.Rules is not null).Select(n => n.Id).ToList();
        return new()
        {
            ["openapi"] = Version,
            ["info"] = new JsonObject
            {
                ["title"] = snapshot.Site.Name,
                ["version"] = "1",
                ["description"] = $"职称申报通知和自查。不用登记，不保存任何回答。{ResultDocuments.Disclaimer}",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
            ["paths"] = new JsonObject
            {
                [ApiRoutes.Notices] = new JsonObject
                {
                    ["get"] = Operation("notices", "所有通知：级别、年份、日期、专业领域、地址和可以回答的问题", nameof(NoticeListings)),
                },
                [ApiRoutes.Check] = new JsonObject
                {
                    ["parameters"] = new JsonArray(Parameter("id", "path", "通知的编号", ids)),
                    ["get"] = One(snapshot),
                    ["post"] = Many(examples[(ApiRoutes.Check, "POST")].FirstOrDefault()?.Body),
                },
                [SearchApi.SearchPath] = new JsonObject { ["get"] = Search(snapshot) },
                [SearchApi.SuggestPath] = new JsonObject { ["get"] = Asking("suggest", "打字时的建议", nameof(SuggestAnswer), Parameter("q", "query", "已经打的字，汉字、拼音、首字母都行")) },
                [ApiRoutes.Description] = new JsonObject { ["get"] = Operation("description", "这份说明", null) },
            },
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject
                {
                    [nameof(NoticeListings)] = Shape(typeof(NoticeListings)),
                    [nameof(ResultDocument)] = Shape(typeof(ResultDocument)),
                    [nameof(BatchDocument)] = Shape(typeof(BatchDocument)),
                    [nameof(SearchAnswer)] = Shape(typeof(SearchAnswer)),
                    [nameof(SuggestAnswer)] = Shape(typeof(SuggestAnswer)),
                    [nameof(ProblemDocument)] = Shape(typeof(ProblemDocument)),
                },
            },
        };
    }

    private static JsonObject One(Snapshot snapshot)
    {
        var operation = Operation("checkOne", "按地址里的回答自查一个人；名字和自查页面的网址一样", nameof(ResultDocument));
        var facts = snapshot.Notices.Where(n => n.Rules is not null).SelectMany(n => n.Rules!.Facts).DistinctBy(f => f.Id);
        operation["parameters"] = new JsonArray(
        [
            Parameter("route", "query", "要看哪条途径的材料；不写就是最合适的那条"),
            .. facts.Select(f => Parameter(f.Id, "query", $"{f.Name}：{Rules.AnswerText.Form(f)}；不清楚写unknown")),
        ]);
        return operation;
    }

    private static JsonObject Many(string? example)
    {
        var operation = Operation("checkMany", $"自查一批人，一次最多{CheckApi.MostPeople}人、{CheckApi.MostBytes / 1024}KB", nameof(BatchDocument));
        var media = new JsonObject
        {
            ["schema"] = new JsonObject
            {
                ["type"] = "object",
                ["required"] = new JsonArray("people"),
                ["properties"] = new JsonObject
                {
                    ["people"] = new JsonObject
                    {
                        ["type"] = "array",
                        ["minItems"] = 1,
                        ["maxItems"] = CheckApi.MostPeople,
                        ["items"] = new JsonObject
                        {
                            ["type"] = "object",
                            ["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("string", "number", "null") },
                        },
                    },
                },
            },
        };
        if (example is not null)
        {
            media["example"] = JsonNode.Parse(example);
        }

        operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = new JsonObject { [Json] = media } };
        return operation;
    }

    private static JsonObject Search(Snapshot snapshot) => Asking(
        "search",
        "和网页上一样的搜索，每页20条",
        nameof(SearchAnswer),
        Parameter("q", "query", "要搜的词"),
        Parameter("notice", "query", "只要这份通知", snapshot.Notices.Select(n => n.Id)),
        Parameter("year", "query", "只要这一年", snapshot.Notices.Select(n => n.Year).Distinct().Order().Select(y => y.ToString(CultureInfo.InvariantCulture))),
        Parameter("level", "query", "只要这一级", Enum.GetNames<Level>().Select(l => l.ToLowerInvariant())),
        Parameter("kind", "query", "只要这一种", Enum.GetNames<SectionKind>().Select(k => k.ToLowerInvariant())),
        Parameter("page", "query", "第几页，从1起"));

    private static JsonObject Asking(string id, string summary, string shape, params JsonNode[] parameters)
    {
        var operation = Operation(id, summary, shape);
        operation["parameters"] = new JsonArray(parameters);
        return operation;
    }

    private static JsonObject Operation(string id, string summary, string? shape) => new()
    {
        ["operationId"] = id,
        ["summary"] = summary,
        ["responses"] = new JsonObject
        {
            ["200"] = Response("成功", Json, shape),
            ["default"] = Response("没有成功，原因写在正文里", "application/problem+json", nameof(ProblemDocument)),
        },
    };

    private static JsonObject Response(string text, string media, string? shape) => new()
    {
        ["description"] = text,
        ["content"] = new JsonObject
        {
            [media] = new JsonObject { ["schema"] = shape is null ? new JsonObject { ["type"] = "object" } : new JsonObject { ["$ref"] = Schemas + shape } },
        },
    };

    private static JsonObject Parameter(string name, string place, string text, IEnumerable<string>? values = null)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (values is not null)
        {
            schema["enum"] = new JsonArray([.. values.Select(v => JsonValue.Create(v))]);
        }

        return new() { ["name"] = name, ["in"] = place, ["required"] = place == "path", ["description"] = text, ["schema"] = schema };
    }

    /// <summary>A reference within a shape begins at the shape; in the document it must begin at the document.</summary>
    private static JsonNode Shape(Type type)
    {
        var shape = Shapes.GetJsonSchemaAsNode(type);
        Move(shape, Schemas + type.Name);
        return shape;
    }

    private static void Move(JsonNode? node, string home)
    {
        switch (node)
        {
            case JsonObject map:
                if (map["$ref"] is JsonValue reference)
                {
                    map["$ref"] = home + reference.GetValue<string>()[1..];
                }

                foreach (var (_, value) in map.ToList())
                {
                    Move(value, home);
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Move(item, home);
                }

                break;
            default:
                break;
        }
    }

    private static JsonSerializerOptions MakeShapes()
    {
        var options = new JsonSerializerOptions(ResultDocuments.Json);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
