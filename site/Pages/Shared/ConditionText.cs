using System.Globalization;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Shared;

/// <summary>A rule in a few Chinese words, for comparing and for naming.</summary>
public sealed class ConditionText(RuleSet rules)
{
    private const string Total = "合计";

    public string Of(Condition condition) => condition switch
    {
        TermUse use => $"术语“{use.Term.Name}”",
        AtLeast all when all.IsAll => $"都要（{Parts(all)}）",
        AtLeast { Count: 1 } any => $"有一项就行（{Parts(any)}）",
        AtLeast some => $"至少{some.Count}项（{Parts(some)}）",
        Not not => $"不是（{Parts(not)}）",
        Doubtful doubt => $"存疑{doubt.Doubt}（甲：{Of(doubt.Parts[0])}；乙：{Of(doubt.Parts[1])}）",
        Is leaf => $"{Fact(leaf.Fact)}：{Options(leaf.Fact, leaf.Options)}",
        Judgement leaf => $"{Fact(leaf.Fact)}由人认定",
        Compare leaf => $"{Fact(leaf.Fact)}{Word(leaf.Comparison)}{Text(leaf.Limit)}{Unit(leaf.Fact)}",
        Since leaf => $"从{Fact(leaf.Fact)}起{Time(leaf.Span)}",
        Lasted leaf => $"{Fact(leaf.Fact)}{Where(leaf)}{(leaf.Plus is { } plus ? $"加上{Fact(plus)}" : "")}{(leaf.Unbroken ? "连续" : "合计")}{Time(leaf.Span)}",
        YearlyAtLeast leaf => $"{Fact(leaf.Fact)}{string.Join('、', leaf.Years)}年{(leaf.Each ? "，每年" : "，合计")}{Column(leaf)}不少于{Text(leaf.Limit)}{Unit(leaf.Fact)}",
        YearlyIs leaf => $"{Fact(leaf.Fact)}{string.Join('、', leaf.Years)}年，每年都是{Options(leaf.Fact, leaf.Options)}",
        Unstated leaf => $"文件没有写：{leaf.Text}",
        RouteMet leaf => $"途径{leaf.Route}走得通",
        _ => condition.Path,
    };

    private static string Word(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "不少于",
        Comparison.AtMost => "不多于",
        Comparison.Above => "大于",
        _ => "小于",
    };

    private static string Text(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private string Unit(string fact) => rules.FindFact(fact)?.Unit ?? "";

    private string Parts(Condition condition) => string.Join('；', condition.Parts.Select(Of));

    private string Fact(string id) => rules.FindFact(id)?.Name ?? id;

    // A total over years need not be called a total twice.
    private string Column(YearlyAtLeast leaf)
    {
        var name = rules.FindFact(leaf.Fact)?.Columns.FirstOrDefault(c => c.Id == leaf.Column)?.Name ?? leaf.Column;
        return !leaf.Each && name.StartsWith(Total, StringComparison.Ordinal) ? name[Total.Length..] : name;
    }

    private string Options(string fact, IEnumerable<string> options) =>
        string.Join('或', options.Select(id => rules.FindFact(fact)?.Options.FirstOrDefault(o => o.Id == id)?.Name ?? id));

    private string Where(Lasted leaf) => string.Concat(leaf.TagFilters.Select(f =>
        rules.FindFact(leaf.Fact)?.Tags.ElementAtOrDefault(f.Tag) is { } tag
            ? $"（{tag.Name}：{string.Join('或', f.Options.Select(id => tag.Options.FirstOrDefault(o => o.Id == id)?.Name ?? id))}）"
            : ""));

    private string Time(Span span) =>
        $"满{Text(span.Months / 12m)}年"
        + (span.BelowMonths is { } below ? $"、不到{Text(below / 12m)}年" : "")
        + (span.After.IsEmpty ? "" : $"（只算{string.Join('、', span.After.Select(Fact))}以后）")
        + $"，算到{rules.FindCutOff(span.CutOff)?.Name ?? span.CutOff}";
}
