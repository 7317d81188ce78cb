using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Content;

/// <summary>One year's notice of one evaluation plan, with its annexes: a folder of its own.</summary>
public sealed record Notice
{
    /// <summary>The folder's name, also in addresses: <c>2024-hangzhou-manufacturing-engineer</c>.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string ShortTitle { get; init; }

    public required int Year { get; init; }

    /// <summary>Still being made: checked like every notice, but kept off the live site.</summary>
    public bool Draft { get; init; }

    /// <summary>发文字号; null when the documents at hand do not contain it.</summary>
    public string? Number { get; init; }

    /// <summary>发文机关; null when the documents at hand do not tell.</summary>
    public string? Issuer { get; init; }

    public DateOnly? Issued { get; init; }

    public required ImmutableArray<Level> Levels { get; init; }

    /// <summary>The title that is granted.</summary>
    public required string Grants { get; init; }

    public required string Region { get; init; }

    public required ImmutableArray<string> Fields { get; init; }

    /// <summary>The plan's full name on the provincial platform.</summary>
    public required string Plan { get; init; }

    public string? Committee { get; init; }

    public required string Summary { get; init; }

    public ImmutableArray<Cited> Basis { get; init; } = [];

    public Cited? Fees { get; init; }

    public required ImmutableArray<CutOff> CutOffs { get; init; }

    public required ImmutableArray<Deadline> Deadlines { get; init; }

    public ImmutableArray<RequiredPeriod> Periods { get; init; } = [];

    public ImmutableArray<NamedLink> Links { get; init; } = [];

    public ImmutableArray<Contact> Contacts { get; init; } = [];

    public required ImmutableArray<SourceDocument> Sources { get; init; }

    /// <summary>What the documents at hand do not contain.</summary>
    public ImmutableArray<string> Absent { get; init; } = [];

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    public ImmutableArray<FrequentQuestion> Faq { get; init; } = [];

    /// <summary>The body of notice.md before its first clause, rendered.</summary>
    public required string IntroductionHtml { get; init; }

    /// <summary>The clause pages at hand, in the order notice, conditions, process, review, papers.</summary>
    public required ImmutableArray<ClausePage> Pages { get; init; }

    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Null when the notice has no list of receiving offices.</summary>
    public OfficeList? Offices { get; init; }

    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    /// <summary>Null when the notice has no self-check.</summary>
    public RuleSet? Rules { get; init; }

    /// <summary>Whom the notice takes, as gates over <see cref="Snapshot.ScopeQuestions"/>, without routes; null when not written down.</summary>
    public RuleSet? Scope { get; init; }

    public ImmutableArray<Case> Cases { get; init; } = [];

    public Phrasings Phrasings { get; init; } = Phrasings.None;

    /// <summary>Clauses that no rule cites on purpose, with the reason.</summary>
    public ImmutableArray<Uncited> Uncited { get; init; } = [];

    /// <summary>Originals that staff added for download: file names in <c>files/</c>.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    public IEnumerable<Clause> Clauses => Pages.SelectMany(p => p.Clauses);

    /// <summary>Null when the anchor does not exist.</summary>
    public Clause? FindClause(string anchor) => Clauses.FirstOrDefault(c => c.Anchor == anchor);

    public ClausePage? FindPage(PageKind kind) => Pages.FirstOrDefault(p => p.Kind == kind);
}

public enum Level
{
    Assistant,
    Intermediate,
    Senior,
}

/// <summary>Which page of a notice a clause stands on; also the address's last part, lower case (<see cref="Notice"/> = the overview).</summary>
public enum PageKind
{
    Notice,
    Conditions,
    Process,
    Review,
    Papers,
}

/// <summary>A statement with the clause it rests on.</summary>
public sealed record Cited(string Text, string? Cites);

/// <summary>One page of clauses, made from one file.</summary>
/// <param name="Annex">The notice's own name of the part, such as 附件1 or 正文.</param>
/// <param name="OriginalTitle">Its printed title.</param>
public sealed record ClausePage(
    PageKind Kind, string Title, string Annex, string? OriginalTitle, string? Intro, ImmutableArray<Clause> Clauses);

