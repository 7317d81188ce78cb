using System.Collections.Immutable;
using System.Globalization;

namespace TitleGuide.Tests.Benchmarks;

/// <summary>Runs the benchmarks that are named, or all, and prints a table for each.</summary>
internal static class BenchmarkCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> names, TextWriter output)
    {
        var chosen = AllBenchmarks.Items.Where(b => names.Count == 0 || names.Contains(b.Name)).ToList();
        var tables = AllBenchmarks.Long.Where(b => names.Count == 0 || names.Contains(b.Name)).ToList();
        if (chosen.Count + tables.Count < names.Count)
        {
            output.WriteLine($"The benchmarks are: {string.Join(", ", AllBenchmarks.Items.Select(b => b.Name).Concat(AllBenchmarks.Long.Select(b => b.Name)))}.");
            return 1;
        }

#if DEBUG
        output.WriteLine("This is a debug build: its figures say nothing. Run with -c Release.");
#endif
        foreach (var benchmark in chosen)
        {
            var race = new Race(TimeProvider.System);
            output.WriteLine($"{benchmark.Name}: {benchmark.About}; {race.Rounds} alternating rounds");
            Print(race.Run(benchmark.Prepare()), output);
            output.WriteLine($"  (checksum {race.Checksum.ToString(CultureInfo.InvariantCulture)})");
        }

        foreach (var table in tables)
        {
            await table.RunAsync(output);
        }

        return 0;
    }

    private static void Print(ImmutableArray<Timing> timings, TextWriter output)
    {
        var width = timings.Max(timing => timing.Name.Length);
        output.WriteLine($"  {new string(' ', width)}{"median",12}{"p50",12}{"p99",12}{"ratio",10}  (lowest-highest round)");
        foreach (var t in timings)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {t.Name.PadRight(width)}{Figures.Duration(t.Median),12}{Figures.Duration(t.P50),12}{Figures.Duration(t.P99),12}{t.Ratio,10:0.00}  ({t.RatioLow:0.00}-{t.RatioHigh:0.00})"));
        }
    }
}
