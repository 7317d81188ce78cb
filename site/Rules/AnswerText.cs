using System.Collections.Immutable;
using System.Globalization;

namespace TitleGuide.Rules;

/// <summary>Reads the text form of an answer, as it stands in an address or in cases.yml. The inverse of <c>FactValue.ToString</c>.</summary>
public static class AnswerText
{
    /// <summary>No honest answer is longer; anything longer is refused unread.</summary>
    public const int LongestText = 2000;

    private const int MostPeriods = 40;

    // Another notice may ask for more columns or tags; what this one does not ask is not read.
    private const int MostColumns = 12;

    /// <summary>The value in canonical form, or null with a Chinese sentence that says what is wrong.</summary>
    public static FactValue? Parse(Fact fact, string text, out string? fault)
    {
        fault = null;
        if (text.Length > LongestText)
        {
            fault = $"“{fact.Name}”的内容太长。";
            return null;
        }

        if (text == FactValue.UnsureText)
        {
            return Unsure.Instance;
        }

        FactValue? value = fact.Kind switch
        {
            FactKind.Choice or FactKind.YesNo => ParseOptions(fact, text, single: true),
            FactKind.Choices => ParseOptions(fact, text, single: false),
            FactKind.Number => ParseNumber(fact, text),
            FactKind.Date => PartialDate.TryParse(text, out var date) ? new Moment(date) : null,
            FactKind.Periods => ParsePeriods(fact, text),
            FactKind.YearlyNumber => ParseYearlyNumbers(fact, text),
            FactKind.YearlyChoice => ParseYearlyChoices(fact, text),
            _ => throw new ArgumentOutOfRangeException(nameof(fact)),
        };
        if (value is null)
        {
            fault = $"“{fact.Name}”的回答“{Shortened(text)}”读不懂，应写成{Form(fact)}。";
        }

        return value;
    }

    /// <summary>The form that a fact's answers take, in Chinese, for messages.</summary>
    public static string Form(Fact fact) => fact.Kind switch
    {
        FactKind.Choice or FactKind.YesNo => $"其中一项：{OptionIds(fact)}",
        FactKind.Choices => $"一项或几项（用逗号隔开）：{OptionIds(fact)}，或 none",
        FactKind.Number => (fact.Min, fact.Max) switch
        {
            ({ } min, { } max) => $"{Numbers.Text(min)}到{Numbers.Text(max)}之间的数",
            ({ } min, null) => $"不小于{Numbers.Text(min)}的数",
            (null, { } max) => $"不大于{Numbers.Text(max)}的数",
            _ => "一个数",
        },
        FactKind.Date => "年-月或年-月-日，如 2020-07 或 2020-07-01",
        FactKind.Periods =>
            "一段或几段起止时间（用分号隔开），如 2015-07~2019-06"
            + string.Concat(fact.Tags.Select(t => ":" + t.Options[0].Id)) + "，或 none",
        FactKind.YearlyNumber => "每年一项（用分号隔开），如 "
            + $"{(fact.Years.IsEmpty ? 2024 : fact.Years[0])}:{string.Join('/', fact.Columns.Select(_ => "30"))}",
        _ => $"每年一项（用分号隔开），如 {(fact.Years.IsEmpty ? 2024 : fact.Years[0])}:{fact.Options[0].Id}",
    };

    private static string OptionIds(Fact fact) => string.Join('、', fact.Options.Select(o => o.Id));

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static Chosen? ParseOptions(Fact fact, string text, bool single)
    {
        if (!single && text == Fact.NoneId)
        {
            return new Chosen();
        }

        var ids = text.Split(',', StringSplitOptions.TrimEntries);
        if ((single && ids.Length != 1) || !ids.All(id => fact.Options.Any(o => o.Id == id)))
        {
            return null;
        }

        return new Chosen([.. fact.Options.Select(o => o.Id).Where(ids.Contains)]);
    }

    private static Amount? ParseNumber(Fact fact, string text) =>
        ParseDecimal(text) is { } value && !(value < fact.Min) && !(value > fact.Max) ? new Amount(value) : null;

    private static decimal? ParseDecimal(ReadOnlySpan<char> text) =>
        text.Length <= 12
        && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        && decimal.Round(value, 4) == value
            ? decimal.Parse(Numbers.Text(value), CultureInfo.InvariantCulture)
            : null;

    private static Periods? ParsePeriods(Fact fact, string text)
    {
        if (text == Fact.NoneId)
        {
            return new Periods();
        }

        var items = text.Split(';', StringSplitOptions.TrimEntries);
        if (items.Length > MostPeriods)
        {
            return null;
        }

        var periods = items.Select(item => ParsePeriod(fact, item)).ToList();
        return periods.Contains(null)
            ? null
            : new Periods([.. periods.Cast<Period>().OrderBy(p => p.From.Earliest).ThenBy(p => p.From.Latest)]);
    }

    private static Period? ParsePeriod(Fact fact, string text)
    {
        var parts = text.Split(':');
        var ends = parts[0].Split('~');
        if (ends.Length != 2 || parts.Length > MostColumns || !PartialDate.TryParse(ends[0], out var from))
        {
            return null;
        }

        PartialDate? to = null;
        if (ends[1].Length > 0)
        {
            if (!PartialDate.TryParse(ends[1], out var end) || end.Latest < from.Earliest)
            {
                return null;
            }

            to = end;
        }

        var tags = new string?[fact.Tags.Length];
        for (var i = 0; i < Math.Min(parts.Length - 1, tags.Length); i++)
        {
            var id = parts[i + 1];
            if (id is not ("?" or "") && !fact.Tags[i].Options.Any(o => o.Id == id))
            {
                return null;
            }

            tags[i] = id is "?" or "" ? null : id;
        }

        return new Period(from, to, tags);
    }

    private static YearlyNumbers? ParseYearlyNumbers(Fact fact, string text)
    {
        var rows = ImmutableArray.CreateBuilder<YearNumbers>();
        foreach (var item in text.Split(';', StringSplitOptions.TrimEntries))
        {
            if (SplitYear(item, rows.Select(r => r.Year)) is not var (year, rest) || rest.Split('/') is not { Length: <= MostColumns } cells)
            {
                return null;
            }

            var values = new decimal?[fact.Columns.Length];
            for (var i = 0; i < cells.Length; i++)
            {
                if (i >= values.Length || cells[i] is "-" or "")
                {
                    continue;
                }

                if (ParseDecimal(cells[i]) is not { } value)
                {
                    return null;
                }

                values[i] = value;
            }

            rows.Add(new YearNumbers(year, values));
        }

        return new YearlyNumbers([.. rows]);
    }

    private static YearlyChoices? ParseYearlyChoices(Fact fact, string text)
    {
        var rows = ImmutableArray.CreateBuilder<YearChoice>();
        foreach (var item in text.Split(';', StringSplitOptions.TrimEntries))
        {
            if (SplitYear(item, rows.Select(r => r.Year)) is not var (year, id) || !fact.Options.Any(o => o.Id == id))
            {
                return null;
            }

            rows.Add(new YearChoice(year, id));
        }

        return new YearlyChoices([.. rows]);
    }

    private static (int Year, string Text)? SplitYear(string item, IEnumerable<int> taken) =>
        item.Length > 5 && item[4] == ':'
        && int.TryParse(item.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1900 and <= 2100 && !taken.Contains(year)
            ? (year, item[5..])
            : null;
}
