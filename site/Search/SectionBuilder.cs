using TitleGuide.Content;

namespace TitleGuide.Search;

/// <summary>Everything of a snapshot that can be found, in the order in which equal hits are listed.</summary>
public static class SectionBuilder
{
    public static IReadOnlyList<SearchSection> Build(Snapshot snapshot) =>
    [
        .. snapshot.Notices.SelectMany(n => new NoticeSections(n).All()),
        .. snapshot.Glossary.Select(Of),
        .. snapshot.Pages.Select(Of),
    ];

    private static SearchSection Of(GlossaryTerm term) => new(
        SectionKind.Term,
        term.Term,
        ["术语"],
        (term.Also.IsEmpty ? "" : $"也叫{string.Join('、', term.Also)}。") + term.Explain,
        Addresses.Of(term))
    {
        Phrasings = SectionText.Lines(term.Phrasings),
    };

    private static SearchSection Of(InfoPage page) => new(
        SectionKind.Page, page.Title, ["关于本站"], SectionText.Lines(page.Summary, page.Text), Addresses.Of(page))
    {
        Phrasings = SectionText.Lines(page.Phrasings),
    };
}
