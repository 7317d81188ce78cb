using System.Collections.Immutable;

namespace TitleGuide.Rules;

/// <summary>
/// The days on which something holds, counted from the cut-off (0 = the cut-off itself, 1 = a day later …), each run
/// with its first day in and its end out. Days before the cut-off are not told.
/// </summary>
internal readonly record struct Windows(Sequence<(int From, int Until)> Runs)
{
    /// <summary>Sixty years: as far as anybody plans.</summary>
    public const int Horizon = 21_915;

    public static Windows Always { get; } = Of(0, Horizon);

    public static Windows Never { get; } = new(default(Sequence<(int, int)>));

    public int? First => Runs.Count == 0 ? null : Runs[0].From;

    public static Windows Of(int from, int until) =>
        Math.Max(from, 0) < Math.Min(until, Horizon)
            ? new(new Sequence<(int, int)>([(Math.Max(from, 0), Math.Min(until, Horizon))]))
            : Never;

    /// <summary>The days on which at least so many hold.</summary>
    public static Windows AtLeast(int count, ReadOnlySpan<Windows> all)
    {
        var some = 0;
        Windows last = Never;
        foreach (var windows in all)
        {
            if (windows.Runs.Items is [(0, Horizon)])
            {
                count--;
            }
            else if (windows.Runs.Count > 0)
            {
                some++;
                last = windows;
            }
        }

        return count <= 0 ? Always : some < count ? Never : some == 1 ? last : Sweep(count, all);
    }

    /// <param name="count">How many are wanted beyond those that always hold.</param>
    private static Windows Sweep(int count, ReadOnlySpan<Windows> all)
    {
        var edges = new List<(int Day, int Step)>();
        foreach (var windows in all)
        {
            foreach (var (from, until) in windows.Runs.Items is [(0, Horizon)] ? [] : windows.Runs.Items)
            {
                edges.Add((from, 1));
                edges.Add((until, -1));
            }
        }

        edges.Sort();
        var runs = ImmutableArray.CreateBuilder<(int, int)>();
        var (holding, since) = (0, 0);
        for (var i = 0; i < edges.Count;)
        {
            var (day, before) = (edges[i].Day, holding);
            for (; i < edges.Count && edges[i].Day == day; i++)
            {
                holding += edges[i].Step;
            }

            if (before < count && holding >= count)
            {
                since = day;
            }
            else if (before >= count && holding < count)
            {
                runs.Add((since, day));
            }
        }

        return runs.Count == 0 ? Never : new(new Sequence<(int, int)>(runs.ToImmutable()));
    }

    public bool Contains(int day)
    {
        foreach (var (from, until) in Runs.Items)
        {
            if (from <= day && day < until)
            {
                return true;
            }
        }

        return false;
    }
}
