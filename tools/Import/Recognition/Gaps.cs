using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TitleGuide.Content;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Finds what a notice should say and these documents do not.</summary>
internal sealed partial class Gaps(List<Finding> findings)
{
    public void Look(IReadOnlyList<DraftClause> clauses, Schedule schedule, ImmutableArray<DraftOffice> offices, ImmutableArray<DraftCredit> credits)
    {
        foreach (var clause in clauses)
        {
            LookAtTime(clause, schedule);
            Tell(clause, RestsOn().Matches(clause.AllText).Select(m => m.Groups["document"].Value).Distinct(), "按另一份文件办，手头没有的话要另找");
            if (!clause.Source.StartsWith("正文", StringComparison.Ordinal))
            {
                Tell(clause, UnnamedAnnex().Matches(clause.AllText).Select(m => m.Value).Take(1), "说详见附件，没有写哪个");
            }
        }

        foreach (var deadline in schedule.Deadlines.Where(d => d.Actor == Actor.Applicant).Take(1).Where(d => d.Opens is null))
        {
            Tell(clauses.First(c => c.Anchor == deadline.Cites), [deadline.What], "只有截止的日子，没有写从哪天开始");
        }

        if (schedule.CutOffs.IsEmpty && clauses.FirstOrDefault(c => Years().IsMatch(c.AllText)) is { } years)
        {
            Tell(years, [Years().Match(years.AllText).Value], "要算年限，没有写算到哪一天");
        }

        if (offices.IsEmpty && clauses.FirstOrDefault(c => Office().IsMatch(c.AllText)) is { } office)
        {
            Tell(office, [Office().Match(office.AllText).Value], "提到受理的地方，没有名单");
        }

        if (credits.IsEmpty && clauses.FirstOrDefault(c => Education().IsMatch(c.AllText)) is { } education)
        {
            Tell(education, [Education().Match(education.AllText).Value], "没有写要多少学分或学时");
        }
    }

    private void LookAtTime(DraftClause clause, Schedule schedule)
    {
        Tell(clause, SomeTime().Matches(clause.AllText).Select(m => m.Value).Take(1), "没有写哪一天");
        if (clause.Parent is { } parent && parent.Title.Contains("时间", StringComparison.Ordinal)
            && schedule.Deadlines.Concat(schedule.CutOffs).All(d => d.Cites != clause.Anchor))
        {
            Tell(clause, [clause.Title], $"“{parent.Title}”里的这一项没有写日子");
        }
    }

    private void Tell(DraftClause clause, IEnumerable<string> printed, string message) =>
        findings.AddRange(printed.Select(p => new Finding(PlaceOf(p, clause), FindingKind.Doubt, message, p)));

    private static SourcePlace PlaceOf(string words, DraftClause clause) =>
        clause.Body.OfType<Paragraph>().FirstOrDefault(p => Words.Tight(p.FullText).Contains(words, StringComparison.Ordinal))?.At ?? clause.At;

    [GeneratedRegex(@"(?:要求|条件|评审)[^。；《]{0,8}(?:按照|依照|参照)(?<document>《(?>[^《》]+|(?<open>《)|(?<-open>》)){0,40}》)[^。；《》]{0,30}执行")]
    private static partial Regex RestsOn();

    [GeneratedRegex(@"详见附件(?![\d一二三四五六七八九十])")]
    private static partial Regex UnnamedAnnex();

    [GeneratedRegex(@"在?规定(?:的)?(?:时间|期限)内")]
    private static partial Regex SomeTime();

    [GeneratedRegex(@"满\d{1,2}年|\d{1,2}年以上")]
    private static partial Regex Years();

    [GeneratedRegex("受理点|受理部门")]
    private static partial Regex Office();

    [GeneratedRegex("继续教育|学时(?:登记)?证明")]
    private static partial Regex Education();
}
