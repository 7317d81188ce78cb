namespace TitleGuide.Tests.Benchmarks;

/// <summary>How long one run of a contestant takes, in nanoseconds.</summary>
/// <param name="Median">The median of the rounds' medians.</param>
/// <param name="P50">Over all samples.</param>
/// <param name="P99">Over all samples.</param>
/// <param name="Ratio">To the first contestant: the median of the ratios round by round.</param>
/// <param name="RatioLow">The lowest round.</param>
/// <param name="RatioHigh">The highest round.</param>
internal sealed record Timing(string Name, double Median, double P50, double P99, double Ratio, double RatioLow, double RatioHigh)
{
    /// <param name="rounds">The samples of each round.</param>
    /// <param name="first">Those of the first contestant in the same rounds.</param>
    public static Timing Of(string name, double[][] rounds, double[][] first)
    {
        var medians = rounds.Select(round => Percentile(round, 50)).ToArray();
        var ratios = medians.Zip(first, (median, other) => median / Percentile(other, 50)).ToArray();
        var all = rounds.SelectMany(round => round).ToArray();
        return new(
            name, Percentile(medians, 50), Percentile(all, 50), Percentile(all, 99), Percentile(ratios, 50), ratios.Min(), ratios.Max());
    }

    /// <summary>The smallest value that at least so many percent of the values do not exceed.</summary>
    public static double Percentile(IEnumerable<double> values, int percent)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Max(0, (int)Math.Ceiling(sorted.Length * percent / 100.0) - 1)];
    }
}
