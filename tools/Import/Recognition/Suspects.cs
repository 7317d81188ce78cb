using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Finds what scanning or typing probably got wrong in running text. Changes nothing.</summary>
internal sealed partial class Suspects(List<Finding> findings)
{
    private const int Shown = 3;

    private static readonly (Regex Pattern, string Message, string? Suggestion)[] Characters =
    [
        (LookAlikeWord(), "字母之间夹着数字，可能认错了", null),
        (YearWithoutSign(), "“度”前面可能少了“年”", "$1年度"),
        (NumberWithoutWord(), "文号里可能少了“发”一类的字", "$1发〔$2〕$3号"),
        (SquareBrackets(), "文号的括号不是〔〕", "〔$1〕"),
        (Times(), "乘号印成了别的字符", "$1×$2"),
        (MissingObject(), "两个动词连在一起，中间可能漏了字，请看这句话是什么意思", null),
        .. MistakenWords.All.Select(w => (w.Pattern, "常见的错字", (string?)w.Right)),
    ];

    public void Look(Paragraph paragraph)
    {
        var text = Words.Tight(paragraph.FullText);
        var plain = Address().Replace(text, "");
        foreach (var (pattern, message, suggestion) in Characters)
        {
            foreach (Match match in pattern.Matches(plain))
            {
                findings.Add(new(paragraph.At, FindingKind.Character, message, match.Value, suggestion is null ? null : match.Result(suggestion)));
            }
        }

        LookAtSpaces(paragraph);
        LookAtMarks(paragraph, plain);
    }

    private void LookAtSpaces(Paragraph paragraph)
    {
        var spaces = SpaceInWord().Matches(paragraph.Text);
        if (spaces.Count > 0)
        {
            findings.Add(new(paragraph.At, FindingKind.Space, $"字词中间有{spaces.Count}处空格", string.Join("、", spaces.Take(Shown).Select(m => m.Value)), string.Join("、", spaces.Take(Shown).Select(m => Words.Tight(m.Value)))));
        }
    }

    private void LookAtMarks(Paragraph paragraph, string text)
    {
        var half = HalfWidth().Matches(text);
        if (half.Count > 0)
        {
            var samples = half.Take(Shown).Select(m => m.Value).ToList();
            findings.Add(new(paragraph.At, FindingKind.Mark, $"汉字旁边有{half.Count}处半角标点", string.Join(' ', samples), string.Join(' ', samples.Select(Wide))));
        }

        foreach (var (open, close) in new[] { ('“', '”'), ('《', '》') })
        {
            if (text.Count(c => c == open) != text.Count(c => c == close))
            {
                findings.Add(new(paragraph.At, FindingKind.Mark, $"{open}{close}没有配对", Head(text)));
            }
        }
    }

    private static string Wide(string text) => text
        .Replace(',', '，').Replace(';', '；').Replace(':', '：').Replace('(', '（').Replace(')', '）').Replace('?', '？').Replace('!', '！');

    private static string Head(string text) => text.Length <= 24 ? text : text[..24] + "…";

    [GeneratedRegex(@"<?https?://[A-Za-z0-9._~:/?#@&=+%<> -]*")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Za-z]*[A-Za-z][10][A-Za-z]+(?![A-Za-z0-9])|(?<![A-Za-z0-9])1[a-z]{3,}")]
    private static partial Regex LookAlikeWord();

    [GeneratedRegex(@"(?<!\d)(20\d\d)度(?!假)")]
    private static partial Regex YearWithoutSign();

    [GeneratedRegex(@"([\u4e00-\u9fff]{2,6}[部厅局委院])[〔\[［](\d{4})[〕\]］](\d+)号")]
    private static partial Regex NumberWithoutWord();

    [GeneratedRegex(@"[\[［【](\d{4})[\]］】](?=第?\d+号)")]
    private static partial Regex SquareBrackets();

    [GeneratedRegex(@"(\d{2,4})\s*[*xX]\s*(\d{2,4})")]
    private static partial Regex Times();

    /// <summary>A verb that begins a clause and needs an object, and at once the verb of another clause.</summary>
    [GeneratedRegex("(?<=^|[，。；、）)])(?:推荐|申报|审核|审查|报送|上报|提交|上传|填报|填写|核实|核对|公示|评审)(?:确保|保证|保障|防止|避免|杜绝)[^，。；]{0,8}")]
    private static partial Regex MissingObject();

    [GeneratedRegex(@"[\u4e00-\u9fff][ \t\u3000\u00a0]+[\u4e00-\u9fff]")]
    private static partial Regex SpaceInWord();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff”》）])[,;:?!()](?=\S|$)|(?<=\S|^)[,;?!()](?=[\u4e00-\u9fff“《])")]
    private static partial Regex HalfWidth();
}
