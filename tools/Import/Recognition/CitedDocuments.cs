using System.Text.RegularExpressions;
using TitleGuide.Content;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Finds a document number that stands beside two different titles, here or here and in another notice.</summary>
internal sealed partial class CitedDocuments(List<Finding> findings)
{
    /// <summary>Of one document number; nobody has as many by mistake.</summary>
    private const int MostTitles = 50;

    public void Look(IEnumerable<DraftClause> clauses, IEnumerable<Notice> others)
    {
        var here = clauses.SelectMany(c => c.Body).OfType<Paragraph>()
            .SelectMany(p => Cited(Words.Tight(p.FullText)).Select(c => (p.At, c.Number, c.Title, Where: "前面"))).ToList();
        var there = others.SelectMany(n => n.Clauses.SelectMany(c => Cited(c.Text)).Select(c => (c.Number, c.Title, Where: $"“{n.ShortTitle}”里"))).ToList();
        foreach (var group in here.GroupBy(c => c.Number))
        {
            var seen = there.Where(c => c.Number == group.Key).Select(c => (c.Title, c.Where)).DistinctBy(s => s.Title).ToList();
            foreach (var cited in group.DistinctBy(c => c.Title).Take(MostTitles))
            {
                if (seen.Find(s => !Same(s.Title, cited.Title)) is { Title: { } title } other)
                {
                    findings.Add(new(cited.At, FindingKind.Doubt, $"同一个文号，{other.Where}的名称是{title}，哪个对", cited.Title));
                }

                seen.RemoveAll(s => !Same(s.Title, cited.Title));
                seen.Add((cited.Title, cited.Where));
            }
        }
    }

    private static IEnumerable<(string Number, string Title)> Cited(string text) =>
        Citation().Matches(text).Select(m => (Words.Bare(m.Groups["number"].Value).Replace("第", "", StringComparison.Ordinal), m.Groups["title"].Value));

    /// <summary>A short form of the other is the same title.</summary>
    private static bool Same(string one, string other)
    {
        var (ours, theirs) = (Subject(one), Subject(other));
        return ours.Contains(theirs, StringComparison.Ordinal) || theirs.Contains(ours, StringComparison.Ordinal);
    }

    /// <summary>Without who issued it and what kind of paper it came with.</summary>
    private static string Subject(string title) => Words.Bare(Wrapping().Replace(title, ""));

    [GeneratedRegex(@"(?<title>《(?>[^《》]+|(?<open>《)|(?<-open>》)){0,40}》)\s*[（(](?<number>[^（）()《》，。]{2,20}[〔\[]\d{4}[〕\]]第?\d+号)[）)]")]
    private static partial Regex Citation();

    [GeneratedRegex(@"^.*关于(?:印发)?|[（(]试行[）)]|的?通知(?=[〉》]*$)")]
    private static partial Regex Wrapping();
}
