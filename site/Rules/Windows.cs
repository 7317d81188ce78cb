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
    public static Windows AtLeast(int count, IEnumerable<Windows> all)
    {
        if (count <= 0)
        {
            return Always;
        }

        var edges = all.SelectMany(w => w.Runs)
            .SelectMany(run => new[] { (Day: run.From, Step: 1), (Day: run.Until, Step: -1) })
            .GroupBy(edge => edge.Day, edge => edge.Step)
            .OrderBy(day => day.Key);
        var runs = ImmutableArray.CreateBuilder<(int, int)>();
        var (holding, since) = (0, 0);
        foreach (var day in edges)
        {
            var before = holding;
            holding += day.Sum();
            if (before < count && holding >= count)
            {
                since = day.Key;
            }
            else if (before >= count && holding < count)
            {
                runs.Add((since, day.Key));
            }
        }

        return new(new Sequence<(int, int)>(runs.ToImmutable()));
    }

    public bool Contains(int day) => Runs.Items.Any(run => run.From <= day && day < run.Until);
}
