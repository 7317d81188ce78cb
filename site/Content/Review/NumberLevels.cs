using System.Text.RegularExpressions;
using TitleGuide.Content.Reading;

namespace TitleGuide.Content.Review;

/// <summary>The levels of a document's numbers: 一、（一）1.（1）①. One may be left out, none comes after a lower one.</summary>
internal static partial class NumberLevels
{
    public static void Run(Notice notice, ReadingContext context)
    {
        foreach (var clause in notice.Clauses)
        {
            var levels = Levels(clause.Source);
            if (levels.Zip(levels.Skip(1)).Any(pair => pair.Second <= pair.First))
            {
                context.Faults.Add(
                    DiagnosticCode.NumberLevels, clause.At, $"条号“{clause.Source}”的层次乱了。", clause.Source, "照原文核对：层次依次是一、（一）1.（1）①。");
            }
        }
    }

    /// <summary>1 for 一, 2 for （一）, 3 for 1, 4 for （1）, 5 for ①; up to the first thing that is no number.</summary>
    private static List<int> Levels(string source)
    {
        var number = Annex().Replace(source, "");
        return [.. Numbers().Match(number).Groups["one"].Captures.Select(c => c.Value[0] switch
        {
            '（' => char.IsAsciiDigit(c.Value[1]) ? 4 : 2,
            >= '0' and <= '9' => 3,
            >= '①' and <= '⑳' => 5,
            _ => 1,
        })];
    }

    [GeneratedRegex("^(?:附件[0-9]*|正文|版记) ?")]
    private static partial Regex Annex();

    [GeneratedRegex("^(?:(?<one>（[一二三四五六七八九十]{1,3}）|（[0-9]{1,2}）|[一二三四五六七八九十]{1,3}|[0-9]{1,2}|[①-⑳])[、.．]?)*")]
    private static partial Regex Numbers();
}
