using System.Collections.Immutable;

namespace TitleGuide.Pages.Api;

/// <summary>A result as data: the one shape of the downloaded file and of the interface. Dates are ISO, absent means not stated.</summary>
/// <param name="Answers">Fact id to the text that stands in an address.</param>
/// <param name="Verdict">Of the best route: met, judged, unknown or notmet.</param>
/// <param name="Route">The id of the route that attachments and gaps are told for.</param>
/// <param name="Relied">What only people decide and was taken as answered.</param>
/// <param name="Open">Questions that could still change something, in the order they are asked.</param>
public sealed record ResultDocument(
    NoticeDocument Notice,
    string Disclaimer,
    ImmutableSortedDictionary<string, string> Answers,
    ImmutableArray<string> Unreadable,
    string Verdict,
    string Summary,
    string Route,
    OptionDocument? Option,
    ImmutableArray<GateDocument> Gates,
    ImmutableArray<RouteDocument> Routes,
    ImmutableArray<GapDocument> Gaps,
    ImmutableArray<CutOffDocument> CutOffs,
    ImmutableArray<DeadlineDocument> Deadlines,
    ImmutableArray<AttachmentDocument> Attachments,
    OfficeDocument? Office,
    ImmutableArray<string> Relied,
    ImmutableArray<StatementDocument> Assumptions,
    ImmutableArray<string> Oddities,
    ImmutableArray<QuestionDocument> Open);

/// <param name="Rules">The digest of the rules that gave the result; see <c>RulesDigest</c>.</param>
public sealed record NoticeDocument(string Id, string Title, int Year, string Rules);

/// <summary>What to tick on the platform.</summary>
public sealed record OptionDocument(string Text, ImmutableArray<string> Clauses);

public sealed record StatementDocument(string Text, ImmutableArray<string> Clauses);

public sealed record GateDocument(string Id, string Name, string Verdict, FindingDocument Why);

/// <param name="Own">The verdict of the route's own rule, without the gates.</param>
/// <param name="Excluded">The met route that makes this one unnecessary.</param>
/// <param name="From">The first day on which time alone makes it met; only when it is not met yet.</param>
public sealed record RouteDocument(
    string Id,
    string Name,
    string Verdict,
    string Own,
    string? Excluded,
    DateOnly? From,
    int? FirstCycle,
    OptionDocument? Option,
    ImmutableArray<string> Doubts,
    string? Otherwise,
    FindingDocument Why);

/// <summary>A node of the explained verdict; the tree mirrors the rule.</summary>
/// <param name="Path">Where the condition stands in the rules.</param>
/// <param name="AtLeast">How many parts must hold, for a node with parts.</param>
public sealed record FindingDocument(
    string Path,
    string Verdict,
    string? Name,
    string? Quote,
    ImmutableArray<string> Clauses,
    ImmutableArray<string> Facts,
    MeasureDocument? Gap,
    string? CutOff,
    DateOnly? From,
    ImmutableArray<string> NeedsDay,
    string? Doubt,
    int? AtLeast,
    ImmutableArray<FindingDocument> Parts);

/// <param name="Unit">月 for lengths of time, otherwise the fact's unit.</param>
public sealed record MeasureDocument(decimal Required, decimal Least, decimal Most, string Unit);

/// <summary>A leaf of the gates or the best route that is not met, in words.</summary>
public sealed record GapDocument(
    string Path, string Verdict, string Requirement, string Because, MeasureDocument? Gap, DateOnly? From, ImmutableArray<string> Clauses);

public sealed record CutOffDocument(string Id, string Name, DateOnly? Date, string? Note, string? Clause);

public sealed record DeadlineDocument(
    string Id, string Actor, string What, DateOnly? Opens, DateOnly? Date, string? Note, string? Clause);

/// <param name="Need">needed, unstated, depends or notneeded.</param>
/// <param name="Kind">upload or paper.</param>
public sealed record AttachmentDocument(
    string Id,
    string? Number,
    string Name,
    string Need,
    string Kind,
    string By,
    int? Copies,
    string? Formats,
    string? From,
    string? Substitutes,
    string When,
    string Clause);

public sealed record OfficeDocument(string Id, string Name, string Phone, string Address, string Clause);

public sealed record QuestionDocument(string Id, string Name, string Ask);
