using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace TitleGuide.Content.Reading;

/// <summary>Every file of a content folder, as listed at one moment.</summary>
internal sealed class ContentFiles
{
    /// <summary>Links may lead round in circles.</summary>
    public const int DeepestFolder = 8;

    private readonly FrozenDictionary<string, ContentFile> files;
    private readonly FrozenSet<string> folders;
    private readonly ILookup<string, string> foldersIn;
    private readonly ILookup<string, string> filesIn;

    private ContentFiles(List<ContentFile> files, List<string> folders)
    {
        files.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        All = files;
        this.files = All.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
        this.folders = folders.ToFrozenSet(StringComparer.Ordinal);
        foldersIn = ByFolder(folders);
        filesIn = ByFolder(files.Select(f => f.Path));
    }

    /// <summary>By path.</summary>
    public IReadOnlyList<ContentFile> All { get; }

    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be listed.</exception>
    /// <param name="known">An earlier listing: a file that has not changed since stays the same object.</param>
    public static ContentFiles List(string root, ContentFiles? known = null)
    {
        var folders = new List<string>();
        var files = new List<ContentFile>();
        List(new DirectoryInfo(root), "", 0, folders, (path, entry) =>
        {
            var stamp = Stamp(entry);
            files.Add(known?.files.GetValueOrDefault(path) is { } same && same.IsStill(root, stamp) ? same : new ContentFile(root, path, stamp));
        });
        return new ContentFiles(files, folders);
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
        paths.Order(StringComparer.Ordinal).ToLookup(p => p[..Math.Max(0, p.LastIndexOf('/'))], p => p[(p.LastIndexOf('/') + 1)..]);

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

    /// <summary>A link's own time says nothing about the file behind it.</summary>
    private static (long Length, long Ticks)? Stamp(FileSystemInfo entry)
    {
        try
        {
            return entry is FileInfo file && !file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? (file.Length, file.LastWriteTimeUtc.Ticks) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void List(DirectoryInfo folder, string path, int depth, List<string> folders, Action<string, FileSystemInfo> add)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var inner = path.Length == 0 ? entry.Name : $"{path}/{entry.Name}";
            if (IgnoredFiles.Matches(entry.Name))
            {
                continue;
            }

            if (entry is not DirectoryInfo directory)
            {
                add(inner, entry);
                continue;
            }

            folders.Add(inner);
            if (depth < DeepestFolder)
            {
                List(directory, inner, depth + 1, folders, add);
            }
        }
    }
}
