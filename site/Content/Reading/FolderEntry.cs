using System.IO.Enumeration;

namespace TitleGuide.Content.Reading;

/// <summary>A file or folder as listed.</summary>
/// <param name="Path">From the folder listed, with forward slashes.</param>
/// <param name="Version">A file's length and time, of the file behind it where it is a link; null when these cannot be told.</param>
internal readonly record struct FolderEntry(string Path, bool IsFolder, (long Length, long Ticks)? Version)
{
    /// <summary>Links may lead round in circles.</summary>
    private const int DeepestFolder = 8;

    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>To be added up, so that the order of listing is nothing to it.</summary>
    public long Stamp
    {
        get
        {
            var hash = 14695981039346656037UL;
            foreach (var character in Path)
            {
                hash = (hash ^ character) * 1099511628211UL;
            }

            hash = (hash ^ (ulong)(Version?.Length ?? -1)) * 1099511628211UL;
            hash = (hash ^ (ulong)(Version?.Ticks ?? -1)) * 1099511628211UL;
            return (long)((hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9UL);
        }
    }

    /// <summary>What is in a folder and the folders in it, but for what editors leave there.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be listed.</exception>
    public static IEnumerable<FolderEntry> Below(string root, string path = "", int depth = 0)
    {
        var prefix = path.Length == 0 ? "" : path + "/";
        var entries = new FileSystemEnumerable<FolderEntry>(
            System.IO.Path.Combine(root, path), (ref FileSystemEntry entry) => Of(ref entry, prefix), All)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !IgnoredFiles.Matches(entry.FileName.ToString()),
        };
        foreach (var entry in entries)
        {
            yield return entry;
            if (entry.IsFolder && depth < DeepestFolder)
            {
                foreach (var inner in Below(root, entry.Path, depth + 1))
                {
                    yield return inner;
                }
            }
        }
    }

    private static FolderEntry Of(ref FileSystemEntry entry, string prefix)
    {
        var path = string.Concat(prefix, entry.FileName);
        return entry.IsDirectory ? new(path, true, null)
            : new(path, false, entry.Attributes.HasFlag(FileAttributes.ReparsePoint) ? Behind(entry.ToFullPath()) : (entry.Length, entry.LastWriteTimeUtc.Ticks));
    }

    private static (long Length, long Ticks)? Behind(string link)
    {
        try
        {
            return new FileInfo(link).ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } file ? (file.Length, file.LastWriteTimeUtc.Ticks) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
