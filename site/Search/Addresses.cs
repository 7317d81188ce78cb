using TitleGuide.Content;

namespace TitleGuide.Search;

/// <summary>Where the things of a snapshot stand, from the site's root: the one place that says so.</summary>
public static class Addresses
{
    public static string Of(Notice notice) => $"/notices/{notice.Id}";

    public static string Of(Notice notice, PageKind page) =>
        page == PageKind.Notice ? Of(notice) : $"{Of(notice)}/{page.ToString().ToLowerInvariant()}";

    public static string Of(Notice notice, Clause clause) => $"{Of(notice, clause.Page)}#{clause.Anchor}";

    /// <summary>Null when the notice has no such clause.</summary>
    public static string? OfClause(Notice notice, string? anchor) =>
        anchor is not null && notice.FindClause(anchor) is { } clause ? Of(notice, clause) : null;

    public static string OfAttachments(Notice notice) => $"{Of(notice)}/attachments";

    public static string Of(Notice notice, Attachment attachment) => $"{OfAttachments(notice)}#{AnchorOf(attachment)}";

    public static string AnchorOf(Attachment attachment) => $"attachment-{attachment.Id}";

    public static string OfOffices(Notice notice) => $"{Of(notice)}/offices";

    /// <param name="id">An office's, an unlisted district's or that of the units under the city.</param>
    public static string OfOffice(Notice notice, string id) => $"{OfOffices(notice)}#{OfficeAnchor(id)}";

    public static string OfficeAnchor(string id) => $"office-{id}";

    public static string OfQuestions(Notice notice) => $"{Of(notice)}/faq";

    public static string Of(Notice notice, FrequentQuestion question) => $"{OfQuestions(notice)}#{question.Anchor}";

    public static string OfDoubts(Notice notice) => $"{Of(notice)}/doubts";

    public static string Of(Notice notice, Doubt doubt) => $"{OfDoubts(notice)}#{AnchorOf(doubt)}";

    public static string AnchorOf(Doubt doubt) => $"doubt-{doubt.Id}";

    public static string OfCheck(Notice notice) => $"/check/{notice.Id}";

    public static string Of(GlossaryTerm term) => $"/glossary#{term.Id}";

    public static string Of(InfoPage page) => $"/{page.Id}";
}
