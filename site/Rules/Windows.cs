using System.Collections.Immutable;

namespace TitleGuide.Rules;

/// <summary>
/// The days on which something holds, counted from the cut-off (0 = the cut-off itself, 1 = a day later …), each run
/// with its first day in and its end out. Days before the cut-off are not told.
/// </summary>
internal sealed class Windows(ImmutableArray<(int From, int Until)> runs)
{
    /// <summary>Sixty years: as far as anybody plans.</summary>
    public const int Horizon = 21_915;

    public static Windows Always { get; } = new([(0, Horizon)]);

    public static Windows Never { get; } = new([]);

    public ImmutableArray<(int From, int Until)> Runs => runs;

    public int? First => runs.IsEmpty ? null : runs[0].From;

    public static Windows Of(int from, int until)
    {
        (from, until) = (Math.Max(from, 0), Math.Min(until, Horizon));
        return from >= until ? Never : (from, until) == (0, Horizon) ? Always : new([(from, until)]);
    }

    /// <summary>The days on which at least so many hold.</summary>
    public static Windows AtLeast(int count, ReadOnlySpan<Finding> all)
    {
        var some = 0;
        var last = Never;
        foreach (var finding in all)
        {
            if (finding.When == Always)
            {
                count--;
            }
            else if (finding.When != Never)
            {
                some++;
                last = finding.When;
            }
        }

        return count <= 0 ? Always : some < count ? Never : some == 1 ? last : Sweep(count, all);
    }

    /// <param name="count">How many are wanted beyond those that always hold.</param>
    private static Windows Sweep(int count, ReadOnlySpan<Finding> all)
    {
        var edges = new List<(int Day, int Step)>();
        foreach (var finding in all)
        {
            foreach (var (from, until) in finding.When == Always ? [] : finding.When.Runs)
            {
                edges.Add((from, 1));
                edges.Add((until, -1));
            }
        }

        edges.Sort();
        var found = ImmutableArray.CreateBuilder<(int From, int Until)>();
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
                found.Add((since, day));
            }
        }

        return found.Count switch
        {
            0 => Never,
            1 => Of(found[0].From, found[0].Until),
            _ => new(found.ToImmutable()),
        };
    }

    public bool Contains(int day)
    {
        foreach (var (from, until) in runs)
        {
            if (from <= day && day < until)
            {
                return true;
            }
        }

        return false;
    }
}
