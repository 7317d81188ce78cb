using System.Globalization;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check.Slips;

/// <summary>Reads what <see cref="SlipWriter"/> wrote, also when the question has changed since.</summary>
internal sealed class SlipReader(BitReader bits, SlipNames names)
{
    private const int MostItems = 60;

    /// <returns>Null when the answer does not fit the fact, or the fact is not known any more.</returns>
    public FactValue? Read(Fact? fact)
    {
        var unsure = bits.ReadBit();
        var kind = (FactKind)bits.Read(3);
        var text = unsure ? FactValue.UnsureText : ReadText(kind, fact);
        return fact is not null && fact.Kind == kind && text is not null ? AnswerText.Parse(fact, text, out _) : null;
    }

    /// <summary>The answer as it stands in an address; what is not known any more becomes a name that no question has.</summary>
    private string? ReadText(FactKind kind, Fact? fact) => kind switch
    {
        FactKind.Choice or FactKind.YesNo => ReadOption(fact?.Options),
        FactKind.Choices => Join(',', Count(), _ => ReadOption(fact?.Options)),
        FactKind.Number => ReadNumber(),
        FactKind.Date => ReadDate(),
        FactKind.Periods => Join(';', Count(), _ => ReadPeriod(fact)),
        FactKind.YearlyNumber => Join(';', Count(), _ => $"{ReadYear()}:{Join('/', Count(), _ => bits.ReadBit() ? ReadNumber() : "-")}"),
        _ => Join(';', Count(), _ => $"{ReadYear()}:{ReadOption(fact?.Options)}"),
    };

    private int Count() => (int)Math.Min(bits.ReadNumber(), MostItems);

    private static string Join(char separator, int count, Func<int, string> read)
    {
        var parts = Enumerable.Range(0, count).Select(read).ToList();
        return count == 0 ? Fact.NoneId : string.Join(separator, parts);
    }

    private string ReadOption(IEnumerable<Option>? options) =>
        names.FindOption(options ?? [], bits.Read(SlipNames.OptionBits)) ?? "!";

    private int ReadYear() => 1900 + (int)bits.Read(8);

    private string ReadDate()
    {
        var (year, month) = (ReadYear(), bits.Read(4));
        return bits.ReadBit()
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{bits.Read(5):00}")
            : string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
    }

    private string ReadPeriod(Fact? fact)
    {
        var from = ReadDate();
        var to = bits.ReadBit() ? ReadDate() : "";
        var tags = Enumerable.Range(0, Count())
            .Select(i => bits.ReadBit() ? ReadOption(fact is not null && i < fact.Tags.Length ? fact.Tags[i].Options : null) : "?")
            .ToList();
        return $"{from}~{to}{string.Concat(tags.Select(tag => ":" + tag))}";
    }

    private string ReadNumber()
    {
        var decimals = (int)bits.Read(3);
        var digits = bits.ReadNumber().ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
    }
}
