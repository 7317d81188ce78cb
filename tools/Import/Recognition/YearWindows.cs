using System.Globalization;
using System.Text.RegularExpressions;
using TitleGuide.Content;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Looks at which years “the last three years” are: whether the document tells, tells it twice alike, and whether they are over in time.</summary>
internal sealed partial class YearWindows(List<Finding> findings)
{
    /// <summary>Years that stand further off belong to something else.</summary>
    private const int Near = 200;

    private sealed record Window(SourcePlace At, string Words, int Count, IReadOnlyList<int> Years);

    public void Look(IEnumerable<DraftClause> clauses, IEnumerable<DraftDate> deadlines)
    {
        var windows = clauses.SelectMany(c => c.Body.OfType<Paragraph>().DefaultIfEmpty(new Paragraph(c.At, c.Title))).SelectMany(Find).ToList();
        foreach (var alike in windows.GroupBy(w => w.Count))
        {
            var told = alike.Where(w => w.Years.Count > 0).ToList();
            if (told.Count == 0)
            {
                findings.Add(new(alike.First().At, FindingKind.Doubt, "没有写是哪几年", alike.First().Words));
            }

            foreach (var other in told.Where(w => !w.Years.SequenceEqual(told[0].Years)).DistinctBy(w => string.Join(',', w.Years)))
            {
                findings.Add(new(other.At, FindingKind.Doubt, $"“{told[0].Words}”在前面是{Listed(told[0].Years)}年，这里是{Listed(other.Years)}年，请确认各指哪几年", other.Words));
            }
        }

        var last = deadlines.Where(d => d.Actor == Actor.Applicant).Select(d => (DateOnly?)d.Date).Max();
        foreach (var window in windows.Where(w => w.Years.Count > 0 && w.Years[^1] == last?.Year).Take(1))
        {
            findings.Add(new(window.At, FindingKind.Doubt, $"申报截止是{last:yyyy年M月d日}，{window.Years[^1]}年还没过完，请确认这一年怎样核验", window.Words));
        }
    }

    /// <summary>The years are those that follow in the same sentence, when they are as many as the words say and follow each other.</summary>
    private static IEnumerable<Window> Find(Paragraph paragraph)
    {
        foreach (var sentence in Words.Tight(paragraph.FullText).Split('。'))
        {
            foreach (Match match in LastYears().Matches(sentence))
            {
                var count = ClauseLabel.Number(match.Groups["count"].Value is "两" ? "二" : match.Groups["count"].Value);
                var years = Year().Matches(sentence[match.Index..Math.Min(sentence.Length, match.Index + Near)]).SelectMany(YearsOf).Distinct().Order().ToList();
                var fits = years.Count == count && years[^1] - years[0] == count - 1;
                yield return new(paragraph.At, match.Value, count, fits ? years : []);
            }
        }
    }

    private static IEnumerable<int> YearsOf(Match match)
    {
        var first = int.Parse(match.Groups["first"].Value, CultureInfo.InvariantCulture);
        var last = match.Groups["last"] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : first;
        return Enumerable.Range(first, Math.Max(1, last - first + 1));
    }

    private static string Listed(IEnumerable<int> years) => string.Join('、', years);

    [GeneratedRegex(@"近(?<count>\d|[一二两三四五六七八九十])个?年")]
    private static partial Regex LastYears();

    [GeneratedRegex(@"(?<!\d)(?<first>20\d\d)(?:年?度?\s*[-—–~～至到]\s*(?<last>20\d\d))?(?!\d)")]
    private static partial Regex Year();
}
