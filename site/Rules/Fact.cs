using System.Collections.Immutable;

namespace TitleGuide.Rules;

/// <summary>What kind of answer a fact takes, and so which control asks for it.</summary>
public enum FactKind
{
    Choice,
    Choices,
    YesNo,
    Number,
    Date,
    Periods,
    YearlyNumber,
    YearlyChoice,
}

/// <summary>One of the answers offered.</summary>
public sealed record Option(string Id, string Name, string? Hint = null);

/// <summary>What each period of a <see cref="FactKind.Periods"/> fact also tells, such as the kind of employer.</summary>
public sealed record PeriodTag(string Id, string Name, ImmutableArray<Option> Options);

/// <summary>
/// Something we ask a person about. The id means the same in every notice, so one set of answers can be tried against all.
/// </summary>
public sealed record Fact
{
    /// <summary>The exclusive answer of a <see cref="FactKind.Choices"/> fact.</summary>
    public const string NoneId = "none";

    public const string YesId = "yes";

    public const string NoId = "no";

    public required string Id { get; init; }

    public required FactKind Kind { get; init; }

    /// <summary>A few characters, used in the list of answers and in reasons.</summary>
    public required string Name { get; init; }

    /// <summary>The options of a choice kind; 是 and 否 for a yes-no; otherwise empty.</summary>
    public ImmutableArray<Option> Options { get; init; } = [];

    /// <summary>The wording of the exclusive option of a <see cref="FactKind.Choices"/> fact.</summary>
    public string? None { get; init; }

    /// <summary>Unit of a number, such as 分.</summary>
    public string? Unit { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    public ImmutableArray<PeriodTag> Tags { get; init; } = [];

    /// <summary>The years asked about, for the yearly kinds.</summary>
    public ImmutableArray<int> Years { get; init; } = [];

    /// <summary>The columns of a yearly-number fact; one named column at least.</summary>
    public ImmutableArray<Option> Columns { get; init; } = [];

    /// <summary>Facts whose date normally comes earlier than this one's.</summary>
    public ImmutableArray<string> NotBefore { get; init; } = [];
}

/// <summary>How a fact is asked. Wording only: it never routes.</summary>
public sealed record Question(Fact Fact, string Ask, string? Hint);
