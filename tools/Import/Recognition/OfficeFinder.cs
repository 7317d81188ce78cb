using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Reads receiving offices from tables, by what the cells hold rather than by where they stand.</summary>
/// <param name="known">District to the id that other notices give it.</param>
internal sealed partial class OfficeFinder(IReadOnlyDictionary<string, string> known, List<Finding> findings)
{
    private readonly List<DraftOffice> offices = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public ImmutableArray<DraftOffice> Find(IEnumerable<DraftClause> clauses)
    {
        foreach (var clause in clauses)
        {
            foreach (var table in clause.Body.OfType<Table>())
            {
                Read(table, clause.Anchor);
            }
        }

        return [.. offices];
    }

    private void Read(Table table, string anchor)
    {
        if (table.Rows.Count(r => r.Any(c => Telephones.Find(Words.Tight(c)).Count > 0) && r.Any(c => Office().IsMatch(Words.Tight(c)))) < 2)
        {
            return;
        }

        var before = offices.Count;
        foreach (var row in table.Rows)
        {
            var cells = row.Select(Words.Tight).Where(c => c.Length > 0).ToList();
            var phones = Enumerable.Range(0, cells.Count).Where(i => Telephones.Find(cells[i]).Count > 0).ToList();
            if (phones.Count == 0 && offices.Count > before && cells.Count > 0 && !Heading().IsMatch(string.Concat(cells)))
            {
                Append(cells, table);
            }

            for (var i = 0; i < phones.Count; i++)
            {
                AddRow(cells, phones, i, anchor);
            }
        }
    }

    private void AddRow(List<string> cells, List<int> phones, int i, string anchor)
    {
        var from = i == 0 ? 0 : phones[i - 1] + 1;
        var to = i + 1 < phones.Count ? phones[i + 1] : cells.Count;
        var numbers = Telephones.Find(cells[phones[i]]);
        var name = cells[from..phones[i]].FindLast(c => Office().IsMatch(c)) ?? (phones[i] > from ? cells[phones[i] - 1] : "");
        var rest = Label().Replace(Telephones.Without(cells[phones[i]]), "").Trim('、', '，', '；', '：', ':', ',', '/', ' ');
        var address = string.Concat(new[] { rest }.Concat(cells[(phones[i] + 1)..to].Where(c => !Office().IsMatch(c) || c.Any(char.IsAsciiDigit))));
        var left = cells[from..phones[i]].Where(c => c != name && !Serial().IsMatch(c)).ToList();
        Add(name, numbers[0], address.Length > 0 ? address : string.Concat(left), anchor);
    }

    private void Add(string name, string phone, string address, string anchor)
    {
        var district = District().Match(name) is { Success: true, Groups: var groups } ? groups["district"].Value : name;
        var id = known.TryGetValue(district, out var found) && ids.Add(found) ? found : null;
        for (var next = offices.Count + 1; id is null; next++)
        {
            id = ids.Add($"office-{next}") ? $"office-{next}" : null;
        }

        offices.Add(new DraftOffice(id, district, name, phone, address.Length > 0 ? address : "待办：写地址", anchor));
    }

    /// <summary>A row without a telephone is the rest of the row above that layout has split.</summary>
    private void Append(List<string> cells, Table table)
    {
        var last = offices[^1];
        var text = string.Concat(cells);
        findings.Add(new(table.At, FindingKind.Joined, $"表格里断开的一行，接到了“{last.Name}”", text));
        offices[^1] = last with { Address = last.Address + text };
    }

    [GeneratedRegex("(?:局|委|委员会|中心|厅|处|科|办公室|部门|服务点|受理点)(?:[（(].{0,60}[)）])?$")]
    private static partial Regex Office();

    [GeneratedRegex(@"^(?:[\u4e00-\u9fff]{2,3}市(?=[\u4e00-\u9fff]{1,4}[区县市]))?(?<district>[\u4e00-\u9fff]{1,6}?[区县市旗])")]
    private static partial Regex District();

    [GeneratedRegex("地址[:：]?|(?:联系)?电话[:：]?")]
    private static partial Regex Label();

    [GeneratedRegex("单位|部门|电话|地址")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\d{1,3}$")]
    private static partial Regex Serial();
}
