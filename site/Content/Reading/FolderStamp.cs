using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TitleGuide.Content.Reading;

/// <summary>A cheap fingerprint of a folder: names, lengths and times, no file is opened.</summary>
internal static class FolderStamp
{
    public static string Of(string folder)
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var entries = new List<string>();
            Collect(new DirectoryInfo(folder), entries, 0);
            entries.Sort(StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(entry));
            }

            return Convert.ToHexString(hash.GetHashAndReset());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static void Collect(DirectoryInfo folder, List<string> entries, int depth)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (IgnoredFiles.Matches(entry.Name))
            {
                continue;
            }

            if (entry is DirectoryInfo inner)
            {
                entries.Add(entry.FullName + "/\n");
                if (depth < ContentFiles.DeepestFolder)
                {
                    Collect(inner, entries, depth + 1);
                }
            }
            else
            {
                entries.Add(string.Create(
                    CultureInfo.InvariantCulture, $"{entry.FullName}|{((FileInfo)entry).Length}|{entry.LastWriteTimeUtc.Ticks}\n"));
            }
        }
    }
}
