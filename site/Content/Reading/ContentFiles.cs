using System.Security.Cryptography;
using System.Text;

namespace TitleGuide.Content.Reading;

/// <summary>Every file of a content folder, as listed at one moment.</summary>
internal sealed class ContentFiles
{
    private readonly string root;
    private readonly List<FolderEntry> entries;
    private readonly Dictionary<string, ContentFile> files;
    private readonly HashSet<string> folders;
    private readonly ILookup<string, string> foldersIn;
    private readonly ILookup<string, string> filesIn;

    private ContentFiles(string root, List<FolderEntry> entries, List<ContentFile> files, List<string> folders, string stamp)
    {
        (this.root, this.entries) = (root, entries);
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

    /// <summary>The notice's folder that a path lies in, such as <c>notices/2024-engineer</c>; null for any other place.</summary>
    public static string? NoticeFolder(string path)
    {
        const string Notices = "notices/";
        var end = path.StartsWith(Notices, StringComparison.Ordinal) ? path.IndexOf('/', Notices.Length) : -1;
        return end < 0 ? null : path[..end];
    }

    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be listed.</exception>
    /// <param name="known">An earlier listing: a file that has not changed since stays the same object.</param>
    /// <param name="changed">The notices' folders in which alone something changed since; null when anything may have.</param>
    public static ContentFiles List(string root, ContentFiles? known = null, IReadOnlySet<string>? changed = null)
    {
        var (entries, files, folders, stamp) = (Entries(root, known, changed), new List<ContentFile>(), new List<string>(), 0L);
        foreach (var entry in entries)
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

        return new ContentFiles(root, entries, files, folders, $"{files.Count}/{folders.Count}/{stamp:x}");
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

    /// <summary>To ask after a thousand folders takes a tenth of a second, and somebody waits.</summary>
    private static List<FolderEntry> Entries(string root, ContentFiles? known, IReadOnlySet<string>? changed) =>
        known?.root == root && changed is not null && changed.All(folder => Directory.Exists(Path.Combine(root, folder)))
            ? [.. known.entries.Where(e => NoticeFolder(e.Path) is not { } folder || !changed.Contains(folder)), .. changed.SelectMany(folder => FolderEntry.Below(root, folder, 2))]
            : [.. FolderEntry.Below(root)];

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
