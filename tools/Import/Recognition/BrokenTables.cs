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
        var findings = document.Findings.ToBuilder();
        foreach (var group in Groups(blocks, Phones(blocks)).Where(g => g.Count >= 2).Reverse())
        {
            var table = Read(blocks, group);
            findings.Add(new(blocks[table.Start].At, FindingKind.Joined, $"被打散的表格，按单位、电话、地址排回{table.Rows.Count}行"));
            blocks = blocks.RemoveRange(table.Start, table.End - table.Start).Insert(table.Start, new Table(blocks[table.Start].At, [.. table.Rows]));
        }

        return document with { Blocks = blocks, Findings = findings.ToImmutable() };
    }

    /// <summary>Lines in a row that are nothing but telephone numbers belong to one office.</summary>
    private static List<(int Start, int End)> Phones(ImmutableArray<Block> blocks)
    {
        var phones = new List<(int Start, int End)>();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (Text(blocks[i]) is not { } text || !Telephones.IsAll(text))
            {
                continue;
            }

            if (phones.Count > 0 && phones[^1].End == i)
            {
                phones[^1] = (phones[^1].Start, i + 1);
            }
            else
            {
                phones.Add((i, i + 1));
            }
        }

        return phones;
    }

    private static IEnumerable<List<(int Start, int End)>> Groups(ImmutableArray<Block> blocks, List<(int Start, int End)> phones)
    {
        var group = new List<(int Start, int End)>();
        foreach (var phone in phones)
        {
            if (group.Count > 0 && (phone.Start - group[^1].Start > LongestGap || blocks[group[^1].End..phone.Start].Any(b => b is Table)))
            {
                yield return group;
                group = [];
            }

            group.Add(phone);
        }

        yield return group;
    }

    private static (int Start, int End, List<ImmutableArray<string>> Rows) Read(ImmutableArray<Block> blocks, List<(int Start, int End)> phones)
    {
        var first = phones[0].Start;
        var headAt = first >= 4 && Enumerable.Range(0, 3).All(i => (Text(blocks[first - 4 + i]) ?? "").Contains(Head[i], StringComparison.Ordinal)) ? first - 4 : -1;
        var start = headAt >= 0 ? headAt : NameBefore(blocks, first - 2, first);
        var rows = new List<ImmutableArray<string>> { ImmutableArray.Create(Head) };
        var name = headAt >= 0 ? headAt + 3 : start;
        for (var i = 0; i < phones.Count; i++)
        {
            var (from, to) = phones[i];
            var end = i + 1 < phones.Count ? NameBefore(blocks, to + 1, phones[i + 1].Start) : EndOfAddress(blocks, to);
            rows.Add([Joined(blocks, name, from), string.Join('、', blocks[from..to].Select(Text)), Joined(blocks, to, end)]);
            name = end;
        }

        return (start, name, rows);
    }

    /// <summary>Where the name that ends right before a telephone begins: the latest place that makes a whole name.</summary>
    private static int NameBefore(ImmutableArray<Block> blocks, int earliest, int phone)
    {
        earliest = Math.Max(0, Math.Min(earliest, phone - 1));
        var start = phone;
        while (start > earliest && blocks[start - 1] is Paragraph)
        {
            start--;
            if (Name().IsMatch(Joined(blocks, start, phone)))
            {
                break;
            }
        }

        return start;
    }

    /// <summary>One line, or as many as it takes to close its brackets; a bracket that nothing closes soon is a mistake.</summary>
    private static int EndOfAddress(ImmutableArray<Block> blocks, int start)
    {
        for (var end = start; end < blocks.Length && end - start < LongestGap && blocks[end] is Paragraph; end++)
        {
            if (!Words.IsOpen(Joined(blocks, start, end + 1)))
            {
                return end + 1;
            }
        }

        return start < blocks.Length && blocks[start] is Paragraph ? start + 1 : start;
    }

    private static string Joined(ImmutableArray<Block> blocks, int start, int end) => string.Concat(blocks[start..end].Select(Text));

    private static string? Text(Block block) => block is Paragraph paragraph ? Words.Tight(paragraph.FullText) : null;

    [GeneratedRegex(@"^[\u4e00-\u9fff]{1,8}?(?:区|县|市|州|旗)[\u4e00-\u9fff（）]*(?:局|委|委员会|中心|部|厅|处|科|办公室|服务点)$")]
    private static partial Regex Name();
}
