using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Content;

/// <summary>A worked case: a named situation and what the text says of it, reasoned by hand.</summary>
public sealed record Case(string Id, string Name, string Why, FactSet Answers, Expectation Expect, Position At);

/// <summary>What a case expects; only what it names is compared.</summary>
public sealed record Expectation
{
    /// <summary>Route id to verdict; null means excluded by a preferred route.</summary>
    public ImmutableSortedDictionary<string, Verdict?> Routes { get; init; } = ImmutableSortedDictionary<string, Verdict?>.Empty;

    public ImmutableSortedDictionary<string, Verdict> Gates { get; init; } = ImmutableSortedDictionary<string, Verdict>.Empty;

    public ImmutableSortedDictionary<string, Need> Attachments { get; init; } = ImmutableSortedDictionary<string, Need>.Empty;

    /// <summary>Route id to the first day it is met by time alone.</summary>
    public ImmutableSortedDictionary<string, DateOnly> From { get; init; } = ImmutableSortedDictionary<string, DateOnly>.Empty;

    public string? Best { get; init; }

    public string? Option { get; init; }

    /// <summary>Doubts that the outcome of some route must depend on.</summary>
    public ImmutableArray<string> Doubts { get; init; } = [];
}
