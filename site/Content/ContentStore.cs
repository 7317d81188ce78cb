using TitleGuide.Content.Reading;

namespace TitleGuide.Content;

/// <summary>
/// Holds the newest error-free snapshot of a content folder and follows its changes. A faulty change is never taken up:
/// the last good snapshot stays, and <see cref="LastFault"/> tells what is wrong.
/// </summary>
/// <param name="folder">May be a link that is switched to another folder, which is taken up whole.</param>
/// <param name="prepare">Warms what is derived from a new snapshot, before anyone sees it.</param>
/// <param name="quiet">How long must be quiet after a change; <see cref="Quiet"/> when not given.</param>
public sealed class ContentStore(string folder, TimeProvider time, Action<Snapshot>? prepare = null, TimeSpan? quiet = null) : IDisposable
{
    /// <summary>Editors save in bursts; this long must be quiet.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    /// <summary>However busy the folder is, changes wait no longer.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    /// <summary>For what no watcher reports: a lost event, another folder put in this one's place.</summary>
    public static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(3);

    private readonly TimeSpan pause = quiet ?? Quiet;
    private readonly ContentCache cache = new();
    private readonly Lock loading = new();
    private readonly Lock scheduling = new();
    private volatile Snapshot? current;
    private volatile IReadOnlyList<Diagnostic> lastFault = [];
    private volatile string stamp = "";
    private FolderWatch? watch;
    private string watched = "";
    private ITimer? reload;
    private ITimer? poll;
    private long? firstChange;
    private HashSet<string>? changed = [];
    private bool disposed;

    /// <summary>Raised after every attempt to load a change, on a worker thread.</summary>
    public event EventHandler? Loaded;

    /// <summary>Everything the last load found; empty before the first.</summary>
    public IReadOnlyList<Diagnostic> Found { get; private set; } = [];

    /// <summary>Whether there has been content without an error yet.</summary>
    public bool HasCurrent => current is not null;

    public Snapshot Current => current ?? throw new InvalidOperationException("Start has not succeeded.");

    /// <summary>The diagnostics of a change that was not taken up; empty while <see cref="Current"/> is what stands in the folder.</summary>
    public IReadOnlyList<Diagnostic> LastFault => lastFault;

    /// <summary>Loads, and when that succeeds begins to follow changes.</summary>
    /// <param name="evenFaulty">Follow changes also when it does not, waiting for the fault to be mended.</param>
    public LoadResult Start(bool evenFaulty = false)
    {
        var place = RealPath.Of(folder);
        var result = ContentLoader.Load(place, cache);
        stamp = cache.Stamp;
        Found = result.Diagnostics;
        if (result.Snapshot is { } snapshot)
        {
            prepare?.Invoke(snapshot);
            current = snapshot;
        }
        else if (!evenFaulty)
        {
            return result;
        }

        lastFault = result.Snapshot is null ? result.Diagnostics : [];
        reload = time.CreateTimer(_ => Reload(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        poll = time.CreateTimer(_ => Poll(), null, PollInterval, PollInterval);
        watch = FolderWatch.Begin(folder, place, Schedule);
        watched = place;
        return result;
    }

    public void Dispose()
    {
        lock (scheduling)
        {
            disposed = true;
            watch?.Dispose();
            poll?.Dispose();
            reload?.Dispose();
        }
    }

    /// <param name="path">What changed, in the folder; null when anything may have.</param>
    private void Schedule(string? path)
    {
        lock (scheduling)
        {
            if (!disposed)
            {
                if (path is not null && ContentFiles.NoticeFolder(path) is { } notice)
                {
                    changed?.Add(notice);
                }
                else
                {
                    changed = null;
                }

                firstChange ??= time.GetTimestamp();
                var left = LongestWait - time.GetElapsedTime(firstChange.Value);
                reload!.Change(left < TimeSpan.Zero ? TimeSpan.Zero : left < pause ? left : pause, Timeout.InfiniteTimeSpan);
            }
        }
    }

    /// <summary>Lists without holding up a load; a load in between has seen what there is to see.</summary>
    private void Poll()
    {
        if (!loading.TryEnter())
        {
            return;
        }

        var known = stamp;
        loading.Exit();
        var place = RealPath.Of(folder);
        if (FolderStamp.Of(place) != known && stamp == known)
        {
            WatchAnew(place);
            Schedule(null);
        }
    }

    /// <summary>The old watch may be bound to a folder that was moved away.</summary>
    private void WatchAnew(string place)
    {
        lock (scheduling)
        {
            if (!disposed)
            {
                watch?.Dispose();
                watch = FolderWatch.Begin(folder, place, Schedule);
                watched = place;
            }
        }
    }

    private void Reload()
    {
        lock (loading)
        {
            HashSet<string>? folders;
            lock (scheduling)
            {
                (firstChange, folders, changed) = (null, changed, []);
            }

            // The links are followed once, so that a switch in between cannot mix two folders.
            var place = RealPath.Of(folder);
            if (place != watched)
            {
                WatchAnew(place);
            }

            var result = ContentLoader.Load(place, cache, changed: folders);
            stamp = cache.Stamp;
            Found = result.Diagnostics;
            lastFault = result.Snapshot is { } snapshot ? Take(snapshot) : result.Diagnostics;
        }

        Loaded?.Invoke(this, EventArgs.Empty);
    }

    private IReadOnlyList<Diagnostic> Take(Snapshot snapshot)
    {
        if (snapshot.Digest == current?.Digest)
        {
            return [];
        }

        try
        {
            prepare?.Invoke(snapshot);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var faults = new Faults();
            faults.Add(DiagnosticCode.NotPrepared, new Position(".", 1, 1), $"新内容没有错，可是网站没能用上它（{fault.Message}）。", cure: "撤回刚才的修改，并告诉维护程序的人。");
            return faults.Found;
        }

        current = snapshot;
        return [];
    }
}
