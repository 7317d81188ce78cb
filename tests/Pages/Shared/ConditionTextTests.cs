using TitleGuide.Pages.Shared;
using TitleGuide.Rules;

namespace TitleGuide.Tests.Pages.Shared;

public sealed class ConditionTextTests
{
    [Theory]
    [InlineData("2024-hangzhou-manufacturing-engineer", "credits", "继续教育学分2022、2023、2024年，合计学分不少于90学分")]
    [InlineData("2023-hangzhou-chemical-senior-engineer", "credits", "继续教育学时2021、2022、2023年，每年合计学时不少于90学时")]
    [InlineData("2024-hangzhou-construction-engineer", "self-score", "自评分不少于100分")]
    [InlineData("2024-hangzhou-manufacturing-engineer", "conduct", "违规和挂靠：有违规行为或挂靠")]
    public void Leaf_InWords_SaysNothingTwiceAndItsUnit(string notice, string fact, string words)
    {
        var rules = PublishedContent.Snapshot.FindNotice(notice)!.Rules!;
        var text = new ConditionText(rules);

        Assert.Contains(
            words,
            rules.Gates.Select(g => g.When).Concat(rules.Routes.Select(r => r.When)).SelectMany(Leaves).Where(l => l.Facts.Contains(fact)).Select(text.Of));

        static IEnumerable<Condition> Leaves(Condition condition) =>
            condition.Parts.IsEmpty ? [condition] : condition.Parts.SelectMany(Leaves);
    }
}
