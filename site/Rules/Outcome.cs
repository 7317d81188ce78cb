using System.Collections.Immutable;

namespace TitleGuide.Rules;

/// <summary>How much of a requirement is there, in its own unit.</summary>
/// <param name="Required">The limit.</param>
/// <param name="Least">The least that the answers allow.</param>
/// <param name="Most">The most that they allow; equal to <paramref name="Least"/> when nothing is open.</param>
/// <param name="Unit">月 for spans, otherwise the fact's unit.</param>
public sealed record Gap(decimal Required, decimal Least, decimal Most, string Unit);

/// <summary>
/// The verdict on one node of a rule and why: a tree that mirrors the rule. Explanations are read off it, never kept beside it.
/// </summary>
public sealed record Finding
{
    public required Condition Condition { get; init; }

    public required Verdict Verdict { get; init; }

    public ImmutableArray<Finding> Parts { get; init; } = [];

    public Gap? Gap => Leaf?.Gap;

    /// <summary>
    /// The first day on which the passing of time alone makes it met (or judged), all cut-offs moving together;
    /// <see cref="DateOnly.MinValue"/> when it is already, null when time does not cure it or the day cannot be told.
    /// Month-only answers count from their last day, so it is never too early.
    /// </summary>
    public DateOnly? From =>
        Verdict >= Verdict.Judged ? DateOnly.MinValue
        : When.First is { } days && CutOff?.Date is { } cutOff ? cutOff.AddDays(days)
        : null;

    /// <summary>The cut-off that a leaf counts time to; of a composite, the first of its parts' cut-offs.</summary>
    public CutOff? CutOff { get; init; }

    /// <summary>A month-only date straddles the limit: the day would settle it. Names the facts.</summary>
    public ImmutableArray<string> NeedsDay => Leaf?.NeedsDay ?? [];

    /// <summary>The doubt whose two readings disagree for this person at this very node.</summary>
    public string? Doubt =>
        Condition is Doubtful c && Parts[0].Verdict != Parts[1].Verdict ? c.Doubt : Leaf?.Doubt;

    /// <summary>What the leaf said that this is of; null for a composite.</summary>
    internal Leaf? Leaf { get; init; }

    internal Windows When { get; init; } = Windows.Never;

    /// <summary>A doubt's readings disagree here or below.</summary>
    internal bool Doubted { get; init; }

    /// <summary>This and everything below it, each before its parts.</summary>
    public IReadOnlyList<Finding> Tree()
    {
        var all = new List<Finding> { this };
        Add(this, all);
        return all;
    }

    /// <summary>What this would say had one leaf below it come out otherwise.</summary>
    public Verdict With(Condition leaf, Verdict verdict)
    {
        if (ReferenceEquals(Condition, leaf))
        {
            return verdict;
        }

        switch (Condition)
        {
            case AtLeast c:
                var tally = default(Tally);
                foreach (var part in Parts)
                {
                    tally.Add(part.With(leaf, verdict));
                }

                return tally.Best(c.Count);
            case Not:
                return Evaluation.Opposite(Parts[0].With(leaf, verdict));
            case Doubtful:
                return Evaluation.Agree(Parts[0].With(leaf, verdict), Parts[1].With(leaf, verdict));
            default:
                return Parts.IsEmpty ? Verdict : Parts[0].With(leaf, verdict);
        }
    }

    private static void Add(Finding finding, List<Finding> all)
    {
        foreach (var part in finding.Parts)
        {
            all.Add(part);
            Add(part, all);
        }
    }
}

/// <summary>The verdict on a gate.</summary>
public sealed record GateResult(Gate Gate, Finding Finding)
{
    public Verdict Verdict => Finding.Verdict;
}

/// <summary>The verdict on a route, gates included.</summary>
/// <param name="Own">The route's own rule, without the gates.</param>
/// <param name="Verdict">Own rule and all gates together.</param>
/// <param name="ExcludedBy">The met route that makes this one unnecessary, or null.</param>
/// <param name="From">The first day on which route and gates are met by time alone; see <see cref="Finding.From"/>.</param>
/// <param name="FirstCycle">The first year whose cut-off includes <paramref name="From"/>, if this notice's conditions stay; null when unknown or met.</param>
/// <param name="Doubts">The doubts on whose reading this very verdict depends.</param>
public sealed record RouteResult(
    DeclarationRoute Route,
    Finding Own,
    Verdict Verdict,
    string? ExcludedBy,
    DateOnly? From,
    int? FirstCycle,
    ImmutableArray<string> Doubts);

/// <summary>Whether an attachment is wanted of this person.</summary>
public enum Need
{
    NotNeeded,

    /// <summary>It depends on an answer not given.</summary>
    Depends,

    /// <summary>The documents do not say for this route.</summary>
    Unstated,
    Needed,
}

/// <summary>The verdict on an attachment for one route.</summary>
public sealed record AttachmentResult(string Id, Need Need, Finding? When);

/// <summary>The explained verdict on one set of answers.</summary>
public sealed record Outcome
{
    public required ImmutableArray<GateResult> Gates { get; init; }

    public required ImmutableArray<RouteResult> Routes { get; init; }

    /// <summary>The best route: highest verdict, then preference.</summary>
    public required RouteResult Best { get; init; }

    /// <summary>The routes that can be taken now, the best first.</summary>
    public ImmutableArray<RouteResult> OpenRoutes =>
    [
        .. Routes.Where(r => r is { Verdict: >= Verdict.Judged, ExcludedBy: null })
            .OrderByDescending(r => r.Verdict)
            .ThenByDescending(r => r.Own.Verdict),
    ];

    /// <summary>The attachments for <see cref="Best"/>.</summary>
    public required ImmutableArray<AttachmentResult> Attachments { get; init; }
}
