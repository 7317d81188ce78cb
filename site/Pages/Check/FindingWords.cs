using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>Says why a finding is as it is, from the finding itself.</summary>
public static class FindingWords
{
    /// <summary>What a composite asks for, such as 以下都要满足.</summary>
    public static string Heading(Finding finding) => finding.Condition switch
    {
        { Name: { } name } => name,
        TermUse term => term.Term.Name,
        AtLeast { IsAll: true } => "以下都要满足",
        AtLeast { Count: 1 } => "以下满足一项就行",
        AtLeast c => $"以下{c.Parts.Length}项里满足{c.Count}项",
        Not => "不能是以下情形",
        Doubtful => "这里有两种读法",
        _ => "",
    };

    /// <summary>What a leaf requires: the words of the clause, or its label.</summary>
    public static string Requirement(Finding finding) =>
        finding.Condition is Unstated unstated ? finding.Condition.Name ?? unstated.Text
        : finding.Condition.Name ?? finding.Condition.Citation?.Quote ?? "";

    /// <summary>Why a leaf came out so, in one or two sentences.</summary>
    public static string Because(Finding finding, RuleSet rules, FactSet facts)
    {
        if (finding.Condition is Unstated unstated)
        {
            return unstated.Text;
        }

        var open = finding.Condition.Facts.Where(f => !facts.Answered(f)).ToList();
        var unsure = finding.Condition.Facts.Where(f => facts.Values.GetValueOrDefault(f) is Unsure).ToList();
        if (finding.Verdict == Verdict.Unknown && open.Count + unsure.Count > 0)
        {
            return (open.Count > 0 ? $"还没有回答：{Names(rules, open)}。" : "")
                + (unsure.Count > 0 ? $"你选了“不清楚”：{Names(rules, unsure)}。" : "");
        }

        var answer = "你的回答：" + string.Join(
            '，',
            finding.Condition.Facts.Where(facts.Answered).Select(f => Said(rules, facts, f, finding.Condition.Facts.Length > 1))) + "。";
        return finding.Condition switch
        {
            Since or Lasted => OfTime(finding, rules),
            Judgement when finding.Verdict == Verdict.Judged => answer + "能不能算数，由审核和评审部门认定。",
            Compare or YearlyAtLeast when finding is { Verdict: not Verdict.Met, Gap: { } gap } && gap.Required > gap.Most =>
                $"{answer}还差{gap.Required - gap.Most:0.####}{gap.Unit}。",
            _ => answer,
        };
    }

    private static string OfTime(Finding finding, RuleSet rules)
    {
        if (finding.CutOff?.Date is not { } cutOff)
        {
            return "文件没有写时间算到哪一天，所以没法判断满不满。";
        }

        var gap = finding.Gap!;
        var until = $"算到{cutOff.Year}年{cutOff.Month}月{cutOff.Day}日，";
        var have = gap.Most <= 0 ? "还没有"
            : gap.Least == gap.Most ? AnswerWords.Length(gap.Least)
            : gap.Most >= Tenure.Endless.Months ? $"至少{AnswerWords.Length(gap.Least)}"
            : $"{AnswerWords.Length(gap.Least)}到{AnswerWords.Length(gap.Most)}之间";
        var full = $"（要求满{AnswerWords.Length(gap.Required)}）";
        var when = finding.From is { } from && from > DateOnly.MinValue ? $"照这样到{from.Year}年{from.Month}月{from.Day}日满。" : "";
        return finding.Verdict switch
        {
            Verdict.Met => $"{until}{have}，够了{full}。",
            Verdict.NotMet => $"{until}{have}，不够{full}。{when}",
            _ when !finding.NeedsDay.IsEmpty =>
                $"{until}{have}{full}。只填到月份，正好卡在界线上：补上“{Names(rules, finding.NeedsDay)}”是哪一天就能确定。{when}",
            _ => $"{until}{have}{full}。{when}",
        };
    }

    private static string Said(RuleSet rules, FactSet facts, string id, bool named) =>
        rules.FindFact(id) is { } fact
            ? (named ? fact.Name + " " : "") + AnswerWords.Say(fact, facts.Values[id])
            : id;

    private static string Names(RuleSet rules, IEnumerable<string> facts) =>
        string.Join('、', facts.Select(f => rules.FindFact(f)?.Name ?? f));
}
