using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Finds tables of offices whose cells have become lines of their own, and makes them tables again.</summary>
internal static partial class BrokenTables
{
    private const int LongestGap = 7;
    private static readonly string[] Head = ["单位", "电话", "地址"];

    public static ImportedDocument Mend(ImportedDocument document)
    {
        var blocks = document.Blocks;
        var phones = Enumerable.Range(0, blocks.Length).Where(i => Text(blocks[i]) is { } text && Telephones.IsAll(text)).ToList();
        var findings = document.Findings.ToBuilder();
        foreach (var group in Groups(phones).Where(g => g.Count >= 2).Reverse())
        {
            var table = Read(blocks, group);
            findings.Add(new(blocks[table.Start].At, FindingKind.Joined, $"被打散的表格，按单位、电话、地址排回{table.Rows.Count}行"));
            blocks = blocks.RemoveRange(table.Start, table.End - table.Start).Insert(table.Start, new Table(blocks[table.Start].At, [.. table.Rows]));
        }

        return document with { Blocks = blocks, Findings = findings.ToImmutable() };
    }

    private static IEnumerable<List<int>> Groups(List<int> phones)
    {
        var group = new List<int>();
        foreach (var phone in phones)
        {
            if (group.Count > 0 && phone - group[^1] > LongestGap)
            {
                yield return group;
                group = [];
            }

            group.Add(phone);
        }

        yield return group;
    }

    private static (int Start, int End, List<ImmutableArray<string>> Rows) Read(ImmutableArray<Block> blocks, List<int> phones)
    {
        var headAt = phones[0] >= 4 && Enumerable.Range(0, 3).All(i => (Text(blocks[phones[0] - 4 + i]) ?? "").Contains(Head[i], StringComparison.Ordinal)) ? phones[0] - 4 : -1;
        var start = headAt >= 0 ? headAt : NameBefore(blocks, Math.Max(0, phones[0] - 2), phones[0]);
        var rows = new List<ImmutableArray<string>> { ImmutableArray.Create(Head) };
        var name = headAt >= 0 ? headAt + 3 : start;
        for (var i = 0; i < phones.Count; i++)
        {
            var end = i + 1 < phones.Count ? NameBefore(blocks, phones[i] + 2, phones[i + 1]) : EndOfAddress(blocks, phones[i] + 1);
            rows.Add([Joined(blocks, name, phones[i]), Joined(blocks, phones[i], phones[i] + 1), Joined(blocks, phones[i] + 1, end)]);
            name = end;
        }

        return (start, name, rows);
    }

    /// <summary>Where the name that ends right before a telephone begins: the latest place that makes a whole name.</summary>
    private static int NameBefore(ImmutableArray<Block> blocks, int earliest, int phone) =>
        Enumerable.Range(earliest, Math.Max(0, phone - earliest)).Reverse().Append(phone - 1).First(i => i == phone - 1 && earliest >= phone || Name().IsMatch(Joined(blocks, i, phone)) || i == earliest);

    private static int EndOfAddress(ImmutableArray<Block> blocks, int start)
    {
        var end = Math.Min(start + 1, blocks.Length);
        while (end < blocks.Length && Text(blocks[end]) is not null && Words.IsOpen(Joined(blocks, start, end)))
        {
            end++;
        }

        return end;
    }

    private static string Joined(ImmutableArray<Block> blocks, int start, int end) => string.Concat(blocks[start..end].Select(b => Text(b) ?? ""));

    private static string? Text(Block block) => block is Paragraph paragraph ? Words.Tight(paragraph.FullText) : null;

    [GeneratedRegex(@"^[\u4e00-\u9fff]{1,8}?(?:区|县|市|州|旗)[\u4e00-\u9fff（）]*(?:局|委|委员会|中心|部|厅|处|科|办公室|服务点)$")]
    private static partial Regex Name();
}
