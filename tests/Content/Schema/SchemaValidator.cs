using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TitleGuide.Tests.Content.Schema;

/// <summary>As much of JSON Schema as the schemas of content use.</summary>
internal sealed class SchemaValidator(JsonObject root)
{
    /// <summary>What does not hold, with its path; nothing when all does.</summary>
    public IReadOnlyList<string> Check(JsonNode? value) => [.. Check(root, value, "$")];

    private IEnumerable<string> Check(JsonObject schema, JsonNode? value, string path)
    {
        if (schema["$ref"] is { } name)
        {
            return Check(root["definitions"]![name.GetValue<string>()["#/definitions/".Length..]]!.AsObject(), value, path);
        }

        return Unknown(schema).Select(k => $"{path}: the validator does not know {k}")
            .Concat(CheckValue(schema, value, path))
            .Concat(value is JsonObject mapping ? CheckMapping(schema, mapping, path) : [])
            .Concat(value is JsonArray list ? CheckList(schema, list, path) : [])
            .Concat(CheckSchemas(schema, value, path));
    }

    private static IEnumerable<string> Unknown(JsonObject schema) => schema.Select(p => p.Key).Except(
        ["$schema", "title", "description", "definitions", "type", "properties", "additionalProperties", "required", "propertyNames", "enum", "const",
         "pattern", "minimum", "maximum", "items", "minItems", "anyOf", "oneOf", "allOf", "if", "then"]);

    private static IEnumerable<string> CheckValue(JsonObject schema, JsonNode? value, string path)
    {
        if (schema["type"] is { } type && !(type is JsonArray types ? types.Select(t => t!.GetValue<string>()) : [type.GetValue<string>()]).Any(t => Is(t, value)))
        {
            yield return $"{path}: should be {type.ToJsonString()}";
        }

        if ((schema["enum"] as JsonArray)?.Any(e => JsonNode.DeepEquals(e, value)) == false || (schema["const"] is { } only && !JsonNode.DeepEquals(only, value)))
        {
            yield return $"{path}: is not one of the words";
        }

        if (schema["pattern"] is { } pattern && value is JsonValue text && text.TryGetValue<string>(out var words) && !Regex.IsMatch(words, pattern.GetValue<string>()))
        {
            yield return $"{path}: does not match {pattern}";
        }

        if (value is JsonValue number && number.TryGetValue<decimal>(out var amount)
            && (amount < (schema["minimum"]?.GetValue<int>() ?? amount) || amount > (schema["maximum"]?.GetValue<int>() ?? amount)))
        {
            yield return $"{path}: out of range";
        }
    }

    private IEnumerable<string> CheckMapping(JsonObject schema, JsonObject value, string path)
    {
        var missing = (schema["required"] as JsonArray ?? []).Select(r => r!.GetValue<string>()).Where(r => !value.ContainsKey(r)).Select(r => $"{path}: {r} is missing");
        var names = schema["propertyNames"]?["enum"] as JsonArray;
        var strange = value.Where(p => names is not null && !names.Any(n => n!.GetValue<string>() == p.Key)).Select(p => $"{path}: {p.Key} may not stand here");
        var properties = schema["properties"] as JsonObject ?? [];
        return missing.Concat(strange).Concat(value.SelectMany(p =>
            properties[p.Key] is JsonObject known ? Check(known, p.Value, $"{path}.{p.Key}")
            : schema["additionalProperties"] is JsonObject any ? Check(any, p.Value, $"{path}.{p.Key}")
            : schema["additionalProperties"] is JsonValue ? [$"{path}: {p.Key} is not known"]
            : []));
    }

    private IEnumerable<string> CheckList(JsonObject schema, JsonArray value, string path) =>
        (value.Count < (schema["minItems"]?.GetValue<int>() ?? 0) ? [$"{path}: is empty"] : Array.Empty<string>())
        .Concat(schema["items"] is JsonObject item ? value.SelectMany((v, i) => Check(item, v, $"{path}[{i}]")) : []);

    private IEnumerable<string> CheckSchemas(JsonObject schema, JsonNode? value, string path)
    {
        List<List<string>> Each(string key) => [.. (schema[key] as JsonArray ?? []).Select(s => Check(s!.AsObject(), value, path).ToList())];
        var (any, one) = (Each("anyOf"), Each("oneOf"));
        return (any.Count > 0 && any.All(a => a.Count > 0) ? any.MaxBy(a => a.Max(e => e.Length))! : [])
            .Concat(one.Count > 0 && one.Count(o => o.Count == 0) != 1 ? [$"{path}: not exactly one of the forms"] : [])
            .Concat(Each("allOf").SelectMany(a => a))
            .Concat(schema["if"] is JsonObject condition && !Check(condition, value, path).Any() ? Check(schema["then"]!.AsObject(), value, path) : []);
    }

    private static bool Is(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "boolean" => value is JsonValue v && v.TryGetValue<bool>(out _),
        "integer" => value is JsonValue v && v.TryGetValue<decimal>(out var n) && decimal.Truncate(n) == n,
        "number" => value is JsonValue v && v.TryGetValue<decimal>(out _),
        _ => value is JsonValue v && v.TryGetValue<string>(out _),
    };
}
