using System.Text.RegularExpressions;
using TitleGuide.Content;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>From documents to a draft: the order of the steps.</summary>
/// <param name="others">Notices at hand, to compare with.</param>
internal sealed partial class Recogniser(IReadOnlyList<Notice> others)
{
    private readonly List<Finding> findings = [];

    /// <summary>In the order of the documents.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <param name="likelyYear">The notice's year if the documents do not tell it.</param>
    public NoticeDraft Read(IReadOnlyList<ImportedDocument> documents, int? likelyYear = null)
    {
        var parts = documents.Select(Prepare).SelectMany(new PartSplitter(findings).Split).ToList();
        var head = NoticeHead.Read(parts);
        var doubts = new Doubts(findings);
        var missing = doubts.MissingAnnexes(parts);
        var pages = new PageBuilder(head, findings).Build(parts);
        var clauses = pages.SelectMany(p => p.Clauses).ToList();
        var addresses = new Addresses(findings);
        clauses.ForEach(addresses.Mend);
        var year = YearOf(head, pages) ?? LikelyYear(likelyYear, parts);
        var schedule = new Schedule(year, findings);
        clauses.Where(c => c.Anchor != PageBuilder.FootAnchor).ToList().ForEach(schedule.Read);
        var offices = new OfficeFinder(DistrictIds(), findings).Find(clauses);
        doubts.Contradictions(clauses);
        var credits = Credits.Find(clauses);
        new Gaps(findings).Look(clauses, schedule, offices, credits);
        new DifferingNames(findings).Look(clauses, others);
        new DifferingNames(findings).LookAtAddresses(addresses.Links, clauses, others);
        new CitedDocuments(findings).Look(clauses, others);
        new YearWindows(findings).Look(clauses, schedule.Deadlines);
        new CountingStarts(findings).Look(clauses);
        new FormSigners(findings).Look(parts, clauses);
        if (!offices.IsEmpty)
        {
            doubts.OtherNotices(offices, clauses.Find(c => c.Anchor == offices[0].Cites)!.At, others);
        }

        var marks = new MarkPlaces(clauses).Place(findings);
        return new NoticeDraft
        {
            Head = head,
            Year = year,
            Pages = [.. pages],
            Files = [.. documents.Select(d => d.File)],
            CutOffs = schedule.CutOffs,
            Deadlines = schedule.Deadlines,
            Periods = schedule.Periods,
            Links = [.. addresses.Links],
            Corrections = [.. addresses.Corrections],
            Contacts = Contacts.Find(clauses),
            Offices = offices,
            Attachments = Materials.Find(pages),
            Credits = credits,
            Marks = marks,
            Absent = [.. parts.Exists(p => p.Annex == 0) ? [] : (string[])["通知正文"], .. missing],
        };
    }

    private ImportedDocument Prepare(ImportedDocument document)
    {
        var prepared = LineJoiner.Join(BrokenTables.Mend(TabbedLines.ToTables(DigitWidth.Fold(document))));
        findings.AddRange(prepared.Findings);
        prepared.Blocks.OfType<Paragraph>().ToList().ForEach(new Suspects(findings).Look);
        return prepared;
    }

    private Dictionary<string, string> DistrictIds()
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var office in others.SelectMany(n => n.Offices?.Offices ?? []))
        {
            ids.TryAdd(office.District, office.Id);
        }

        return ids;
    }

    private int? LikelyYear(int? year, IReadOnlyList<Part> parts)
    {
        if (year is not null)
        {
            findings.Add(new(parts[0].At, FindingKind.Doubt, $"文件里没有写是哪一年度，按文件夹的名字当作{year}年") { OfNotice = true });
        }

        return year;
    }

    private static int? YearOf(NoticeHead head, IReadOnlyList<DraftPage> pages)
    {
        var text = (head.Title ?? "") + head.Plan + string.Concat(pages.SelectMany(p => p.Clauses).Select(c => c.AllText));
        return YearOfPlan().Match(text) is { Success: true, Groups: var groups } ? int.Parse(groups["year"].Value) : head.Issued?.Year;
    }

    [GeneratedRegex(@"(?<year>20\d\d)年?度")]
    private static partial Regex YearOfPlan();
}
