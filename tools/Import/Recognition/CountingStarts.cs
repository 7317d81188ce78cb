using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Finds years of service that follow something to be obtained, without a word that says whether they count from then on.</summary>
internal sealed partial class CountingStarts(List<Finding> findings)
{
    public void Look(IEnumerable<DraftClause> clauses)
    {
        foreach (var paragraph in clauses.SelectMany(c => c.Body).OfType<Paragraph>())
        {
            foreach (var sentence in Words.Tight(paragraph.FullText).Split(['。', '；', ';']))
            {
                if (Unclear().Match(sentence) is { Success: true, Groups: var groups } && !From().IsMatch(sentence))
                {
                    findings.Add(new(paragraph.At, FindingKind.Doubt, $"没有写从哪天起算，“{groups["obtained"].Value}”以前的算不算", groups["service"].Value));
                }
            }
        }
    }

    [GeneratedRegex(@"(?<obtained>(?:取得|获得)[^，,、]{2,30})，(?:[^，]{1,30}，){0,8}(?<service>[^，]{0,10}(?:聘任|担任|任职|从事|工作)[^，]{0,20}?(?:满\d{1,2}年|\d{1,2}年以上))")]
    private static partial Regex Unclear();

    [GeneratedRegex("后|以来|之日|起")]
    private static partial Regex From();
}
