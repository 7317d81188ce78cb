using TitleGuide.Pages.Check;
using TitleGuide.Rules;

namespace TitleGuide.Tests.Pages.Check;

public sealed class ResultSummaryTests
{
    private const string Manufacturing = "2024-hangzhou-manufacturing-engineer";

    /// <summary>No route is named as the hopeful one while several are open.</summary>
    [Theory]
    [InlineData("", "还没答完，定不下来。各条途径都还有可能，有几处要先弄清楚。", "各条途径都还有可能")]
    [InlineData(
        "titles=none&skill-level=lower&honours=none",
        "还没答完，定不下来。只有“直接申报”还有可能，有几处要先弄清楚。",
        "还有可能的途径：直接申报")]
    [InlineData(
        "titles=assistant-engineer&skill-level=lower&honours=none",
        "还没答完，定不下来。还有可能的是“正常申报”“直接申报”“破格申报”，有几处要先弄清楚。",
        "还有可能的途径：正常申报、直接申报、破格申报")]
    [InlineData(
        "employer-kind=enterprise&qualifications=secondary&titles=none&skill-level=senior-technician&technician-date=unknown&skilled-work=2015-01~&honours=none&appraisals=2021:qualified;2022:qualified;2023:qualified&conduct=none&credits=2022:90",
        "还定不下来。只有“高技能人员直接申报”还有可能，有几处要先弄清楚。",
        "还有可能的途径：高技能人员直接申报")]
    [InlineData(
        "employer-kind=enterprise&qualifications=bachelor&major-related=highest&titles=assistant-engineer&assistant-title-date=2016-06-30&appointed-assistant=2020-12-31~&skill-level=technician&technician-date=2021-06-30&skilled-work=2021-12-31~&appraisals=2021:qualified;2022:qualified;2023:qualified&conduct=none&credits=2022:90",
        "按你的回答，可以走“正常申报”，也可以走“高技能人员直接申报”。",
        "可以走的途径：正常申报、高技能人员直接申报")]
    [InlineData("conduct=violation", "按你的回答，这次还不能申报：品行没有达到要求。", "最接近的途径：正常申报")]
    public void Summary_OfAnswers_NamesEveryRouteThatIsOpen(string answers, string sentence, string leaves)
    {
        var rules = PublishedContent.Snapshot.FindNotice(Manufacturing)!.Rules!;
        var facts = Facts(rules, answers);
        var outcome = Evaluator.Evaluate(rules, facts);

        Assert.Equal(sentence, ResultSummary.Of(outcome, rules, facts, new(rules)).Sentence);
        Assert.Equal(leaves, ResultSummary.Leaves(outcome));
    }

    /// <summary>Who is told that something must be cleared up is told what: also what was answered with 不清楚.</summary>
    [Theory]
    [InlineData("technician-date=unknown", "技师取得日期")]
    [InlineData("technician-date=2015-01", "")]
    public void Summary_OfOneUndecidedRoute_NamesWhatIsOpen(string answer, string open)
    {
        var rules = PublishedContent.Snapshot.FindNotice(Manufacturing)!.Rules!;
        var facts = Facts(rules, "employer-kind=enterprise&qualifications=secondary&titles=none&skill-level=senior-technician&skilled-work=2015-01~&honours=none&appraisals=2021:qualified;2022:qualified;2023:qualified&conduct=none&credits=2022:90&" + answer);

        Assert.Equal(open, string.Join('、', ResultSummary.Of(Evaluator.Evaluate(rules, facts), rules, facts, new(rules)).Open));
    }

    private static FactSet Facts(RuleSet rules, string answers) => FactSet.Of(
        from pair in answers.Split('&', StringSplitOptions.RemoveEmptyEntries)
        let parts = pair.Split('=')
        select KeyValuePair.Create(parts[0], AnswerText.Parse(rules.FindFact(parts[0])!, parts[1], out _)!));
}
