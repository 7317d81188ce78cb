using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Primitives;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check;

/// <summary>One thing to put right, beside the field it concerns.</summary>
public sealed record FormError(string Field, string Message);

/// <summary>The fields of one question as typed, and the answer or the faults read from them. What was typed is never lost.</summary>
public sealed record AnswerForm(
    Fact Fact, ImmutableDictionary<string, StringValues> Fields, FactValue? Value, ImmutableArray<FormError> Errors)
{
    /// <summary>Every field of the question begins so; everything else in the address is another answer.</summary>
    public const string Prefix = "a";

    public const string UnsureButton = "unsure";

    public const string MoreButton = "more";

    public const int MostRows = 12;

    private const int LongestField = 60;

    /// <summary>The fields filled in from an earlier answer, or empty.</summary>
    public static AnswerForm Of(Fact fact, FactValue? value) => new(fact, AnswerFields.Of(fact, value), value, []);

    public static AnswerForm Read(Fact fact, IQueryCollection query)
    {
        var fields = query
            .Where(pair => pair.Key == Prefix || pair.Key.StartsWith(Prefix + ".", StringComparison.Ordinal))
            .ToImmutableDictionary(pair => pair.Key, pair => Clean(pair.Value), StringComparer.Ordinal);
        if (query.ContainsKey(UnsureButton))
        {
            return new(fact, fields, Unsure.Instance, []);
        }

        var reader = new AnswerFormReader(fact, fields);
        var value = reader.Read();
        return new(fact, fields, reader.Errors.Count == 0 ? value : null, [.. reader.Errors]);
    }

    public string Text(string name) => Fields.TryGetValue(name, out var text) ? text.ToString() : "";

    public bool Has(string name, string value) => Fields.TryGetValue(name, out var texts) && texts.Contains(value);

    public string? ErrorAt(string field) => Errors.FirstOrDefault(e => e.Field == field)?.Message;

    /// <summary>The sum of what is typed into a column, cells that are no number left out; empty when there is none.</summary>
    public string TotalOf(Option column)
    {
        var numbers = Fact.Years.Select(year => AnswerFormReader.Cell(Text($"{Prefix}.{year}.{column.Id}"))).OfType<decimal>().ToList();
        return numbers.Count == 0 ? "" : numbers.Sum().ToString("0.####", CultureInfo.InvariantCulture);
    }

    /// <summary>The number of rows to show for periods: those filled in, with room for one more.</summary>
    public int Rows(bool more)
    {
        var filled = Enumerable.Range(0, MostRows).LastOrDefault(i => Fields.Any(f => f.Key.StartsWith($"{Prefix}.{i}.", StringComparison.Ordinal) && f.Value.ToString().Length > 0), -1) + 1;
        return Math.Clamp(filled + (more ? 1 : 0), 1, MostRows);
    }

    private static StringValues Clean(StringValues values) => new([.. values.Select(v => Clean(v ?? ""))]);

    /// <summary>Full-width characters become plain ones; control characters and surrogates go.</summary>
    private static string Clean(string text)
    {
        var kept = new string(
        [
            .. text.Take(LongestField * 4)
                .Where(c => !char.IsSurrogate(c) && !char.IsControl(c))
                .Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c),
        ]).Trim();
        return kept.Length <= LongestField ? kept : kept[..LongestField];
    }
}
