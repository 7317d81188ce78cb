using System.Collections.Immutable;

namespace TitleGuide.Tests.Benchmarks;

/// <summary>A question about speed: the first contestant is what the others are compared with.</summary>
/// <param name="Name">The word for the command line.</param>
/// <param name="About">What is measured, on what input.</param>
/// <param name="Prepare">Makes the contestants; what it costs is not measured.</param>
public sealed record Benchmark(string Name, string About, Func<ImmutableArray<Contestant>> Prepare);

/// <summary>One way to do the work.</summary>
/// <param name="Run">Does it once. Its results are added up, so that no work can be optimised away.</param>
public sealed record Contestant(string Name, Func<int> Run);
