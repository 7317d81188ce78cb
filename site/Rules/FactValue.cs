namespace TitleGuide.Rules;

/// <summary>An answer. Equality is by value; <c>ToString</c> is the canonical text that stands in an address.</summary>
public abstract record FactValue
{
    /// <summary>The text of 不清楚 in an address.</summary>
    public const string UnsureText = "unknown";
}

/// <summary>不清楚: the visitor was asked and does not know. Evaluates like an unanswered fact, but is not asked again.</summary>
public sealed record Unsure : FactValue
{
    public static Unsure Instance { get; } = new();

    public override string ToString() => UnsureText;
}

/// <summary>The options chosen, in the fact's own order; empty means the exclusive 以上都没有.</summary>
public sealed record Chosen(Sequence<string> Options) : FactValue
{
    public Chosen(params string[] options)
        : this(new Sequence<string>([.. options]))
    {
    }

    public override string ToString() => Options.Count == 0 ? Fact.NoneId : string.Join(',', Options);
}

/// <summary>A number in the fact's unit.</summary>
public sealed record Amount(decimal Value) : FactValue
{
    public override string ToString() => Numbers.Text(Value);
}

/// <summary>A date.</summary>
public sealed record Moment(PartialDate Date) : FactValue
{
    public override string ToString() => Date.ToString();
}

/// <summary>Stretches of time; empty means there was none.</summary>
public sealed record Periods(Sequence<Period> Items) : FactValue
{
    public Periods(params Period[] items)
        : this(new Sequence<Period>([.. items]))
    {
    }

    public override string ToString() => Items.Count == 0 ? Fact.NoneId : string.Join(';', Items);
}

/// <summary>One stretch of time, first and last day included.</summary>
/// <param name="To">Null while it still runs.</param>
/// <param name="Tags">One option id a tag in the fact's order, null where not known.</param>
public sealed record Period(PartialDate From, PartialDate? To, Sequence<string?> Tags)
{
    public Period(PartialDate from, PartialDate? to, params string?[] tags)
        : this(from, to, new Sequence<string?>([.. tags]))
    {
    }

    public override string ToString() =>
        $"{From}~{To}{string.Concat(Tags.Select(tag => ":" + (tag ?? "?")))}";
}

/// <summary>Numbers per year, one a column, null where not known. A year not listed is not known.</summary>
public sealed record YearlyNumbers(Sequence<YearNumbers> Years) : FactValue
{
    public YearlyNumbers(params YearNumbers[] years)
        : this(new Sequence<YearNumbers>([.. years.OrderBy(y => y.Year)]))
    {
    }

    public override string ToString() => string.Join(';', Years);
}

/// <summary>One row of a <see cref="YearlyNumbers"/>.</summary>
public sealed record YearNumbers(int Year, Sequence<decimal?> Values)
{
    public YearNumbers(int year, params decimal?[] values)
        : this(year, new Sequence<decimal?>([.. values]))
    {
    }

    public override string ToString() =>
        $"{Year}:{string.Join('/', Values.Select(v => v is { } n ? Numbers.Text(n) : "-"))}";
}

/// <summary>One option per year. A year not listed is not known.</summary>
public sealed record YearlyChoices(Sequence<YearChoice> Years) : FactValue
{
    public YearlyChoices(params YearChoice[] years)
        : this(new Sequence<YearChoice>([.. years.OrderBy(y => y.Year)]))
    {
    }

    public override string ToString() => string.Join(';', Years);
}

/// <summary>One row of a <see cref="YearlyChoices"/>.</summary>
public sealed record YearChoice(int Year, string Option)
{
    public override string ToString() => $"{Year}:{Option}";
}

internal static class Numbers
{
    /// <summary>Without trailing zeros, so that 90.0 and 90 are one text.</summary>
    public static string Text(decimal value) => value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
