using System.Collections.Immutable;
using TitleGuide.Rules;

namespace TitleGuide.Pages.Check.Rosters;

/// <summary>What a column of a roster holds: a fact, or one year (and column) of a yearly fact.</summary>
public sealed record RosterColumn(Fact Fact, int? Year, Option? Column)
{
    /// <summary>The heading in Chinese: 继续教育学分2023合计.</summary>
    public string Title => Fact.Name + Year + (Column is null || Fact.Columns.Length < 2 ? "" : Column.Name);

    /// <summary>The heading for programs: credits.2023.total.</summary>
    public string Id => string.Join('.', new[] { Fact.Id, Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), Column?.Id }.OfType<string>());

    /// <summary>The columns of a notice in the order of its questions: a yearly fact has one for each year.</summary>
    public static ImmutableArray<RosterColumn> All(RuleSet rules) => [.. rules.Facts.SelectMany(Of)];

    /// <summary>Every column by its headings, folded. A yearly fact may also stand whole in one column, as in an address.</summary>
    public static Dictionary<string, RosterColumn> ByHeading(RuleSet rules)
    {
        var known = new Dictionary<string, RosterColumn>(StringComparer.Ordinal);
        foreach (var column in All(rules).Concat(rules.Facts.Select(f => new RosterColumn(f, null, null))))
        {
            known.TryAdd(RosterText.Fold(column.Title), column);
            known.TryAdd(RosterText.Fold(column.Id), column);
            if (column.Year is { } year)
            {
                known.TryAdd(RosterText.Fold($"{column.Fact.Name}{year}年{column.Column?.Name}"), column);
                known.TryAdd(RosterText.Fold($"{year}年{column.Fact.Name}{column.Column?.Name}"), column);
            }
        }

        return known;
    }

    private static IEnumerable<RosterColumn> Of(Fact fact) => fact.Kind switch
    {
        FactKind.YearlyNumber => fact.Years.SelectMany(year => fact.Columns.Select(c => new RosterColumn(fact, year, c))),
        FactKind.YearlyChoice => fact.Years.Select(year => new RosterColumn(fact, year, null)),
        _ => [new(fact, null, null)],
    };
}
