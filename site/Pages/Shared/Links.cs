using TitleGuide.Content;
using TitleGuide.Pages.Searching;

namespace TitleGuide.Pages.Shared;

/// <summary>The addresses of the site, each built in one place.</summary>
public static class Links
{
    /// <summary>The folder of originals, in a notice's folder as in its address.</summary>
    public const string OriginalsFolder = "files";

    public static string To(Notice notice) => $"/notices/{notice.Id}";

    public static string To(Notice notice, NoticePart part) =>
        part == NoticePart.Overview ? To(notice) : $"{To(notice)}/{Lower(part)}";

    public static string To(Notice notice, Clause clause) => $"{To(notice, PartOf(clause.Page))}#{clause.Anchor}";

    /// <summary>Where an anchor of a notice stands: a clause, a doubt, or the overview when it is neither.</summary>
    public static string ToAnchor(Notice notice, string anchor) =>
        notice.FindClause(anchor) is { } clause ? To(notice, clause)
        : notice.Doubts.Any(d => $"doubt-{d.Id}" == anchor) ? $"{To(notice, NoticePart.Doubts)}#{anchor}"
        : To(notice);

    public static string To(Notice notice, Doubt doubt) => $"{To(notice, NoticePart.Doubts)}#doubt-{doubt.Id}";

    public static string To(Notice notice, Attachment attachment) =>
        $"{To(notice, NoticePart.Attachments)}#{AttachmentAnchor(attachment.Id)}";

    public static string AttachmentAnchor(string id) => $"attachment-{id}";

    public static string ToOffice(Notice notice, string id) => $"{To(notice, NoticePart.Offices)}#office-{id}";

    public static string ToRules(Notice notice) => $"{To(notice)}/rules";

    public static string ToCheck(Notice notice) => $"/check/{notice.Id}";

    public static string ToCheckApi(Notice notice) => $"/api{ToCheck(notice)}";

    public static string ToOriginal(Notice notice, string file) =>
        $"{To(notice)}/{OriginalsFolder}/{Uri.EscapeDataString(file.ToLowerInvariant())}";

    public static string To(InfoPage page) => $"/{page.Id}";

    public static string To(Role role) => $"/roles/{role.Id}";

    public static string To(GlossaryTerm term) => $"/glossary#{term.Id}";

    /// <summary>The value of the parameter that leaves out what is the same.</summary>
    public const string OnlyDifferences = "different";

    public static string ToCompare(Notice first, Notice second, bool onlyDifferences = false) =>
        $"/compare?a={first.Id}&b={second.Id}" + (onlyDifferences ? $"&only={OnlyDifferences}" : "");

    /// <summary>To choose what to compare it with.</summary>
    public static string ToCompare(Notice notice) => $"/compare?a={notice.Id}";

    /// <summary>The search page, leaving out what is not set.</summary>
    public static string ToSearch(string text, SearchFilters? filters = null, int page = 1) =>
        "/search?q=" + Uri.EscapeDataString(text)
        + string.Concat((filters ?? SearchFilters.None).Parameters.Select(p => $"&{p.Key}={p.Value}"))
        + (page > 1 ? $"&page={page}" : "");

    /// <summary>All places of a document or clause number.</summary>
    public static string ToFind(string number) => "/find?number=" + Uri.EscapeDataString(number);

    public static NoticePart PartOf(PageKind kind) => kind switch
    {
        PageKind.Conditions => NoticePart.Conditions,
        PageKind.Process => NoticePart.Process,
        PageKind.Review => NoticePart.Review,
        PageKind.Papers => NoticePart.Papers,
        _ => NoticePart.Overview,
    };

    private static string Lower(NoticePart part) => part.ToString().ToLowerInvariant();
}
