using System.Globalization;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check.Slips;

/// <summary>Writes answers so that their end is known without the question: a reader can pass over what it does not know.</summary>
internal sealed class SlipWriter(BitWriter bits, SlipNames names)
{
    public void Write(Fact fact, FactValue value)
    {
        bits.Write(value is Unsure);
        bits.Write((ulong)fact.Kind, 3);
        switch (value)
        {
            case Chosen chosen:
                if (fact.Kind == FactKind.Choices)
                {
                    bits.WriteNumber((ulong)chosen.Options.Count);
                }

                foreach (var option in chosen.Options)
                {
                    bits.Write(names.OfOption(option), SlipNames.OptionBits);
                }

                break;
            case Amount amount:
                Write(amount.Value);
                break;
            case Moment moment:
                Write(moment.Date);
                break;
            case Periods periods:
                bits.WriteNumber((ulong)periods.Items.Count);
                foreach (var period in periods.Items)
                {
                    Write(period);
                }

                break;
            case YearlyNumbers numbers:
                bits.WriteNumber((ulong)numbers.Years.Count);
                foreach (var year in numbers.Years)
                {
                    WriteYear(year.Year);
                    bits.WriteNumber((ulong)year.Values.Count);
                    foreach (var cell in year.Values)
                    {
                        bits.Write(cell is not null);
                        if (cell is { } known)
                        {
                            Write(known);
                        }
                    }
                }

                break;
            case YearlyChoices choices:
                bits.WriteNumber((ulong)choices.Years.Count);
                foreach (var year in choices.Years)
                {
                    WriteYear(year.Year);
                    bits.Write(names.OfOption(year.Option), SlipNames.OptionBits);
                }

                break;
            default:
                break;
        }
    }

    private void WriteYear(int year) => bits.Write((ulong)(year - 1900), 8);

    private void Write(Period period)
    {
        Write(period.From);
        bits.Write(period.To is not null);
        if (period.To is { } to)
        {
            Write(to);
        }

        bits.WriteNumber((ulong)period.Tags.Count);
        foreach (var tag in period.Tags)
        {
            bits.Write(tag is not null);
            if (tag is not null)
            {
                bits.Write(names.OfOption(tag), SlipNames.OptionBits);
            }
        }
    }

    private void Write(PartialDate date)
    {
        WriteYear(date.Year);
        bits.Write((ulong)date.Month, 4);
        bits.Write(date.Day is not null);
        if (date.Day is { } day)
        {
            bits.Write((ulong)day, 5);
        }
    }

    /// <summary>Four decimals at most, and never negative: as answers are read.</summary>
    private void Write(decimal value)
    {
        var text = value.ToString("0.####", CultureInfo.InvariantCulture).Split('.');
        var decimals = text.Length > 1 ? text[1].Length : 0;
        bits.Write((ulong)decimals, 3);
        bits.WriteNumber(ulong.Parse(string.Concat(text), CultureInfo.InvariantCulture));
    }
}
