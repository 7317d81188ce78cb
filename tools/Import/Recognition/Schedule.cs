using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TitleGuide.Content;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Finds who has to act by when, the days that facts are judged at, and how long something is shown.</summary>
internal sealed partial class Schedule(int? year, List<Finding> findings)
{
    private const int LongestName = 40;
    private const int AnyLeapYear = 2000;

    private readonly List<DraftDate> deadlines = [];
    private readonly List<DraftDate> cutOffs = [];
    private readonly List<DraftPeriod> periods = [];
    private readonly UniqueNames deadlineIds = new("-");
    private readonly UniqueNames cutOffIds = new("-");
    private readonly UniqueNames periodIds = new("-");

    public ImmutableArray<DraftDate> Deadlines => [.. deadlines];

    public ImmutableArray<DraftDate> CutOffs => [.. cutOffs];

    public ImmutableArray<DraftPeriod> Periods => [.. periods];

    public void Read(DraftClause clause)
    {
        int? carried = null;
        var ofClause = new Lazy<Actor?>(() => ActorOf(clause.AllText));
        foreach (var paragraph in clause.Body.OfType<Paragraph>().DefaultIfEmpty(new Paragraph(clause.At, clause.Title)))
        {
            foreach (var sentence in Words.Tight(paragraph.FullText).Split(['。', '；', ';', '\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                Actor? before = null;
                foreach (var fragment in sentence.Split(['，', ','], StringSplitOptions.RemoveEmptyEntries))
                {
                    ReadFragment(fragment, before, clause, paragraph.At, ref carried);
                    before ??= ActorOf(fragment);
                }

                ReadPeriods(sentence, clause, paragraph.At, ofClause);
            }
        }
    }

    private void ReadFragment(string fragment, Actor? before, DraftClause clause, SourcePlace at, ref int? carried)
    {
        var dates = Dates.Find(fragment, carried ?? year);
        if (dates.Count == 0)
        {
            if (year is null && Dates.Find(fragment, AnyLeapYear).Count > 0)
            {
                findings.Add(new(at, FindingKind.Doubt, "日子没有写年份，不知道是哪一年，没有收进日期表", fragment));
            }

            return;
        }

        var assumed = carried is null && !YearOfDate().IsMatch(fragment);
        carried = dates[^1].Date.Year;
        var (date, start, length) = dates[^1];
        DateOnly? opens = dates.Count > 1 && Range().IsMatch(fragment[(dates[^2].Start + dates[^2].Length)..start]) ? dates[^2].Date : null;
        var lead = fragment[..(opens is null ? start : dates[^2].Start)];
        if (Validity().IsMatch(lead))
        {
            findings.Add(new(at, FindingKind.Doubt, "证明的有效期，不当作办事期限，请确认", fragment));
            return;
        }
        else if (CutOffWords().IsMatch(lead) && EndWords().IsMatch(lead))
        {
            var what = Trimmed(lead, clause);
            var id = Seniority().IsMatch(lead) ? "seniority" : "achievements";
            cutOffs.Add(new DraftDate(cutOffIds.Take(id), null, what, null, date, clause.Anchor));
        }
        else if (opens is not null || EndWords().IsMatch(lead) || Before().IsMatch(fragment[(start + length)..]))
        {
            var named = ActorOf(lead) ?? ActorOf(clause.Title) ?? before;
            if (named is null)
            {
                findings.Add(new(at, FindingKind.Doubt, "没有写由谁办，当作申报人，请确认", fragment));
            }

            var who = named ?? Actor.Applicant;
            var what = Trimmed(lead, clause);
            var then = Before().Replace(fragment[(start + length)..], "");
            what = what.EndsWith('后') && what.Length + then.Length <= LongestName ? what + then : what;
            deadlines.Add(new DraftDate(deadlineIds.Take(Drafting.NoticeFile.Word(who)), who, what, opens, date, clause.Anchor));
        }
        else
        {
            return;
        }

        if (assumed)
        {
            findings.Add(new(at, FindingKind.Doubt, $"日子没有写年份，当作{date.Year}年", fragment));
        }
    }

    private void ReadPeriods(string sentence, DraftClause clause, SourcePlace at, Lazy<Actor?> ofClause)
    {
        var named = FirstActor(sentence);
        foreach (Match match in WorkingDays().Matches(sentence))
        {
            var who = named is { } first && first.Index < match.Index ? first.Actor : ofClause.Value;
            if (who is null or Actor.Applicant)
            {
                findings.Add(new(at, FindingKind.Doubt, "没有写由谁办，当作单位，请确认", match.Value));
                who = Actor.Employer;
            }

            var what = sentence.Contains("公示", StringComparison.Ordinal) ? "公示" : Trimmed(sentence[..match.Index], clause);
            periods.Add(new DraftPeriod(periodIds.Take("period"), who.Value, what, int.Parse(match.Groups["days"].Value), clause.Anchor));
        }
    }

    /// <summary>The one named first is the one who acts.</summary>
    public static Actor? ActorOf(string text) => FirstActor(text)?.Actor;

    private static (Actor Actor, int Index)? FirstActor(string text) => Actors
        .Select(a => (a.Actor, Match: a.Pattern.Match(text)))
        .Where(a => a.Match.Success)
        .OrderBy(a => a.Match.Index)
        .Select(a => ((Actor, int)?)(a.Actor, a.Match.Index))
        .FirstOrDefault();

    private static readonly (Actor Actor, Regex Pattern)[] Actors =
    [
        (Actor.Employer, EmployerWords()),
        (Actor.Committee, CommitteeWords()),
        (Actor.Office, OfficeWords()),
        (Actor.Authority, AuthorityWords()),
        (Actor.Applicant, ApplicantWords()),
    ];

    private static string Trimmed(string lead, DraftClause clause)
    {
        var what = LeadEnd().Replace(lead, "").Trim('（', '“', '”', ' ');
        return what.Length is >= 4 and <= LongestName ? what : clause.Title;
    }

    [GeneratedRegex(@"^\s*(?:至|到|[-—–~～]+)\s*$")]
    private static partial Regex Range();

    [GeneratedRegex(@"20\d\d\s*[年\-/.]")]
    private static partial Regex YearOfDate();

    [GeneratedRegex("有效期|查询")]
    private static partial Regex Validity();

    [GeneratedRegex("年限|资历|业绩|成果|论文|任职时间|学历取得|工作经历")]
    private static partial Regex CutOffWords();

    [GeneratedRegex("年限|资历|任职时间")]
    private static partial Regex Seniority();

    [GeneratedRegex("截止|截至|计算[到至]|逾期|[应须请]?于$|时间为|时间[:：]")]
    private static partial Regex EndWords();

    [GeneratedRegex(@"^(?:\d{1,2}[:：时]\d{0,2}分?)?\s*(?:[（(][^）)]*[)）])?(?:之?前|以前|截止|止)")]
    private static partial Regex Before();

    [GeneratedRegex(@"(?<days>\d{1,2})\s*个工作日")]
    private static partial Regex WorkingDays();

    [GeneratedRegex(@"(?:的?(?:截止时间|截止日期|时间|期限))?(?:为|是|[:：])?(?:统一|应|须|请)?(?:截止到|截止至|截至|计算到|计算至|计算截止时间为|于|在|从|自|前)?$")]
    private static partial Regex LeadEnd();

    [GeneratedRegex("(?:申报(?:人员|人|对象)?)?所在单位|用人单位|申报单位|单位(?:网上)?(?:审核|推荐|公示)|^单位")]
    private static partial Regex EmployerWords();

    [GeneratedRegex("(?:下级)?评委会|评审委员会|评委办")]
    private static partial Regex CommitteeWords();

    [GeneratedRegex("受理部门|受理点|受理单位|职改办")]
    private static partial Regex OfficeWords();

    [GeneratedRegex("各区|各县|各市|区、县|人社部门|人力社保|主管部门|管理部门|经信部门|工信部门|市直部门")]
    private static partial Regex AuthorityWords();

    [GeneratedRegex("网上(?:个人)?申报|个人(?:网上)?申报|申报(?:人员|人|对象)|本人")]
    private static partial Regex ApplicantWords();
}
