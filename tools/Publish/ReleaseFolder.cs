using System.Collections.Immutable;
using System.Globalization;
using TitleGuide.Tools.Storage;

namespace TitleGuide.Tools.Publish;

/// <summary>
/// Releases side by side in <c>releases/</c>, each written under another name and renamed when it is whole, and a link
/// <c>current</c> to the one that the site shows.
/// </summary>
internal sealed class ReleaseFolder(string root, FileSteps steps)
{
    /// <summary>A folder that is still being written; no release.</summary>
    private const string Unfinished = ".new-";

    private string Releases => Path.Combine(root, "releases");

    public string Link => Path.Combine(root, "current");

    public string PathOf(string id) => Path.Combine(Releases, id);

    /// <summary>Oldest first.</summary>
    public ImmutableArray<ReleaseStamp> All() => !Directory.Exists(Releases) ? [] :
    [
        .. Directory.EnumerateDirectories(Releases)
            .Where(folder => !Path.GetFileName(folder).StartsWith('.'))
            .Select(ReleaseStamp.Read)
            .OfType<ReleaseStamp>()
            .OrderBy(r => r.Published)
            .ThenBy(r => r.Id, StringComparer.Ordinal),
    ];

    /// <summary>Whether something is shown, or would be if it were still there.</summary>
    public bool HasLink => new FileInfo(Link).LinkTarget is not null;

    /// <summary>The release that is shown; null when there is none, and when it cannot tell which it is.</summary>
    public ReleaseStamp? Current() => ReleaseStamp.Read(Link);

    /// <summary>Why nothing can be published here, or null.</summary>
    public string? Obstacle(string content) =>
        ContentPlace.Overlap(root, content) ? "发布的文件夹和内容文件夹不能一个在另一个里面。"
            : File.Exists(root) ? $"“{root}”是一个文件，不是文件夹。"
            : !HasLink && Path.Exists(Link) ? $"“{Link}”不是发布时做的链接，没有动它。请换一个文件夹。"
            : null;

    /// <summary>Null when another run is at work here.</summary>
    public FileStream? Lock()
    {
        steps.CreateFolder(Releases);
        return RunLock.Take(Path.Combine(root, ".lock"));
    }

    /// <summary>Removes what a killed run left half written.</summary>
    public int Tidy()
    {
        var left = Directory.EnumerateDirectories(Releases, Unfinished + "*").ToList();
        left.ForEach(steps.DeleteFolder);
        return left.Count;
    }

    public string Begin(string id) => Path.Combine(Releases, Unfinished + id);

    public void Finish(ReleaseStamp stamp)
    {
        steps.Write(Path.Combine(Begin(stamp.Id), ReleaseStamp.File), stamp.ToBytes());
        steps.Move(Begin(stamp.Id), PathOf(stamp.Id));
    }

    public void Show(string id) => steps.TurnLink(Link, Path.Combine("releases", id));

    /// <summary>The moment and the content; told apart where both are the same.</summary>
    public string NewId(DateTimeOffset moment, string digest)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{moment:yyyyMMdd-HHmmss}-{digest[..8]}");
        return Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? name : $"{name}-{i}").First(id => !Directory.Exists(PathOf(id)));
    }
}
