namespace TitleGuide.Tests.Benchmarks;

/// <summary>A benchmark that prints a table of its own, because there is nothing to compare with or growing input.</summary>
/// <param name="Name">The word for the command line.</param>
internal sealed record LongBenchmark(string Name, Func<TextWriter, Task> RunAsync);
