using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Finds where the annexes begin.</summary>
internal sealed partial class PartSplitter(List<Finding> findings)
{
    private const int LongestTitle = 45;

    public IReadOnlyList<Part> Split(ImportedDocument document)
    {
        var blocks = document.Blocks;
        List<int> marks = [.. Enumerable.Range(0, blocks.Length).Where(i => IsMark(blocks, i))];
        var parts = new List<Part>();
        if (marks.Count == 0 || marks[0] > 0)
        {
            parts.Add(First(blocks[..(marks.Count > 0 ? marks[0] : blocks.Length)], marks.Count > 0 ? MarkAt(blocks[marks[0]])! : null));
        }

        for (var i = 0; i < marks.Count; i++)
        {
            var mark = MarkAt(blocks[marks[i]])!;
            var body = blocks[(marks[i] + 1)..(i + 1 < marks.Count ? marks[i + 1] : blocks.Length)];
            var (title, rest) = mark.Title.Length > 0 ? (mark.Title, body) : TakeTitle(body);
            parts.Add(new Part(mark.Number == 0 ? 1 : mark.Number, title, blocks[marks[i]].At, rest));
        }

        return parts;
    }

    private static AnnexMark? MarkAt(Block block) => block is Paragraph { Label: null } paragraph ? AnnexMark.Find(paragraph.Text) : null;

    /// <summary>Marks that follow each other at once are the list of annexes in the notice.</summary>
    private static bool IsMark(ImmutableArray<Block> blocks, int i) =>
        MarkAt(blocks[i]) is { } mark
        && !(mark.Title.Length > 0 && (InList(blocks, i, -1) || InList(blocks, i, 1)));

    private static bool InList(ImmutableArray<Block> blocks, int i, int step) =>
        i + step >= 0 && i + step < blocks.Length && (MarkAt(blocks[i + step]) is { Title.Length: > 0 } || (step < 0 && blocks[i + step] is Paragraph { Text: var text } && AnnexMark.IsList(text)));

    /// <summary>What stands before the first mark is the notice, or an annex whose mark was lost.</summary>
    private Part First(ImmutableArray<Block> blocks, AnnexMark? next)
    {
        var texts = blocks.OfType<Paragraph>().Take(12).Select(p => Words.Tight(p.Text)).ToList();
        var (title, rest) = TakeTitle(blocks);
        if (texts.Exists(t => NoticeSign().IsMatch(t)) || title.Length == 0)
        {
            return new Part(0, "", blocks[0].At, blocks);
        }

        var number = next is { Number: > 1 } ? next.Number - 1 : 1;
        findings.Add(new(blocks[0].At, FindingKind.Doubt, $"这一部分没有“附件”标记，也不像通知正文，按标题当作附件{number}", title) { OfNotice = true });
        return new Part(number, title, blocks[0].At, rest);
    }

    private static (string Title, ImmutableArray<Block> After) TakeTitle(ImmutableArray<Block> blocks)
    {
        var lines = blocks.Take(2)
            .TakeWhile(b => b is Paragraph p && p.Label is null && !p.Text.Contains('\t') && ClauseLabel.Find(p.Text) is null && IsTitle(Words.Tight(p.Text)))
            .Select(b => Words.Tight(((Paragraph)b).Text))
            .ToList();
        return (string.Concat(lines), blocks[lines.Count..]);
    }

    private static bool IsTitle(string text) => text.Length is > 0 and <= LongestTitle && text.IndexOfAny(['。', '，', '；', '：', ':']) < 0;

    [GeneratedRegex(@"的通知$|关于.*的(?:公告|意见)$|^各[^。]*[:：]$|[〔\[]\d{4}[〕\]]\d+号$|(?:局|厅|委员会)文件$")]
    private static partial Regex NoticeSign();
}
