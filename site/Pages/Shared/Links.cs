using TitleGuide.Content;
using TitleGuide.Pages.Searching;
using TitleGuide.Search;

namespace TitleGuide.Pages.Shared;

/// <summary>What the pages link to. Where a thing of the content stands, <see cref="Addresses"/> says for the search as well.</summary>
public static class Links
{
    /// <summary>The folder of originals, in a notice's folder as in its address.</summary>
    public const string OriginalsFolder = "files";

    public static string To(Notice notice) => Addresses.Of(notice);

    public static string To(Notice notice, NoticePart part) => part switch
    {
        NoticePart.Attachments => Addresses.OfAttachments(notice),
        NoticePart.Offices => Addresses.OfOffices(notice),
        NoticePart.Faq => Addresses.OfQuestions(notice),
        NoticePart.Doubts => Addresses.OfDoubts(notice),
        NoticePart.Conditions => Addresses.Of(notice, PageKind.Conditions),
        NoticePart.Process => Addresses.Of(notice, PageKind.Process),
        NoticePart.Review => Addresses.Of(notice, PageKind.Review),
        NoticePart.Papers => Addresses.Of(notice, PageKind.Papers),
        _ => Addresses.Of(notice),
    };

    public static string To(Notice notice, Clause clause) => Addresses.Of(notice, clause);

    /// <summary>Where an anchor of a notice stands: a clause, a doubt, or the overview when it is neither.</summary>
    public static string ToAnchor(Notice notice, string anchor) =>
        Addresses.OfClause(notice, anchor) is { } clause ? clause
        : notice.Doubts.FirstOrDefault(d => Addresses.AnchorOf(d) == anchor) is { } doubt ? To(notice, doubt)
        : To(notice);

    public static string To(Notice notice, Doubt doubt) => Addresses.Of(notice, doubt);

    public static string To(Notice notice, Attachment attachment) => Addresses.Of(notice, attachment);

    public static string ToOffice(Notice notice, string id) => Addresses.OfOffice(notice, id);

    public static string ToRules(Notice notice) => $"{To(notice)}/rules";

    public static string ToCheck(Notice notice) => Addresses.OfCheck(notice);

    public static string ToCheckApi(Notice notice) => $"/api{ToCheck(notice)}";

    public static string ToOriginal(Notice notice, string file) =>
        $"{To(notice)}/{OriginalsFolder}/{Uri.EscapeDataString(file.ToLowerInvariant())}";

    public static string To(InfoPage page) => Addresses.Of(page);

    public static string To(Role role) => $"/roles/{role.Id}";

    public static string To(GlossaryTerm term) => Addresses.Of(term);

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
}
