namespace TitleGuide.Content.Reading;

/// <summary>Reports that something in a folder changed, and also that changes may have been missed.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly FileSystemWatcher watcher;

    private FolderWatch(string folder, Action changed)
    {
        watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, change) => Report(change.Name, changed);
        watcher.Created += (_, change) => Report(change.Name, changed);
        watcher.Deleted += (_, change) => Report(change.Name, changed);
        watcher.Renamed += (_, change) =>
        {
            Report(change.OldName, changed);
            Report(change.Name, changed);
        };
        watcher.Error += (_, _) => changed();
        watcher.EnableRaisingEvents = true;
    }

    /// <summary>Null when the folder cannot be watched, such as while it does not exist.</summary>
    public static FolderWatch? Begin(string folder, Action changed)
    {
        try
        {
            return new FolderWatch(folder, changed);
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Dispose() => watcher.Dispose();

    private static void Report(string? path, Action changed)
    {
        if (path is null || !path.Split('/', '\\').Any(IgnoredFiles.Matches))
        {
            changed();
        }
    }
}
