using System.Collections.Concurrent;

namespace TitleGuide.Pages.Serving;

/// <summary>
/// The pages rendered from one snapshot on one day. It is derived from the snapshot and so leaves with it;
/// pages tell how many days are left, so a new day starts empty.
/// </summary>
public sealed class RenderedPages
{
    private const int Limit = 4096;

    private volatile Day day = new(DateOnly.MinValue);

    public int Count => day.Slots.Count;

    /// <summary>
    /// The slot of a path. Who gets <paramref name="mine"/> renders it and must settle it; the others wait for that.
    /// Null when the cache is full.
    /// </summary>
    public Slot? Claim(DateOnly today, string path, out bool mine)
    {
        var current = day;
        if (current.Date != today)
        {
            day = current = new(today);
        }

        mine = false;
        if (current.Slots.TryGetValue(path, out var slot))
        {
            return slot;
        }

        if (current.Slots.Count >= Limit)
        {
            return null;
        }

        var fresh = new Slot(current.Slots, path);
        slot = current.Slots.GetOrAdd(path, fresh);
        mine = ReferenceEquals(slot, fresh);
        return slot;
    }

    private sealed record Day(DateOnly Date)
    {
        public ConcurrentDictionary<string, Slot> Slots { get; } = new(StringComparer.Ordinal);
    }

    /// <summary>A page being rendered, or rendered.</summary>
    public sealed class Slot(ConcurrentDictionary<string, Slot> slots, string path)
    {
        private readonly TaskCompletionSource<StoredResponse?> page = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Null when the answer turned out not to be one to keep.</summary>
        public Task<StoredResponse?> Page => page.Task;

        public void Settle(StoredResponse? response)
        {
            if (response is null)
            {
                slots.TryRemove(path, out _);
            }

            page.SetResult(response);
        }
    }
}
