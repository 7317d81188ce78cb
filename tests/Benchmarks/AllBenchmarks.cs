using System.Collections.Immutable;

namespace TitleGuide.Tests.Benchmarks;

/// <summary>What <c>dotnet run -c Release --project tests -- benchmark</c> can run. Add a line for a new one.</summary>
internal static class AllBenchmarks
{
    public static ImmutableArray<Benchmark> Items { get; } =
    [
        new("lower-case", "4,000 characters, Han and Latin mixed", TextBenchmarks.LowerCase),
    ];
}
