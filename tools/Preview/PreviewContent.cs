using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TitleGuide.Content;

namespace TitleGuide.Tools.Preview;

/// <summary>Follows the content folder and runs the worked cases of what changed, after showing it.</summary>
internal sealed class PreviewContent : IDisposable
{
    /// <summary>Shorter than on a live site: one person saves one file.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    private readonly ContentStore store;
    private readonly Lock changing = new();
    private readonly ConditionalWeakTable<Notice, Lazy<ImmutableArray<Diagnostic>>> cases = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int loads;
    private bool disposed;

    public PreviewContent(string folder, TimeProvider time)
    {
        store = new ContentStore(folder, time, quiet: Quiet);
        store.Loaded += (_, _) => Take();
    }

    public event EventHandler<PreviewState>? Changed;

    public PreviewState State { get; private set; } = PreviewState.None;

    public void Start()
    {
        store.Start(evenFaulty: true);
        Take();
    }

    /// <summary>Comes back when the version is another one; at once when it already is.</summary>
    public async Task<PreviewState> NextAsync(string version, TimeSpan longest, CancellationToken stop)
    {
        Task next;
        lock (changing)
        {
            if (State.Version != version || disposed)
            {
                return State;
            }

            next = changed.Task;
        }

        await Task.WhenAny(next, Task.Delay(longest, stop));
        return State;
    }

    public void Dispose()
    {
        lock (changing)
        {
            disposed = true;
            changed.TrySetResult();
        }

        store.Dispose();
    }

    private void Take()
    {
        int load;
        PreviewState state;
        lock (changing)
        {
            load = ++loads;
            var (snapshot, found) = (store.HasCurrent ? store.Current : null, store.Found.ToImmutableArray());
            var shown = snapshot is null ? null : snapshot.Digest == State.Snapshot?.Digest ? State.Snapshot : WithDrafts(snapshot, found);
            var same = ReferenceEquals(shown, State.Snapshot) && State.Page > 0;
            state = new(
                shown,
                shown is null ? [] : [.. shown.Drafts.Select(d => d.Id)],
                store.LastFault.Count > 0,
                found,
                false,
                0,
                same ? State.Page : State.Page + 1,
                State.Panel + 1);
            Show(state);
        }

        Changed?.Invoke(this, state);
        Task.Run(() => RunCases(state, load));
    }

    private void RunCases(PreviewState state, int load)
    {
        var failed = (state.Snapshot?.Notices ?? [])
            .SelectMany(n => cases.GetValue(n, notice => new(() => [.. CaseRunner.Run(notice)])).Value)
            .ToList();
        var ran = state with
        {
            Found = state.Faulty ? state.Found : [.. state.Found, .. failed],
            CasesRan = true,
            FailedCases = failed.Count(f => !state.Drafts.Contains(NoticeOf(f))),
            Panel = state.Panel + 1,
        };
        lock (changing)
        {
            if (load != loads || disposed)
            {
                return;
            }

            Show(ran);
        }

        if (!state.Faulty)
        {
            Changed?.Invoke(this, ran);
        }
    }

    private static string NoticeOf(Diagnostic fault) => fault.At.Path.Split('/') is ["notices", var id, ..] ? id : "";

    private void Show(PreviewState state)
    {
        State = state;
        var waiting = changed;
        changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.TrySetResult();
    }

    /// <summary>Drafts are notices here. A draft that is faulty just now stays as it last was.</summary>
    private Snapshot WithDrafts(Snapshot snapshot, ImmutableArray<Diagnostic> found)
    {
        var faulty = found.Where(d => d.Severity == Severity.Error)
            .Select(NoticeOf)
            .ToHashSet(StringComparer.Ordinal);
        var kept = (State.Snapshot?.Drafts ?? []).Where(d => faulty.Contains(d.Id));
        ImmutableArray<Notice> drafts = [.. snapshot.Drafts, .. kept];
        return new()
        {
            Site = snapshot.Site,
            ScopeQuestions = snapshot.ScopeQuestions,
            Notices = [.. snapshot.Notices.Concat(drafts).OrderByDescending(n => n.Year).ThenBy(n => n.Id, StringComparer.Ordinal)],
            Drafts = drafts,
            Glossary = snapshot.Glossary,
            Pages = snapshot.Pages,
            Roles = snapshot.Roles,
            Calendar = snapshot.Calendar,
            Digest = snapshot.Digest,
            Folder = snapshot.Folder,
        };
    }
}
