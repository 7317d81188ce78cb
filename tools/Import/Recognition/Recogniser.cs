using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>From documents to a draft: the order of the steps.</summary>
internal sealed partial class Recogniser
{
    private readonly List<Finding> findings = [];

    /// <summary>In the order of the documents.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    public NoticeDraft Read(IReadOnlyList<ImportedDocument> documents)
    {
        var parts = documents.Select(Prepare).SelectMany(new PartSplitter(findings).Split).ToList();
        var head = NoticeHead.Read(parts);
        var pages = new PageBuilder(head, findings).Build(parts);
        return new NoticeDraft
        {
            Head = head,
            Year = YearOf(head, pages),
            Pages = [.. pages],
            Files = [.. documents.Select(d => d.File)],
            Absent = parts.Exists(p => p.Annex == 0) ? [] : ["通知正文"],
        };
    }

    private ImportedDocument Prepare(ImportedDocument document)
    {
        var prepared = LineJoiner.Join(Residue.Remove(document));
        findings.AddRange(prepared.Findings);
        return prepared;
    }

    private static int YearOf(NoticeHead head, IReadOnlyList<DraftPage> pages)
    {
        var text = (head.Title ?? "") + head.Plan + string.Concat(pages.SelectMany(p => p.Clauses).Select(c => c.AllText));
        return YearOfPlan().Match(text) is { Success: true, Groups: var groups } ? int.Parse(groups["year"].Value) : head.Issued?.Year ?? 0;
    }

    [GeneratedRegex(@"(?<year>20\d\d)年?度")]
    private static partial Regex YearOfPlan();
}
