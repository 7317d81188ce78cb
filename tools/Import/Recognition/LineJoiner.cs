using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Puts sentences together that pages or lines have broken. Each joint is a finding.</summary>
internal static partial class LineJoiner
{
    /// <summary>A line this long without a full stop is no heading.</summary>
    private const int LongLine = 22;

    private const int LongLabelledLine = 35;

    /// <summary>No sentence is this long; what seems so is a document without full stops.</summary>
    private const int LongestSentence = 4_000;

    public static ImportedDocument Join(ImportedDocument document)
    {
        var blocks = new List<Block>();
        var findings = document.Findings.ToBuilder();
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph next && blocks.LastOrDefault() is Paragraph before && Continues(before, next))
            {
                findings.Add(new(next.At, FindingKind.Joined, "断开的句子，接到了上一行", $"{Tail(before.Text)}｜{Head(next.Text)}"));
                blocks[^1] = before with { Text = Glue(before.Text, next.Text) };
            }
            else
            {
                blocks.Add(block);
            }
        }

        return document with { Blocks = [.. blocks], Findings = findings.ToImmutable() };
    }

    public static bool Continues(Paragraph before, Paragraph next)
    {
        if (before.Text.Length > LongestSentence)
        {
            return false;
        }

        var (one, other) = (Words.Tight(before.Text).TrimEnd(), Words.Tight(next.Text).TrimStart());
        if (before.Heading > 0 || next.Heading > 0 || next.Label is not null || one.Length == 0 || Ended().IsMatch(one) || StandsAlone().IsMatch(other)
            || AnnexMark.Find(one) is not null || AnnexMark.Find(other) is not null || AnnexMark.IsList(one))
        {
            return false;
        }

        if (ClauseLabel.Find(other) is not null)
        {
            return false;
        }

        if (Unfinished().IsMatch(one) || Words.IsOpen(one))
        {
            return true;
        }

        if (one.Contains("关于", StringComparison.Ordinal) && one.IndexOfAny(['，', '。', '：']) < 0 && other.EndsWith("通知", StringComparison.Ordinal))
        {
            return true;
        }

        var labelled = before.Label is not null || ClauseLabel.Find(one) is not null;
        return labelled ? one.Length >= LongLine && one.IndexOfAny(['，', '、', ',', '。', '；']) >= 0 || one.Length >= LongLabelledLine : one.Length >= LongLine;
    }

    private static string Glue(string before, string next)
    {
        var (one, other) = (before.TrimEnd(), next.TrimStart());
        var tight = Words.IsWide(one[^1]) || Words.IsWide(other[0]) || AddressAtEnd().IsMatch(one);
        return one + (tight ? "" : " ") + other;
    }

    private static string Tail(string text) => text.Length <= 10 ? text : text[^10..];

    private static string Head(string text) => text.Length <= 10 ? text : text[..10];

    [GeneratedRegex(@"([。；！？：;!?:]|[。；！？][”’）)]|等|(?:通知|公告|意见|函)(?=$)(?<=关于.*))$")]
    private static partial Regex Ended();

    [GeneratedRegex(@"[，、,（(《“或和与及的为]$")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^(?:抄送|联系人|注[:：]|附[:：]|\d{4}年\d{1,2}月\d{1,2}日(?:印发)?$|[\u4e00-\u9fff]{2,20}(?:局|厅|委员会|办公室|人民政府)$|[\u4e00-\u9fff（）()]{4,40}\d{4}年\d{1,2}月\d{1,2}日印发$)")]
    private static partial Regex StandsAlone();

    [GeneratedRegex(@"https?://[A-Za-z0-9._~:/?#&=%<>-]*$")]
    private static partial Regex AddressAtEnd();
}
