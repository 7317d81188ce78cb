using System.Collections.Immutable;
using TitleGuide.Tests.Search;

namespace TitleGuide.Tests.Benchmarks;

/// <summary>What <c>dotnet run -c Release --project tests -- benchmark</c> can run. Add a line for a new one.</summary>
internal static class AllBenchmarks
{
    public static ImmutableArray<Benchmark> Items { get; } =
    [
        new("lower-case", "4,000 characters, Han and Latin mixed", TextBenchmarks.LowerCase),
        new("search-build", "the first 300 sections of the content", SearchBenchmarks.Build),
        new("search-query", "a page of 20 hits with snippets, over the same sections", SearchBenchmarks.Query),
    ];
}
