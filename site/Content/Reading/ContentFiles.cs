using System.Security.Cryptography;
using System.Text;

namespace TitleGuide.Content.Reading;

/// <summary>Every file of a content folder, as listed at one moment.</summary>
internal sealed class ContentFiles
{
    private readonly Dictionary<string, ContentFile> files;
    private readonly HashSet<string> folders;
    private readonly ILookup<string, string> foldersIn;
    private readonly ILookup<string, string> filesIn;

    private ContentFiles(List<ContentFile> files, List<string> folders, string stamp)
    {
        files.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        folders.Sort(StringComparer.Ordinal);
        All = files;
        Stamp = stamp;
        this.files = files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        this.folders = folders.ToHashSet(StringComparer.Ordinal);
        foldersIn = ByFolder(folders);
        filesIn = ByFolder(files.Select(f => f.Path));
    }

    /// <summary>A cheap fingerprint of the listing: names, lengths and times, no file is opened.</summary>
    public string Stamp { get; }

    /// <summary>By path.</summary>
    public IReadOnlyList<ContentFile> All { get; }

    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be listed.</exception>
    /// <param name="known">An earlier listing: a file that has not changed since stays the same object.</param>
    public static ContentFiles List(string root, ContentFiles? known = null)
    {
        var (files, folders, stamp) = (new List<ContentFile>(), new List<string>(), 0L);
        foreach (var entry in FolderEntry.Below(root))
        {
            stamp += entry.Stamp;
            if (entry.IsFolder)
            {
                folders.Add(entry.Path);
            }
            else
            {
                files.Add(known?.files.GetValueOrDefault(entry.Path) is { } same && same.IsStill(root, entry.Version) ? same : new ContentFile(root, entry.Path, entry.Version));
            }
        }

        return new ContentFiles(files, folders, $"{files.Count}/{folders.Count}/{stamp:x}");
    }

    /// <summary>The text of a file; null when it does not exist or cannot be read, which is reported.</summary>
    public SourceFile? Open(string path, Faults faults)
    {
        if (files.TryGetValue(path, out var file))
        {
            return file.Open(faults);
        }

        if (folders.Contains(path))
        {
            faults.Add(DiagnosticCode.NotAFile, new Position(path, 1, 1), "这里应是一个文件，却是一个文件夹。", cure: "把文件夹改名或移走。");
        }

        return null;
    }

    public bool Exists(string path) => files.ContainsKey(path) || folders.Contains(path);

    /// <summary>The names of the folders right below a path; the content folder itself is empty.</summary>
    public IEnumerable<string> FoldersIn(string path) => foldersIn[path];

    public IEnumerable<string> FilesIn(string path) => filesIn[path];

    /// <summary>Every file in a folder and the folders in it, in the order of <see cref="All"/>.</summary>
    public IEnumerable<ContentFile> Below(string folder)
    {
        var at = First(folder + "/");
        while (at < All.Count && All[at].Path.StartsWith(folder + "/", StringComparison.Ordinal))
        {
            yield return All[at++];
        }
    }

    /// <summary>Over every file's path and bytes.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in All)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path + "\n"));
            hash.AppendData(file.Hash);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ILookup<string, string> ByFolder(IEnumerable<string> paths) =>
        paths.ToLookup(p => p[..Math.Max(0, p.LastIndexOf('/'))], p => p[(p.LastIndexOf('/') + 1)..]);

    /// <summary>Where a path would stand in <see cref="All"/>.</summary>
    private int First(string path)
    {
        var (from, to) = (0, All.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = string.CompareOrdinal(All[middle].Path, path) < 0 ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
