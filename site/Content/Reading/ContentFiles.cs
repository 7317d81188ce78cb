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

    private ContentFiles(string root, List<string> files, List<string> folders)
    {
        files.Sort(StringComparer.Ordinal);
        All = [.. files.Select(path => new ContentFile(root, path))];
        this.files = All.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
        this.folders = folders.ToFrozenSet(StringComparer.Ordinal);
        foldersIn = ByFolder(folders);
        filesIn = ByFolder(files);
    }

    /// <summary>By path.</summary>
    public IReadOnlyList<ContentFile> All { get; }

    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be listed.</exception>
    public static ContentFiles List(string root)
    {
        var folders = new List<string>();
        var files = new List<string>();
        List(new DirectoryInfo(root), "", 0, folders, files);
        return new ContentFiles(root, files, folders);
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

    private static void List(DirectoryInfo folder, string path, int depth, List<string> folders, List<string> files)
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
                files.Add(inner);
                continue;
            }

            folders.Add(inner);
            if (depth < DeepestFolder)
            {
                List(directory, inner, depth + 1, folders, files);
            }
        }
    }
}
