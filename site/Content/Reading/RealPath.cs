namespace TitleGuide.Content.Reading;

/// <summary>Where a path leads when every link on the way is followed.</summary>
internal static class RealPath
{
    /// <summary>The full path itself where it leads nowhere.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        try
        {
            var at = Path.GetPathRoot(full)!;
            foreach (var part in full[at.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
            {
                at = Path.Combine(at, part);
                at = new DirectoryInfo(at).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? at;
            }

            return at;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return full;
        }
    }
}
