using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using TitleGuide.Content.Markup;
using TitleGuide.Content.Reading;

namespace TitleGuide.Content.Schema;

/// <summary>The formats of content as JSON schemas, so that editors complete and check while somebody writes. Made from the readers themselves.</summary>
public static class ContentSchema
{
    /// <summary>The folder in the content folder.</summary>
    public const string Folder = "schema";

    private const string DatePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>File name, without ending, to what it describes and its reader.</summary>
    private static readonly ImmutableArray<(string Name, string Title, FieldLog Log)> Kinds =
    [
        ("notice", "notice.md 开头的基本信息", Fields.Describe(f => new NoticeFields("", new ClauseLinks("", f.Context)).Read(f))),
        ("clauses", "conditions.md 等条款文件的开头", Fields.Describe(f => NoticeReader.ReadHead(f, PageKind.Conditions))),
        ("attachments", "要交的材料", Fields.Describe(AttachmentReader.Read)),
        ("offices", "受理部门", Fields.Describe(OfficeReader.Read)),
        ("doubts", "存疑", Fields.Describe(DoubtReader.Read)),
        ("questions", "自查的问题", Fields.Describe(QuestionReader.Read)),
        ("rules", "自查的规则", Fields.Describe(RulesReader.Read)),
        ("cases", "样例", Fields.Describe(CaseReader.Read)),
        ("phrasings", "访客会怎么说", Fields.Describe(PhrasingReader.Read)),
        ("scope", "收哪些人", Fields.Describe(ScopeReader.Read)),
        ("site", "网站", Fields.Describe(SiteReader.ReadSite)),
        ("roles", "按角色看的步骤", Fields.Describe(SiteReader.ReadRoles)),
        ("glossary", "名词解释", Fields.Describe(SiteReader.ReadTerms)),
        ("synonyms", "平常话和文件里的话", Fields.Describe(SiteReader.ReadSynonyms)),
        ("calendar", "放假和调休", Fields.Describe(f => new CalendarReader(f.Context).ReadYear(f, 2000))),
        ("page", "pages 里文章的开头", Fields.Describe(SiteReader.ReadHead)),
    ];

    /// <summary>File name to its text.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } =
        Kinds.ToImmutableSortedDictionary(k => k.Name + ".json", k => Write(k.Title, k.Log), StringComparer.Ordinal);

    private static string Write(string title, FieldLog log)
    {
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };
        foreach (var (key, value) in Body(log).ToList())
        {
            schema[key] = value?.DeepClone();
        }

        if (log.Named.Count > 0)
        {
            schema["definitions"] = new JsonObject(log.Named.Select(n => KeyValuePair.Create(n.Key, (JsonNode?)Body(n.Value))));
        }

        return schema.ToJsonString(Options).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }

    private static JsonObject Body(FieldLog log)
    {
        var body = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(log.Fields.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)Field(f.Value)))),
            ["additionalProperties"] = log.AnyKey is { } any ? Shape(any) : JsonValue.Create(false),
        };
        if (log.Fields.Where(f => f.Value.Required).Select(f => f.Key).ToList() is { Count: > 0 } required)
        {
            body["required"] = List(required);
        }

        var more = log.OneOf.Select(group => new JsonObject { ["oneOf"] = new JsonArray([.. group.Select(key => new JsonObject { ["required"] = List([key]) })]) })
            .Concat(log.Variants.Select(Variant))
            .ToArray<JsonNode?>();
        if (more.Length > 0)
        {
            body["allOf"] = new JsonArray(more);
        }

        return body;
    }

    private static JsonObject Variant(FieldVariant variant) => new()
    {
        ["if"] = new JsonObject
        {
            ["properties"] = new JsonObject { [variant.Key] = new JsonObject { ["const"] = variant.Word } },
            ["required"] = List([variant.Key]),
        },
        ["then"] = new JsonObject
        {
            ["propertyNames"] = new JsonObject { ["enum"] = List(variant.Keys) },
            ["required"] = List(variant.Required),
        },
    };

    private static JsonObject Field(FieldDeclaration field)
    {
        var shape = Shape(field.Shape);
        var schema = field.Required || field.Shape is AnyShape ? shape : new JsonObject { ["anyOf"] = new JsonArray(shape, new JsonObject { ["type"] = "null" }) };
        if (field.Description.Length > 0)
        {
            schema["description"] = field.Description;
        }

        return schema;
    }

    private static JsonObject Shape(ValueShape shape) => shape switch
    {
        TextShape { Pattern: { } pattern } => new() { ["type"] = "string", ["pattern"] = pattern },
        TextShape => new() { ["type"] = List(["string", "number", "boolean"]) },
        DateShape => new() { ["type"] = "string", ["pattern"] = DatePattern },
        WholeShape whole => new() { ["type"] = "integer", ["minimum"] = whole.Min, ["maximum"] = whole.Max },
        NumberShape => new() { ["type"] = "number" },
        WordShape { Words: ["true", "false"] } => new() { ["type"] = "boolean" },
        WordShape words => new() { ["enum"] = List(words.Words) },
        ListShape { Alone: true } list => new() { ["anyOf"] = new JsonArray(Items(list), Shape(list.Item)) },
        ListShape list => Items(list),
        MappingShape { Fields.Name: { } name } => new() { ["$ref"] = "#/definitions/" + name },
        MappingShape mapping => Body(mapping.Fields),
        _ => [],
    };

    private static JsonObject Items(ListShape list)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Shape(list.Item) };
        if (!list.Empty)
        {
            schema["minItems"] = 1;
        }

        return schema;
    }

    private static JsonArray List(IEnumerable<string> words) => new([.. words.Select(w => JsonValue.Create(w))]);
}
