using System.Text.RegularExpressions;

namespace TitleGuide.Content.Review.Typography;

/// <summary>Brackets and quotation marks open and close within a value or a paragraph, each with its own kind.</summary>
internal sealed partial record PairRule() : TypographyRule(
    DiagnosticCode.Unpaired, "括号、引号或书名号没有配对", "补上另一半，或者删掉多出来的。")
{
    private const string Opening = "（“‘《〈〔【";

    private const string Closing = "）”’》〉〕】";

    public override IEnumerable<Slip> Find(string prose) =>
        Stretch().Matches(prose).SelectMany(s => Unpaired(s.Value).Select(at => new Slip(this, s.Index + at, s.Index + at + 1, null)));

    private static IEnumerable<int> Unpaired(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Opening.Contains(text[i]))
            {
                open.Push(i);
            }
            else if (Closing.IndexOf(text[i]) is >= 0 and var kind)
            {
                if (open.TryPeek(out var last) && text[last] == Opening[kind])
                {
                    open.Pop();
                }
                else
                {
                    return [i];
                }
            }
        }

        return open.Count == 0 ? [] : [open.Last()];
    }

    /// <summary>A value, or a paragraph: up to an empty line or a mark of lists.</summary>
    [GeneratedRegex(@"[^\ue000\n]+(?:\n(?![\n\ue000])[^\ue000\n]+)*")]
    private static partial Regex Stretch();
}
