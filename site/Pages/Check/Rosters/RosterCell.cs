using System.Text.RegularExpressions;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check.Rosters;

/// <summary>Reads a cell as a person fills it in: option names or ids, 是 or 否, 2020年7月.</summary>
internal static partial class RosterCell
{
    private static readonly string[] Unsures = ["不清楚", "不知道", "不详", "?", "unknown"];
    private static readonly string[] Nones = ["无", "没有", "都没有", "以上都没有", "none"];
    private static readonly string[] Yes = ["是", "有", "对", "√", "✓", "yes", "y", "true", "1"];
    private static readonly string[] No = ["否", "无", "没有", "不是", "×", "✗", "no", "n", "false", "0"];

    public static bool IsUnsure(string text) => Unsures.Contains(RosterText.Plain(text).ToLowerInvariant());

    /// <summary>The text form of the answer, to be judged by <see cref="AnswerText"/>; null when it cannot be one.</summary>
    public static string? Read(RosterColumn column, string cell)
    {
        var text = RosterText.Plain(cell);
        var fact = column.Fact;
        return fact.Kind switch
        {
            FactKind.YearlyNumber when column.Year is not null => Number(text, fact.Unit),
            FactKind.YearlyChoice when column.Year is not null => OptionOf(fact.Options, text),
            FactKind.Choice => OptionOf(fact.Options, text),
            FactKind.YesNo => OptionOf(fact.Options, text) ?? YesNo(text),
            FactKind.Choices => Choices(fact, text),
            FactKind.Number => Number(text, fact.Unit),
            FactKind.Date => Date(text),
            FactKind.Periods => Nones.Contains(text) ? Fact.NoneId : Periods(fact, text),
            FactKind.YearlyChoice => YearlyChoices(fact, text),
            _ => text,
        };
    }

    /// <summary>What a cell of this column should hold, in Chinese.</summary>
    public static string Form(RosterColumn column)
    {
        var fact = column.Fact;
        var names = string.Join(" / ", fact.Options.Select(o => o.Name));
        return fact.Kind switch
        {
            FactKind.YearlyNumber when column.Year is not null => "一个数" + (fact.Unit is null ? "" : $"（{fact.Unit}）"),
            FactKind.Choice or FactKind.YearlyChoice when fact.Kind == FactKind.Choice || column.Year is not null => $"其中一项：{names}",
            FactKind.YesNo => "是 或 否",
            FactKind.Choices => $"一项或几项，用分号隔开：{names}；都没有写 无",
            FactKind.Date => "年月，日可以不写，如 2020-07 或 2020年7月1日",
            FactKind.Periods => "起止时间，几段用分号隔开，如 2015-07~2019-06"
                + string.Concat(fact.Tags.Select(t => ":" + t.Options[0].Name)) + "；还在继续的，后面空着，如 2019-07~；没有写 无",
            _ => AnswerText.Form(fact),
        };
    }

    private static string? OptionOf(IEnumerable<Option> options, string text)
    {
        var folded = RosterText.Fold(text);
        return folded.Length == 0 ? null : options.FirstOrDefault(o => o.Id == text || RosterText.Fold(o.Name) == folded || RosterText.Fold(o.Id) == folded)?.Id;
    }

    private static string? YesNo(string text)
    {
        var lower = text.ToLowerInvariant();
        return Yes.Contains(lower) ? Fact.YesId : No.Contains(lower) ? Fact.NoId : null;
    }

    private static string? Choices(Fact fact, string text)
    {
        if (Nones.Contains(text) || (fact.None is { } none && RosterText.Fold(none) == RosterText.Fold(text)))
        {
            return Fact.NoneId;
        }

        // A name may hold a comma itself: the longest run of pieces that is one is taken.
        var pieces = text.Split(';', ',', '、', '/', '|', '+');
        var chosen = new List<string>();
        for (var i = 0; i < pieces.Length;)
        {
            var length = Enumerable.Range(1, pieces.Length - i).Reverse().Take(pieces.Length).FirstOrDefault(n => OptionOf(fact.Options, string.Concat(pieces.Skip(i).Take(n))) is not null);
            if (length == 0)
            {
                return null;
            }

            chosen.Add(OptionOf(fact.Options, string.Concat(pieces.Skip(i).Take(length)))!);
            i += length;
        }

        return string.Join(',', chosen);
    }

    private static string Number(string text, string? unit) =>
        unit is not null && text.EndsWith(unit, StringComparison.Ordinal) ? text[..^unit.Length].Trim() : text.EndsWith('分') ? text[..^1].Trim() : text;

    private static string? Date(string text)
    {
        if (DateForm().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var day = match.Groups["d"].Value;
        return $"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}{(day.Length == 0 ? "" : "-" + day.PadLeft(2, '0'))}";
    }

    private static string? Periods(Fact fact, string text)
    {
        var periods = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(p => Period(fact, p)).ToList();
        return periods.Count == 0 || periods.Contains(null) ? null : string.Join(';', periods);
    }

    private static string? Period(Fact fact, string text)
    {
        var parts = text.Split(':', StringSplitOptions.TrimEntries);
        var ends = parts[0].Split(['~', '至', '到'], StringSplitOptions.TrimEntries);
        if (ends.Length != 2 || parts.Length - 1 > fact.Tags.Length || Date(ends[0]) is not { } from)
        {
            return null;
        }

        var to = ends[1] is "" or "今" or "现在" ? "" : Date(ends[1]);
        var tags = parts.Skip(1).Zip(fact.Tags, (said, tag) => said.Length == 0 || IsUnsure(said) ? "?" : OptionOf(tag.Options, said) ?? YesNoOf(tag, said)).ToList();
        return to is null || tags.Contains(null) ? null : $"{from}~{to}{string.Concat(tags.Select(t => ":" + t))}";
    }

    private static string? YesNoOf(PeriodTag tag, string text) =>
        YesNo(text) is { } answer && tag.Options.Any(o => o.Id == answer) ? answer : null;

    private static string? YearlyChoices(Fact fact, string text)
    {
        var rows = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(row => row.Split(':', 2) is [var year, var said] && OptionOf(fact.Options, said) is { } id ? $"{year.Trim().TrimEnd('年')}:{id}" : null)
            .ToList();
        return rows.Count == 0 || rows.Contains(null) ? null : string.Join(';', rows);
    }

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?:[-/.年 ]|年 )(?<m>[0-9]{1,2})(?:[-/.月 ]+(?<d>[0-9]{1,2})?日?)?(?: 0?0:00(:00)?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex DateForm();
}
