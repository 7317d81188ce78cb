using System.Collections.Immutable;
using TitleGuide.Content;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>All that was recognised of a notice, before it is written.</summary>
internal sealed record NoticeDraft
{
    public required NoticeHead Head { get; init; }

    /// <summary>Null when neither the documents nor anybody else tells it.</summary>
    public required int? Year { get; init; }

    public required ImmutableArray<DraftPage> Pages { get; init; }

    public required ImmutableArray<string> Files { get; init; }

    public ImmutableArray<DraftDate> CutOffs { get; init; } = [];

    public ImmutableArray<DraftDate> Deadlines { get; init; } = [];

    public ImmutableArray<DraftPeriod> Periods { get; init; } = [];

    public ImmutableArray<DraftLink> Links { get; init; } = [];

    public ImmutableArray<DraftContact> Contacts { get; init; } = [];

    public ImmutableArray<DraftOffice> Offices { get; init; } = [];

    public ImmutableArray<DraftAttachment> Attachments { get; init; } = [];

    public ImmutableArray<DraftCredit> Credits { get; init; } = [];

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    public ImmutableArray<string> Absent { get; init; } = [];

    /// <summary>What a person has to decide, and belongs to no clause.</summary>
    public ImmutableArray<string> Marks { get; init; } = [];

    public IEnumerable<DraftClause> Clauses => Pages.SelectMany(p => p.Clauses);
}

internal sealed record DraftPage(PageKind Kind, string Annex, string Title, ImmutableArray<DraftClause> Clauses);

/// <summary>A cut-off or a deadline. Who has to act is null for a cut-off.</summary>
internal sealed record DraftDate(string Id, Actor? Actor, string What, DateOnly? Opens, DateOnly Date, string Cites);

internal sealed record DraftPeriod(string Id, Actor Actor, string What, int WorkingDays, string Cites);

internal sealed record DraftLink(string Url, string Cites);

internal sealed record DraftContact(string Name, string? Who, string? Phone, string? Address, string Cites);

internal sealed record DraftOffice(string Id, string District, string Name, string Phone, string Address, string Cites);

internal sealed record DraftAttachment(string Id, string? Number, AttachmentKind Kind, Actor By, string Name, int? Copies, string Cites);

/// <summary>The words are the document's.</summary>
internal sealed record DraftCredit(string Words, int Amount, string Unit, string Cites);