/// <summary>One numbered statement of the source in our words. In document order; nesting is told by the level.</summary>
public sealed record Clause
{
    /// <summary>Unique in the notice, such as <c>c2-1-1</c>.</summary>
    public required string Anchor { get; init; }

    public required PageKind Page { get; init; }

    public required string Title { get; init; }

    /// <summary>The document's own number, such as 附件1 二（一）1.</summary>
    public required string Source { get; init; }

    /// <summary>Heading level 2–6.</summary>
    public required int Level { get; init; }

    /// <summary>The text below the heading up to the next one, rendered; may be empty.</summary>
    public required string Html { get; init; }

    /// <summary>The same as plain text, without markup.</summary>
    public required string Text { get; init; }

    public required Position At { get; init; }
}

/// <summary>Who has to act.</summary>
public enum Actor
{
    Applicant,
    Employer,
    Authority,
    Office,
    Committee,
}

/// <summary>The date an actor must act by. Without a date the note says what the documents leave open.</summary>
public sealed record Deadline(
    string Id, Actor Actor, string What, DateOnly? Opens, DateOnly? Date, string? Cites, string? Note);

/// <summary>A duration an actor must keep, such as public display for at least 5 working days.</summary>
public sealed record RequiredPeriod(string Id, Actor Actor, string What, int WorkingDays, string? Cites);

public sealed record NamedLink(string Name, string Url, string? Cites);

public sealed record Contact(string Name, string? Who, string? Phone, string? Address, string? Cites);

/// <summary>The trust line: which document, when last verified, against what.</summary>
public sealed record SourceDocument(string Name, DateOnly Verified, string Against);

/// <summary>A damaged place of the source and what the page says instead.</summary>
public sealed record Correction(string? Clause, string Printed, string Corrected, string Why);

public enum AttachmentKind
{
    Upload,
    Paper,
}

/// <summary>Something to upload or hand in.</summary>
/// <param name="Number">The document's own number, such as （1）; null where it has none.</param>
/// <param name="NeedText">When it is needed, in words.</param>
public sealed record Attachment(
    string Id,
    string? Number,
    AttachmentKind Kind,
    Actor By,
    string Name,
    string Cites,
    bool Always,
    string NeedText,
    string? Formats,
    int? Copies,
    string? From,
    string? Substitutes,
    ImmutableArray<string> Details,
    string? Doubt)
{
    /// <summary>Null when the content does not tell.</summary>
    public AttachmentSubject? About { get; init; }
}

/// <summary>Where paper materials go.</summary>
/// <param name="Phone">As printed, without area code.</param>
public sealed record ReceivingOffice(
    string Id, string District, string Name, string Phone, string Address, string Cites, string? Note);

/// <summary>A district that this notice's list does not have.</summary>
public sealed record UnlistedDistrict(string Id, string District);

/// <summary>The path of units that belong directly to the city.</summary>
public sealed record MunicipalPath(string Id, string District, string Text, string Cites);

public sealed record OfficeList(
    string AreaCode,
    ImmutableArray<ReceivingOffice> Offices,
    ImmutableArray<UnlistedDistrict> Unlisted,
    MunicipalPath? Municipal);

public enum DoubtKind
{
    /// <summary>Two defensible readings.</summary>
    Reading,

    /// <summary>The source is damaged, incomplete or contradicts itself.</summary>
    Defect,
}

/// <summary>A passage that allows two readings, or a defect of the source, and what we do about it.</summary>
/// <param name="Readings">Exactly two for a reading, none for a defect.</param>
public sealed record Doubt(
    string Id,
    DoubtKind Kind,
    string Title,
    ImmutableArray<string> Cites,
    string? Passage,
    ImmutableArray<string> Readings,
    string Handling);

public sealed record Uncited(string Clause, string Reason);
