using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>What the top and the foot of a notice say of it. Null or empty where the documents do not tell.</summary>
internal sealed partial record NoticeHead
{
    private const int TopLines = 12;

    public string? Title { get; private init; }

    public string? Number { get; private init; }

    public string? Issuer { get; private init; }

    public DateOnly? Issued { get; private init; }

    public string? Plan { get; private init; }

    /// <summary>Blocks that only say what the properties say.</summary>
    public ImmutableHashSet<Block> Used { get; private init; } = [];

    public static NoticeHead Read(IReadOnlyList<Part> parts)
    {
        var paragraphs = parts.SelectMany(p => p.Blocks).OfType<Paragraph>().Select(p => (Block: p, Text: Words.Tight(p.FullText))).ToList();
        var top = parts.Where(p => p.Annex == 0).SelectMany(p => p.Blocks).OfType<Paragraph>().Take(TopLines).Select(p => (Block: p, Text: Words.Tight(p.FullText))).ToList();
        var number = top.Find(p => NumberLine().IsMatch(p.Text));
        var letterhead = top.Find(p => Letterhead().IsMatch(p.Text));
        var title = top.Find(p => TitleLine().IsMatch(p.Text));
        var printed = paragraphs.FindLast(p => Printed().IsMatch(p.Text));
        var dated = paragraphs.FindLast(p => DateLine().IsMatch(p.Text));
        var all = string.Concat(paragraphs.Select(p => p.Text));
        return new NoticeHead
        {
            Title = title.Text,
            Number = number.Text,
            Issuer = letterhead.Text is { } head ? Letterhead().Match(head).Groups["issuer"].Value
                : printed.Text is { } foot ? Printed().Match(foot).Groups["issuer"].Value : null,
            Issued = Dates.Find(dated.Text ?? printed.Text ?? "", null).Select(d => (DateOnly?)d.Date).FirstOrDefault(),
            Plan = PlanName().Match(all) is { Success: true } plan ? plan.Groups["plan"].Value : null,
            Used = [.. new[] { number.Block, letterhead.Block, title.Block }.OfType<Block>()],
        };
    }

    [GeneratedRegex(@"^[\u4e00-\u9fff]{2,12}[〔\[（(［]\d{4}[〕\]）)］]第?\d+号$")]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"^(?<issuer>[\u4e00-\u9fff（）()]{3,30}(?:局|厅|委员会|办公室|政府|中心|部))文件$")]
    private static partial Regex Letterhead();

    [GeneratedRegex(@"^[^。]*(?:通知|公告|意见|函)$")]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^(?<issuer>[\u4e00-\u9fff（）()]{4,40}?)(?:办公室)?\s*(?:\d{4}年\d{1,2}月\d{1,2}日)\s*印发$")]
    private static partial Regex Printed();

    [GeneratedRegex(@"^\d{4}年\d{1,2}月\d{1,2}日$")]
    private static partial Regex DateLine();

    [GeneratedRegex(@"[“(（](?<plan>\d{4}年?度[^“”()（）]{0,60}(?:[（(][^（()）]{0,30}[)）][^“”()（）]{0,60})?计划)[”)）]")]
    private static partial Regex PlanName();
}
