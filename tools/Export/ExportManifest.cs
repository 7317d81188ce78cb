using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TitleGuide.Tools.Export;

/// <summary>What an export is made of, written into it: from which content and day, and every file with its SHA-256.</summary>
internal sealed record ExportManifest(string Kind, string Content, string Date, string? Live, string? Url, ImmutableSortedDictionary<string, string> Files)
{
    public const string File = "export.json";

    private const string OurKind = "titleguide-export";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ExportManifest Of(ExportRequest request, string digest, IReadOnlyDictionary<string, byte[]> files) => new(
        OurKind,
        digest,
        $"{request.Day:yyyy-MM-dd}",
        request.Live,
        request.Url,
        files.AsParallel().ToImmutableSortedDictionary(f => f.Key, f => HashOf(f.Value), StringComparer.Ordinal));

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    /// <summary>Null when the folder holds no export.</summary>
    public static ExportManifest? Read(string folder)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<ExportManifest>(System.IO.File.ReadAllBytes(Path.Combine(folder, File)), Options);
            return manifest is { Kind: OurKind, Files: not null } ? manifest : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>What lies in the folder and is not of this export, or not as it was.</summary>
    public IReadOnlyList<string> Strange(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(f => f.Name != File && (!Files.TryGetValue(f.Name, out var hash) || hash != HashOf(System.IO.File.ReadAllBytes(f.Path))))
            .Select(f => f.Name)
            .Order(StringComparer.Ordinal),
    ];

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
