using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Finds what a notice should say and these documents do not, and what is called by two names.</summary>
internal sealed partial class Gaps(List<Finding> findings)
{
    private const int ShortestName = 12;
    private const int LongestName = 30;
    private const double Alike = 0.75;

    public void Look(IReadOnlyList<DraftClause> clauses, Schedule schedule, ImmutableArray<DraftOffice> offices)
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

        if (schedule.CutOffs.IsEmpty && clauses.FirstOrDefault(c => Years().IsMatch(c.AllText)) is { } years)
        {
            Tell(years, [Years().Match(years.AllText).Value], "要算年限，没有写算到哪一天");
        }

        if (offices.IsEmpty && clauses.FirstOrDefault(c => Office().IsMatch(c.AllText)) is { } office)
        {
            Tell(office, [Office().Match(office.AllText).Value], "提到受理的地方，没有名单");
        }

        LookAtNames(clauses);
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

    /// <summary>The same thing under names that differ a little.</summary>
    private void LookAtNames(IReadOnlyList<DraftClause> clauses)
    {
        var first = new List<(string Mark, string Name)>();
        foreach (var (clause, mark, name) in clauses.SelectMany(Names))
        {
            if (first.Exists(f => f.Mark == mark && WithoutNumbers(f.Name) == WithoutNumbers(name)))
            {
                continue;
            }

            if (first.Find(f => f.Mark == mark && Shared(f.Name, name) >= Alike).Name is { } other)
            {
                Tell(clause, [name], $"前面写“{other}”，名称不一样");
            }

            first.Add((mark, name));
        }
    }

    private static IEnumerable<(DraftClause Clause, string Mark, string Name)> Names(DraftClause clause) =>
        Name().Matches(clause.Text).Select(m => (clause, m.Value[0] == '《' ? "《" : "", m.Groups["name"].Value)).Where(n => n.Value.Length is >= ShortestName and <= LongestName);

    private static string WithoutNumbers(string name) => string.Concat(Words.Bare(name).Where(c => !char.IsAsciiDigit(c)));

    private static double Shared(string one, string other)
    {
        var pairs = one.Zip(one.Skip(1)).ToHashSet();
        return 2.0 * other.Zip(other.Skip(1)).Distinct().Count(pairs.Contains) / (one.Length + other.Length - 2);
    }

    private void Tell(DraftClause clause, IEnumerable<string> printed, string message) =>
        findings.AddRange(printed.Select(p => new Finding(PlaceOf(p, clause), FindingKind.Doubt, message, p)));

    private static SourcePlace PlaceOf(string words, DraftClause clause) =>
        clause.Body.OfType<Paragraph>().FirstOrDefault(p => Words.Tight(p.FullText).Contains(words, StringComparison.Ordinal))?.At ?? clause.At;

    [GeneratedRegex(@"(?:要求|条件|评审)[^。；《]{0,8}(?:按照|依照|参照)(?<document>《(?>[^《》]+|(?<open>《)|(?<-open>》))*》)[^。；《》]{0,30}执行")]
    private static partial Regex RestsOn();

    [GeneratedRegex(@"详见附件(?![\d一二三四五六七八九十])")]
    private static partial Regex UnnamedAnnex();

    [GeneratedRegex(@"在?规定(?:的)?(?:时间|期限)内")]
    private static partial Regex SomeTime();

    [GeneratedRegex(@"满\d{1,2}年|\d{1,2}年以上")]
    private static partial Regex Years();

    [GeneratedRegex("受理点|受理部门")]
    private static partial Regex Office();

    [GeneratedRegex(@"《(?<name>[^《》。]+)》|“(?<name>[^“”、，。]+)”|(?<=登录|使用|在)(?<name>[^，。、“”《》（）()]{10,}(?:平台|系统|体系))(?=[（(])")]
    private static partial Regex Name();
}
