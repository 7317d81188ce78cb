using TitleGuide.Content;

namespace TitleGuide.Search;

/// <summary>Where things stand, from the site's root.</summary>
internal static class Addresses
{
    public static string Of(Notice notice) => $"/notices/{notice.Id}";

    public static string Of(Notice notice, Clause clause) => $"{Of(notice, clause.Page)}#{clause.Anchor}";

    public static string Of(Notice notice, PageKind page) =>
        page == PageKind.Notice ? Of(notice) : $"{Of(notice)}/{page.ToString().ToLowerInvariant()}";

    public static string OfOffice(Notice notice, string id) => $"{Of(notice)}/offices#office-{id}";

    public static string OfCheck(Notice notice) => $"/check/{notice.Id}";

    public static string Of(GlossaryTerm term) => $"/glossary#{term.Id}";

    /// <summary>Null when the notice has no such clause.</summary>
    public static string? OfClause(Notice notice, string? anchor) =>
        anchor is not null && notice.FindClause(anchor) is { } clause ? Of(notice, clause) : null;
}
