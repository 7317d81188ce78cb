using System.Collections.Immutable;
using TitleGuide.Tests.Pages.Check;
using TitleGuide.Tests.Rules;
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
        new("evaluation", "the rules of a notice on the people of its cases", RuleBenchmarks.Evaluate),
        new("next-question", "which question matters next, at every stop of those people", RuleBenchmarks.Next),
        new("result-page", "20 people's results over HTTP, and the same pages prepared beforehand", ResultBenchmark.Pages),
    ];

    /// <summary>Those that print tables of their own.</summary>
    public static ImmutableArray<LongBenchmark> Long { get; } =
    [
        new("export", StaffBenchmarks.ExportAsync),
        new("preview-save", StaffBenchmarks.PreviewAsync),
        new(SearchScale.Name, output =>
        {
            new SearchScale(TimeProvider.System, output).Run(SearchScale.Sizes);
            return Task.CompletedTask;
        }),
    ];
}
