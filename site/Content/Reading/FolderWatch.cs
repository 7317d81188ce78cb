namespace TitleGuide.Content.Reading;

/// <summary>Reports that something in a folder changed, and also that changes may have been missed.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly List<FileSystemWatcher> watchers = [];

    /// <summary>Null when the folder cannot be watched, such as while it does not exist.</summary>
    /// <param name="folder">Also watched itself where it is a link, which may be switched.</param>
    /// <param name="place">Where the folder really is.</param>
    /// <param name="changed">Told a path in the folder, with forward slashes; null when anything may have changed.</param>
    public static FolderWatch? Begin(string folder, string place, Action<string?> changed)
    {
        var watch = new FolderWatch();
        try
        {
            watch.Add(new FileSystemWatcher(place) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 }, changed);
            var link = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
            if (link != place && Path.GetDirectoryName(link) is { } parent)
            {
                watch.Add(new FileSystemWatcher(parent, Path.GetFileName(link)), _ => changed(null));
            }

            return watch;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException)
        {
            watch.Dispose();
            return null;
        }
    }

    public void Dispose() => watchers.ForEach(w => w.Dispose());

    private void Add(FileSystemWatcher watcher, Action<string?> changed)
    {
        watchers.Add(watcher);
        watcher.Changed += (_, change) => Report(change.Name, changed);
        watcher.Created += (_, change) => Report(change.Name, changed);
        watcher.Deleted += (_, change) => Report(change.Name, changed);
        watcher.Renamed += (_, change) =>
        {
            Report(change.OldName, changed);
            Report(change.Name, changed);
        };
        watcher.Error += (_, _) => changed(null);
        watcher.EnableRaisingEvents = true;
    }

    private static void Report(string? path, Action<string?> changed)
    {
        if (path is null || !path.Split('/', '\\').Any(IgnoredFiles.Matches))
        {
            changed(path?.Replace('\\', '/'));
        }
    }
}
