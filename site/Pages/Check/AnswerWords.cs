using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>Says answers, lengths and verdicts in Chinese.</summary>
public static class AnswerWords
{
    public static string Say(Fact fact, FactValue value) => value switch
    {
        Unsure => "不清楚",
        Chosen { Options.Count: 0 } => fact.None ?? "都没有",
        Chosen chosen => string.Join('、', chosen.Options.Select(id => NameOf(fact.Options, id))),
        Amount amount => $"{amount}{fact.Unit}",
        Moment moment => Say(moment.Date),
        Periods { Items.Count: 0 } => "没有",
        Periods periods => string.Join('；', periods.Items.Select(p => Say(fact, p))),
        YearlyNumbers numbers => string.Join('；', numbers.Years.Select(y => $"{y.Year}年 {Say(fact, y)}")),
        YearlyChoices choices => string.Join('；', choices.Years.Select(y => $"{y.Year}年 {NameOf(fact.Options, y.Option)}")),
        _ => value.ToString()!,
    };

    public static string Say(PartialDate date) =>
        date.Day is { } day ? $"{date.Year}年{date.Month}月{day}日" : $"{date.Year}年{date.Month}月";

    /// <summary>A length in months, days as parts of 31: 46.5 is 3年10个月零16天.</summary>
    public static string Length(decimal months)
    {
        var whole = (int)decimal.Floor(months);
        var days = (int)decimal.Round((months - whole) * 31);
        var (years, rest) = (whole / 12, whole % 12);
        var text = (years > 0 ? $"{years}年" : "") + (rest > 0 ? $"{rest}个月" : "");
        return days == 0 ? (text.Length == 0 ? "0天" : text) : text.Length == 0 ? $"{days}天" : $"{text}零{days}天";
    }

    public static string Name(this Verdict verdict) => verdict switch
    {
        Verdict.Met => "符合",
        Verdict.Judged => "须经审核认定",
        Verdict.Unknown => "待确认",
        _ => "不符合",
    };

    /// <summary>The css class of a verdict's badge.</summary>
    public static string CssClass(this Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Judged => "judged",
        Verdict.Unknown => "unknown",
        _ => "notmet",
    };

    public static string Name(this Need need) => need switch
    {
        Need.Needed => "要交",
        Need.Depends => "看情况",
        Need.Unstated => "文件未写",
        _ => "不用交",
    };

    private static string Say(Fact fact, Period period)
    {
        var tags = fact.Tags.Zip(period.Tags, (tag, id) => id is null ? $"{tag.Name}不清楚" : TagText(tag, id));
        var span = $"{Say(period.From)}至{(period.To is { } to ? Say(to) : "今")}";
        return fact.Tags.IsEmpty ? span : $"{span}（{string.Join('，', tags)}）";
    }

    private static string TagText(PeriodTag tag, string id) =>
        id is Fact.YesId or Fact.NoId ? $"{tag.Name}：{NameOf(tag.Options, id)}" : NameOf(tag.Options, id);

    private static string Say(Fact fact, YearNumbers year) => string.Join('，', year.Values.Zip(
        fact.Columns,
        (value, column) => $"{(fact.Columns.Length == 1 ? "" : column.Name)}{(value is { } v ? $"{v:0.####}{fact.Unit}" : "不清楚")}"));

    private static string NameOf(IEnumerable<Option> options, string id) => options.FirstOrDefault(o => o.Id == id)?.Name ?? id;
}
