using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TitleGuide.Content;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>From documents to a draft: the order of the steps.</summary>
/// <param name="others">Notices at hand, to compare with.</param>
internal sealed partial class Recogniser(IReadOnlyList<Notice> others)
{
    /// <summary>Of offices, dates and the like; each is compared with the text it rests on.</summary>
    private const int MostOfAKind = 150;

    private readonly List<Finding> findings = [];
    private SourcePlace? firstPlace;

    /// <summary>In the order of the documents.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <param name="likelyYear">The notice's year if the documents do not tell it.</param>
    public NoticeDraft Read(IReadOnlyList<ImportedDocument> documents, int? likelyYear = null)
    {
        var parts = documents.Select(Prepare).SelectMany(new PartSplitter(findings).Split).ToList();
        firstPlace = parts[0].At;
        var head = NoticeHead.Read(parts);
        var doubts = new Doubts(findings);
        var missing = doubts.MissingAnnexes(parts);
        var pages = new PageBuilder(head, findings).Build(parts);
        var clauses = pages.SelectMany(p => p.Clauses).ToList();
        var addresses = new Addresses(findings);
        clauses.ForEach(addresses.Mend);
        var year = YearOf(head, pages) ?? LikelyYear(likelyYear);
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

        var draft = new NoticeDraft
        {
            Head = head,
            Year = year,
            Pages = [.. pages],
            Files = [.. documents.Select(d => d.File)],
            CutOffs = Bounded(schedule.CutOffs, "截止日"),
            Deadlines = Bounded(schedule.Deadlines, "办事期限"),
            Periods = Bounded(schedule.Periods, "公示时长"),
            Links = Bounded(addresses.Links, "网址"),
            Corrections = Bounded(addresses.Corrections, "勘误"),
            Contacts = Bounded(Contacts.Find(clauses), "联系方式"),
            Offices = Bounded(offices, "受理部门"),
            Attachments = Bounded(Materials.Find(pages), "材料"),
            Credits = Bounded(credits, "学分学时"),
            Absent = [.. parts.Exists(p => p.Annex == 0) ? [] : (string[])["通知正文"], .. missing],
        };
        return draft with { Marks = new MarkPlaces(clauses).Place(findings) };
    }

    private ImmutableArray<T> Bounded<T>(IReadOnlyCollection<T> all, string what)
    {
        if (all.Count > MostOfAKind)
        {
            findings.Add(new(firstPlace!, FindingKind.Doubt, $"{what}有{all.Count}个，不像一份通知，只收了前{MostOfAKind}个") { OfNotice = true });
        }

        return [.. all.Take(MostOfAKind)];
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

    private int? LikelyYear(int? year)
    {
        if (year is not null)
        {
            findings.Add(new(firstPlace!, FindingKind.Doubt, $"文件里没有写是哪一年度，按文件夹的名字当作{year}年") { OfNotice = true });
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
