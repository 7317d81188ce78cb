using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace TitleGuide.Tools.Diff;

/// <summary>A comparison as data.</summary>
internal static class DiffJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write(DiffRequest request, ImmutableArray<NoticeDiff> diffs) => JsonSerializer.Serialize(
        new { request.Before, request.After, Notices = diffs.Select(Notice) }, Options) + "\n";

    private static object Notice(NoticeDiff diff) => new
    {
        Before = diff.Before?.Id,
        After = diff.After?.Id,
        Changes = diff.Changes.Select(c => new
        {
            Area = Word(c.Area),
            Kinds = Enum.GetValues<ChangeKind>().Where(k => k != ChangeKind.None && c.Kind.HasFlag(k)).Select(Word),
            c.Name,
            Fields = c.Fields.Select(f => new { f.Label, f.Before, f.After }),
            NumbersRemoved = c.Numbers.Removed,
            NumbersAdded = c.Numbers.Added,
            Old = c.Old?.ToString(),
            New = c.New?.ToString(),
            c.Rules,
            c.Cases,
        }),
    };

    private static string Word<T>(T value)
        where T : Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
