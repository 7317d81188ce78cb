using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Compares who has to sign or seal a form with the boxes of the form itself, when it is one of the annexes.</summary>
internal sealed partial class FormSigners(List<Finding> findings)
{
    public void Look(IEnumerable<Part> parts, IReadOnlyList<DraftClause> clauses)
    {
        foreach (var (form, text) in parts.Where(p => p.Title.EndsWith('表')).Select(p => (p, Text: TextOf(p))).Where(f => Seal().IsMatch(f.Text)))
        {
            foreach (var paragraph in clauses.SelectMany(c => c.Body).OfType<Paragraph>())
            {
                var sentences = Words.Tight(paragraph.FullText).Split('。').Where(s => s.Contains($"《{form.Title}》", StringComparison.Ordinal));
                foreach (var signer in sentences.SelectMany(s => Signers().Matches(s)).SelectMany(m => Between().Split(m.Groups["who"].Value)).Where(s => !text.Contains(s, StringComparison.Ordinal)))
                {
                    findings.Add(new(paragraph.At, FindingKind.Doubt, $"{form.Name}的表上没有这一方的栏目{LastBoxOf(text)}，请确认由谁签字盖章", signer));
                }
            }
        }
    }

    private static string LastBoxOf(string text) => LastBox().Match(text) is { Success: true, Groups: var groups } ? $"，最后一栏是“{groups["who"].Value}”" : "";

    private static string TextOf(Part part) =>
        Words.Tight(string.Concat(part.Blocks.SelectMany(b => b is Table table ? table.Rows.SelectMany(r => r) : [((Paragraph)b).FullText])));

    [GeneratedRegex("盖章|签字|签名|签章")]
    private static partial Regex Seal();

    [GeneratedRegex("(?:由|经)(?<who>[^，；由经]{2,40}?)(?:签署|填写|出具|审核)?(?:意见)?(?:并|后)?(?:加盖|盖章|签字|签名|签章)")]
    private static partial Regex Signers();

    [GeneratedRegex("[、及和与或]")]
    private static partial Regex Between();

    /// <summary>What stands between the date of the box before and the last 意见.</summary>
    [GeneratedRegex(@"日(?<who>[^年月日]{2,20})意见", RegexOptions.RightToLeft)]
    private static partial Regex LastBox();
}
