using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Finds a heading for a clause, and leaves the rest as its text.</summary>
internal static partial class ClauseTitle
{
    private const int Longest = 28;
    private const int LongestHeading = 40;
    private const int Usual = 18;
    private const string Cut = "……";

    /// <summary>Text is empty when the whole line is a heading.</summary>
    public static (string Title, string Text) Split(string line)
    {
        var lead = Lead().Match(line);
        if (lead.Success)
        {
            return (lead.Groups["title"].Value.Trim(), line[lead.Length..].Trim());
        }

        if (line.Length <= Longest && line.IndexOfAny(['。', '；', '，']) < 0)
        {
            return (line.TrimEnd('：', ':'), "");
        }

        return line.Length <= LongestHeading && line.IndexOfAny(['。', '；', '，']) < 0 ? (line, "") : (FirstWords(line), line);
    }

    private static string FirstWords(string line)
    {
        var plain = Brackets().Replace(line, "");
        var stop = plain.IndexOfAny(['，', '。', '；', '：', ',', '、']);
        var words = stop is > 3 and <= Usual ? plain[..stop] : plain.Length <= Usual ? plain.TrimEnd('。', '；', '：') : plain[..Usual] + Cut;
        return Paired(words.Trim()) is { Length: > 0 } title ? title : line[..Math.Min(line.Length, Usual)];
    }

    /// <summary>Closes what the cut has left open, before the dots.</summary>
    private static string Paired(string words)
    {
        var (dots, paired) = (words.EndsWith(Cut, StringComparison.Ordinal) ? Cut : "", words.TrimEnd('…'));
        foreach (var (open, close) in new[] { ('“', '”'), ('《', '》'), ('（', '）'), ('(', ')') })
        {
            var left = paired.Count(c => c == open) - paired.Count(c => c == close);
            paired = left == 1 ? paired.EndsWith(open) ? paired[..^1] : paired + close : left == -1 ? open + paired : paired;
        }

        return paired + dots;
    }

    [GeneratedRegex(@"^(?<title>[^。，；：:、]{2,20})。(?=\S)")]
    private static partial Regex Lead();

    [GeneratedRegex(@"[（(][^（）()]*[）)]|<?https?://\S+")]
    private static partial Regex Brackets();
}
