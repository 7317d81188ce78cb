using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Primitives;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>Turns an answer back into the fields of its question.</summary>
internal static class AnswerFields
{
    private const string P = AnswerForm.Prefix;

    public static ImmutableDictionary<string, StringValues> Of(Fact fact, FactValue? value)
    {
        var fields = ImmutableDictionary.CreateBuilder<string, StringValues>(StringComparer.Ordinal);
        switch (value)
        {
            case Unsure when fact.Kind is FactKind.Choice or FactKind.YesNo:
                fields[P] = FactValue.UnsureText;
                break;
            case Chosen chosen:
                fields[P] = chosen.Options.Count == 0 ? Fact.NoneId : new StringValues([.. chosen.Options]);
                break;
            case Amount:
                fields[P] = value.ToString();
                break;
            case Moment moment:
                Add(fields, P, moment.Date);
                break;
            case Periods { Items.Count: 0 }:
                fields[P + ".none"] = "1";
                break;
            case Periods periods:
                for (var i = 0; i < periods.Items.Count; i++)
                {
                    Add(fields, fact, i, periods.Items[i]);
                }

                break;
            case YearlyNumbers numbers:
                foreach (var (year, column, number) in numbers.Years.SelectMany(y => y.Values.Zip(fact.Columns, (n, c) => (y.Year, c.Id, n))))
                {
                    fields[$"{P}.{year}.{column}"] = number is { } n ? n.ToString("0.####", CultureInfo.InvariantCulture) : "";
                }

                break;
            case YearlyChoices choices:
                foreach (var year in choices.Years)
                {
                    fields[$"{P}.{year.Year}"] = year.Option;
                }

                break;
            default:
                break;
        }

        return fields.ToImmutable();
    }

    private static void Add(ImmutableDictionary<string, StringValues>.Builder fields, Fact fact, int row, Period period)
    {
        Add(fields, $"{P}.{row}.from", period.From);
        if (period.To is { } to)
        {
            Add(fields, $"{P}.{row}.to", to);
        }

        foreach (var (tag, option) in fact.Tags.Zip(period.Tags))
        {
            fields[$"{P}.{row}.{tag.Id}"] = option ?? "";
        }
    }

    private static void Add(ImmutableDictionary<string, StringValues>.Builder fields, string name, PartialDate date)
    {
        fields[name + ".y"] = date.Year.ToString(CultureInfo.InvariantCulture);
        fields[name + ".m"] = date.Month.ToString(CultureInfo.InvariantCulture);
        fields[name + ".d"] = date.Day?.ToString(CultureInfo.InvariantCulture) ?? "";
    }
}
