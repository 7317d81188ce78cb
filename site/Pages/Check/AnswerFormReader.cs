using System.Globalization;
using Microsoft.Extensions.Primitives;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>Reads the fields of one question; one error a field, the most basic first.</summary>
internal sealed class AnswerFormReader(Fact fact, IReadOnlyDictionary<string, StringValues> fields)
{
    private const string P = AnswerForm.Prefix;

    private const decimal MostOfAYear = 10_000;

    public List<FormError> Errors { get; } = [];

    /// <returns>The answer; meaningless when there are errors.</returns>
    public FactValue? Read() => fact.Kind switch
    {
        FactKind.Choice or FactKind.YesNo => ReadChoice(),
        FactKind.Choices => ReadChoices(),
        FactKind.Number => ReadNumber(),
        FactKind.Date => ReadDate(P, "日期", required: true) is { } date ? new Moment(date) : null,
        FactKind.Periods => ReadPeriods(),
        FactKind.YearlyNumber => ReadYearlyNumbers(),
        _ => ReadYearlyChoices(),
    };

    private string Text(string name) => fields.TryGetValue(name, out var text) ? text.ToString() : "";

    private FactValue? Fail(string field, string message)
    {
        Errors.Add(new(field, message));
        return null;
    }

    private FactValue? ReadChoice()
    {
        var id = Text(P);
        return id == FactValue.UnsureText ? Unsure.Instance
            : fact.Options.Any(o => o.Id == id) ? new Chosen(id)
            : Fail(P, "请选一项。拿不准就选“不清楚”。");
    }

    private FactValue? ReadChoices()
    {
        var ids = fields.TryGetValue(P, out var values) ? values.ToArray() : [];
        var chosen = fact.Options.Select(o => o.Id).Where(ids.Contains).ToArray();
        var none = ids.Contains(Fact.NoneId);
        return none && chosen.Length > 0 ? Fail(P, $"选了“{fact.None}”，就不能再选别的。请改一下。")
            : none || chosen.Length > 0 ? new Chosen(chosen)
            : Fail(P, $"请至少选一项；都没有就选“{fact.None}”。");
    }

    private FactValue? ReadNumber()
    {
        var text = Text(P);
        if (text.Length == 0)
        {
            return Fail(P, $"请填一个数{(fact.Unit is null ? "" : $"（{fact.Unit}）")}。不知道就点“不清楚”。");
        }

        return AnswerText.Parse(fact, text, out _) is Amount amount
            ? amount
            : Fail(P, $"“{text}”不行，请填{AnswerText.Form(fact)}，只写数字。");
    }

    private PartialDate? ReadDate(string name, string what, bool required)
    {
        var (year, month, day) = (Text(name + ".y"), Text(name + ".m"), Text(name + ".d"));
        if (year.Length + month.Length + day.Length == 0)
        {
            if (required)
            {
                Fail(name + ".y", $"请填{what}：年和月要写，日记得就写。");
            }

            return null;
        }

        if (year.Length == 0)
        {
            Fail(name + ".y", $"{what}缺年份。");
        }
        else if (Whole(year) is not ({ } y and >= 1900 and <= 2100))
        {
            Fail(name + ".y", $"{what}的年份“{year}”不对，请写四位数字，如2020；只认1900到2100年。");
        }
        else if (month.Length == 0)
        {
            Fail(name + ".m", $"{what}缺月份。");
        }
        else if (Whole(month) is not ({ } m and >= 1 and <= 12))
        {
            Fail(name + ".m", $"{what}的月份“{month}”不对，请写1到12。");
        }
        else if (day.Length == 0)
        {
            return new(y, m);
        }
        else if (Whole(day) is not ({ } d and >= 1) || d > DateTime.DaysInMonth(y, m))
        {
            Fail(name + ".d", $"{y}年{m}月没有“{day}”日，请写1到{DateTime.DaysInMonth(y, m)}；记不清可以不写。");
        }
        else
        {
            return new(y, m, d);
        }

        return null;
    }

    private FactValue? ReadPeriods()
    {
        var none = Text(P + ".none").Length > 0;
        var periods = new List<Period>();
        for (var i = 0; i < AnswerForm.MostRows; i++)
        {
            if (fields.Any(f => f.Key.StartsWith($"{P}.{i}.", StringComparison.Ordinal) && f.Value.ToString().Length > 0)
                && ReadPeriod(i) is { } period)
            {
                periods.Add(period);
            }
        }

        if (Errors.Count == 0 && none == periods.Count > 0)
        {
            return Fail(P + ".0.from.y", none ? "勾了“一段也没有”，又填了时间。请留一样。" : "请至少填一段；真没有就勾“一段也没有”。");
        }

        return AnswerText.Parse(fact, new Periods([.. periods]).ToString(), out _);
    }

    private Period? ReadPeriod(int row)
    {
        var name = $"{P}.{row}";
        var what = AnswerForm.MostRows > 1 ? $"第{row + 1}段" : "";
        var before = Errors.Count;
        var from = ReadDate(name + ".from", what + "开始时间", required: true);
        var to = ReadDate(name + ".to", what + "结束时间", required: false);
        var tags = fact.Tags.Select(tag => Text($"{name}.{tag.Id}"))
            .Zip(fact.Tags, (id, tag) => tag.Options.Any(o => o.Id == id) ? id : null)
            .ToArray();
        if (from is { } start && to is { } end && end.Latest < start.Earliest)
        {
            Fail(name + ".to.y", $"{what}的结束时间早于开始时间。");
        }

        return Errors.Count == before && from is { } first ? new Period(first, to, tags) : null;
    }

    private FactValue? ReadYearlyNumbers()
    {
        var rows = new List<YearNumbers>();
        foreach (var year in fact.Years)
        {
            var cells = fact.Columns.Select(column => ReadCell($"{P}.{year}.{column.Id}", year)).ToArray();
            if (cells.Any(c => c is not null))
            {
                rows.Add(new(year, cells));
            }
        }

        return rows.Count > 0 || Errors.Count > 0
            ? new YearlyNumbers([.. rows])
            : Fail($"{P}.{fact.Years[0]}.{fact.Columns[0].Id}", $"请至少填一年；都不知道就点“不清楚”。没有{fact.Unit}的年份请填0。");
    }

    /// <summary>The number in one cell of a yearly table; null when there is none.</summary>
    public static decimal? Cell(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= MostOfAYear ? number : null;

    private decimal? ReadCell(string name, int year)
    {
        var text = Text(name);
        if (text.Length == 0)
        {
            return null;
        }

        if (Cell(text) is { } number)
        {
            return number;
        }

        Fail(name, $"{year}年的“{text}”不对，请只写数字，如90。");
        return null;
    }

    private FactValue? ReadYearlyChoices()
    {
        var rows = fact.Years
            .Select(year => (Year: year, Id: Text($"{P}.{year}")))
            .Where(row => fact.Options.Any(o => o.Id == row.Id))
            .Select(row => new YearChoice(row.Year, row.Id))
            .ToArray();
        return rows.Length > 0
            ? new YearlyChoices(rows)
            : Fail($"{P}.{fact.Years[0]}", "请至少选一年；都不知道就点“不清楚”。");
    }

    private static int? Whole(string text) =>
        text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
