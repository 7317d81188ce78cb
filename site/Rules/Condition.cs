using System.Collections.Immutable;

namespace TitleGuide.Rules;

/// <summary>The clause a condition rests on and the words of it, as our page states them.</summary>
public sealed record Citation(ImmutableArray<string> Anchors, string? Quote);

/// <summary>
/// A node of a rule: a closed vocabulary. What it cannot say becomes a <see cref="Judgement"/> or an <see cref="Unstated"/>.
/// </summary>
/// <remarks>Immutable after loading. Compared by reference: two equal-looking nodes of a rule are different places in it.</remarks>
public abstract class Condition(ImmutableArray<Condition> parts, ImmutableArray<string> facts)
{
    /// <summary>A short Chinese label, when the author gave one.</summary>
    public string? Name { get; init; }

    /// <summary>Own or inherited from the nearest ancestor; null only above the first citation.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Where it stands: the path of keys and indexes in its file, unique in the notice (<c>regular/all[1]/any[0]</c>).</summary>
    public required string Path { get; init; }

    public ImmutableArray<Condition> Parts => parts;

    /// <summary>The facts this very node reads; composites read none themselves.</summary>
    public ImmutableArray<string> Facts => facts;

    /// <summary>Itself and all below it, from the top down.</summary>
    public IEnumerable<Condition> Whole() => parts.SelectMany(p => p.Whole()).Prepend(this);
}

/// <summary>At least <paramref name="count"/> of the parts; <c>all</c> is n of n, <c>any</c> is 1 of n.</summary>
public sealed class AtLeast(int count, ImmutableArray<Condition> parts) : Condition(parts, [])
{
    public int Count => count;

    public bool IsAll => count == Parts.Length;
}

/// <summary>The opposite of its part; a judged part counts as met.</summary>
public sealed class Not(Condition part) : Condition([part], []);

/// <summary>A choice, choices (any of them) or yes-no fact is one of <paramref name="options"/>.</summary>
public sealed class Is(string fact, ImmutableArray<string> options) : Condition([], [fact])
{
    public string Fact => fact;

    public ImmutableArray<string> Options => options;
}

/// <summary>How a number must lie to its limit.</summary>
public enum Comparison
{
    AtLeast,
    AtMost,
    Above,
    Below,
}

/// <summary>A number fact against a limit in the fact's unit.</summary>
public sealed class Compare(string fact, Comparison comparison, decimal limit) : Condition([], [fact])
{
    public string Fact => fact;

    public Comparison Comparison => comparison;

    public decimal Limit => limit;
}

/// <summary>A required length of time up to a cut-off. Whole calendar years, halves allowed.</summary>
/// <param name="Months">The length in months: 4 years = 48.</param>
/// <param name="CutOff">The id of the notice's cut-off.</param>
/// <param name="After">Date facts that the time must lie after.</param>
/// <param name="BelowMonths">When set, the time must be shorter than this.</param>
public sealed record Span(int Months, string CutOff, ImmutableArray<string> After, int? BelowMonths);

/// <summary>The time since a date fact.</summary>
public sealed class Since(string fact, Span span) : Condition([], [fact, .. span.After])
{
    public string Fact => fact;

    public Span Span => span;
}

/// <summary>The time covered by the matching periods of a fact, double cover counted once.</summary>
/// <param name="tagFilters">Index of a tag in the fact's order, with the options accepted; a tag not named is free.</param>
/// <param name="plus">Another periods fact joined in whole, or null.</param>
/// <param name="unbroken">Only the last uninterrupted stretch that reaches the cut-off counts.</param>
public sealed class Lasted(
    string fact,
    Span span,
    ImmutableArray<(int Tag, ImmutableArray<string> Options)> tagFilters,
    string? plus,
    bool unbroken) : Condition([], plus is null ? [fact, .. span.After] : [fact, plus, .. span.After])
{
    public string Fact => fact;

    public Span Span => span;

    public ImmutableArray<(int Tag, ImmutableArray<string> Options)> TagFilters => tagFilters;

    public string? Plus => plus;

    public bool Unbroken => unbroken;
}

/// <summary>Yearly numbers: the sum over the years, or each year alone, is at least a limit.</summary>
public sealed class YearlyAtLeast(string fact, ImmutableArray<int> years, string column, bool each, decimal limit) : Condition([], [fact])
{
    public string Fact => fact;

    public ImmutableArray<int> Years => years;

    public string Column => column;

    public bool Each => each;

    public decimal Limit => limit;
}

/// <summary>Yearly choices: each of the years is one of the options.</summary>
public sealed class YearlyIs(string fact, ImmutableArray<int> years, ImmutableArray<string> options) : Condition([], [fact])
{
    public string Fact => fact;

    public ImmutableArray<int> Years => years;

    public ImmutableArray<string> Options => options;
}

/// <summary>A condition that several rules use under one name.</summary>
public sealed class TermUse(Term term) : Condition([term.When], [])
{
    public Term Term => term;
}

/// <summary>A yes-no fact that only reviewers can decide: yes gives <see cref="Verdict.Judged"/>.</summary>
public sealed class Judgement(string fact) : Condition([], [fact])
{
    public string Fact => fact;
}

/// <summary>The documents at hand do not say it: always <see cref="Verdict.Unknown"/>.</summary>
public sealed class Unstated(string text) : Condition([], [])
{
    public string Text => text;
}

/// <summary>A passage with two defensible readings: decided only where both agree.</summary>
public sealed class Doubtful(string doubt, Condition first, Condition second) : Condition([first, second], [])
{
    public string Doubt => doubt;
}

/// <summary>The verdict of another route (in attachments only).</summary>
public sealed class RouteMet(string route) : Condition([], [])
{
    public string Route => route;
}
