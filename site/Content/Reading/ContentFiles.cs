using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace TitleGuide.Content.Reading;

/// <summary>Every file of a content folder, read once.</summary>
internal sealed class ContentFiles
{
    /// <summary>Links may lead round in circles.</summary>
    public const int DeepestFolder = 8;

    private readonly ImmutableSortedDictionary<string, ContentFile> files;
    private readonly ImmutableHashSet<string> folders;

    private ContentFiles(ImmutableSortedDictionary<string, ContentFile> files, ImmutableHashSet<string> folders)
    {
        this.files = files;
        this.folders = folders;
    }

    public IEnumerable<ContentFile> All => files.Values;

    /// <exception cref="IOException">The folder itself cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder itself cannot be listed.</exception>
    public static ContentFiles Read(string root)
    {
        var folders = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var paths = new List<string>();
        List(new DirectoryInfo(root), "", folders, paths);
        var read = new ConcurrentBag<ContentFile>();
        Parallel.ForEach(paths, path => read.Add(ContentFile.Read(root, path)));
        return new ContentFiles(read.ToImmutableSortedDictionary(f => f.Path, f => f, StringComparer.Ordinal), folders.ToImmutable());
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

    public IEnumerable<string> TopFolders => folders.Where(f => !f.Contains('/')).Order(StringComparer.Ordinal);

    /// <summary>The names of the folders right below a path.</summary>
    public IEnumerable<string> FoldersIn(string path) => Below(folders, path);

    public IEnumerable<string> FilesIn(string path) => Below(files.Keys, path);

    /// <summary>Over every file's path and bytes.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Values)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path + "\n"));
            hash.AppendData(file.Hash.AsSpan());
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Below(IEnumerable<string> paths, string path) =>
        paths.Where(p => p.Length > path.Length
                && p.StartsWith(path, StringComparison.Ordinal)
                && p[path.Length] == '/'
                && p.IndexOf('/', path.Length + 1) < 0)
            .Select(p => p[(path.Length + 1)..])
            .OrderBy(p => p, StringComparer.Ordinal);

    private static void List(DirectoryInfo folder, string path, ImmutableHashSet<string>.Builder folders, List<string> paths)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var inner = path.Length == 0 ? entry.Name : $"{path}/{entry.Name}";
            if (IgnoredFiles.Matches(entry.Name))
            {
                continue;
            }

            if (entry is DirectoryInfo directory)
            {
                folders.Add(inner);
                if (inner.Count(c => c == '/') < DeepestFolder)
                {
                    List(directory, inner, folders, paths);
                }
            }
            else
            {
                paths.Add(inner);
            }
        }
    }
}
