using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TitleGuide.Tools.Publish;

/// <summary>What a release says of itself, in a file that the site does not read.</summary>
/// <param name="Digest">Of its content.</param>
/// <param name="Before">The release that was shown until then, or null.</param>
/// <param name="Summary">What is different from that one, line by line.</param>
internal sealed record ReleaseStamp(string Id, string Digest, DateTimeOffset Published, string? Before, ImmutableArray<string> Summary)
{
    public const string File = ".release.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    /// <summary>Null when there is none or it cannot be read.</summary>
    public static ReleaseStamp? Read(string folder)
    {
        try
        {
            var stamp = JsonSerializer.Deserialize<ReleaseStamp>(System.IO.File.ReadAllBytes(Path.Combine(folder, File)), Options);
            return stamp is { Id: not null, Digest: not null, Summary.IsDefault: false } ? stamp : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
