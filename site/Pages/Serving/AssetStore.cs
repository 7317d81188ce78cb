using System.Collections.Frozen;

namespace TitleGuide.Pages.Serving;

/// <summary>
/// The few files of wwwroot, read and compressed at the start and served at addresses that change with their bytes:
/// <c>/assets/site.0a1b2c3d4e5f.css</c>.
/// </summary>
public sealed class AssetStore
{
    public const string Root = "/assets/";

    private const string Forever = "public, max-age=31536000, immutable";

    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, StoredResponse> byAddress;
    private readonly FrozenDictionary<string, string> addresses;

    public AssetStore(string folder)
    {
        var files = Directory.EnumerateFiles(folder)
            .Where(file => ContentTypes.ContainsKey(Path.GetExtension(file)))
            .Select(file => (Name: Path.GetFileName(file), Response: Store(file)))
            .ToList();
        addresses = files.ToFrozenDictionary(f => f.Name, f => Fingerprinted(f.Name, f.Response.Hash));
        byAddress = files.ToFrozenDictionary(f => addresses[f.Name], f => f.Response);
    }

    /// <summary>All addresses, for exports and tests.</summary>
    public IEnumerable<string> Addresses => byAddress.Keys;

    /// <summary>The address of a file in wwwroot, which must exist.</summary>
    public string Address(string name) => addresses[name];

    public StoredResponse? Find(string address) => byAddress.GetValueOrDefault(address);

    private static StoredResponse Store(string file) =>
        StoredResponse.OfAsset(File.ReadAllBytes(file), ContentTypes[Path.GetExtension(file)], Forever);

    private static string Fingerprinted(string name, string hash) =>
        $"{Root}{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
}
