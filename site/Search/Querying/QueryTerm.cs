using System.Collections.Immutable;

namespace TitleGuide.Search.Querying;

/// <summary>One thing a query asks for.</summary>
/// <param name="Weight">How much a match adds to the score.</param>
/// <param name="Mass">How much of the query a match covers.</param>
/// <param name="Run">Which stretch of the query it belongs to; highlights prefer a stretch's longest match.</param>
internal sealed record QueryTerm(ulong Key, float Weight, float Mass, int Run)
{
    /// <summary>Another key that answers the term, less exactly; 0 for none.</summary>
    public ulong Alternative { get; init; }

    /// <summary>Digits that may also be found inside a longer number.</summary>
    public string? Digits { get; init; }

    /// <summary>What is left uncovered when no section has the term.</summary>
    public float MissingMass { get; init; }

    /// <summary>What to ask for instead when no section has the term; of a pair of Han characters that is <see cref="Singles"/>.</summary>
    public ImmutableArray<QueryTerm> Fallback { get; init; } = [];

    /// <summary>For a pair of Han characters: the keys of the two, which are asked for instead.</summary>
    public (ulong Left, ulong Right) Singles { get; init; }

    /// <summary>For a synonym phrase: its pairs, which count in full only where no phrase of the group stands.</summary>
    public ImmutableArray<QueryTerm> Literal { get; init; } = [];

    /// <summary>True for what is a match of its own, not a piece of a longer stretch.</summary>
    public bool Whole { get; init; }

    /// <summary>False for terms that help to rank but are no match one would want to see marked.</summary>
    public bool Marked { get; init; } = true;

    /// <summary>Made when it is needed, which is seldom.</summary>
    public ImmutableArray<QueryTerm> Instead() =>
        Singles == default ? Fallback : [SingleOfUnknown(Singles.Left), SingleOfUnknown(Singles.Right)];

    private QueryTerm SingleOfUnknown(ulong key) => new(key, QueryWeights.SingleOfUnknown, 0, Run) { Marked = false };
}

/// <summary>A query as terms, independent of any index.</summary>
/// <param name="IsPhrase">One word or phrase without a gap or a stop word: what does not have it is no match.</param>
/// <param name="Names">Where it calls notices by their names.</param>
internal sealed record QueryPlan(ImmutableArray<QueryTerm> Terms, bool IsPhrase, ImmutableArray<NamePlace> Names)
{
    public static QueryPlan Empty { get; } = new([], false, []);
}
