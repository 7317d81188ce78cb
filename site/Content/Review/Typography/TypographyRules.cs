using System.Text.RegularExpressions;

namespace TitleGuide.Content.Review.Typography;

/// <summary>
/// The habits of official documents (GB/T 9704, GB/T 15834, GB/T 15835) that can be told for certain. Earlier rules go first:
/// what one of them found is left alone by the rest.
/// </summary>
internal static partial class TypographyRules
{
    private const string Han = @"\u3400-\u4dbf\u4e00-\u9fff";

    private const string Numeral = "一二三四五六七八九十";

    /// <summary>Where a value, a paragraph or a sentence begins.</summary>
    private const string Begin = @"(?<=^|[\n\ue000]|[。；：] ?)";

    public static readonly IReadOnlyList<TypographyRule> All =
    [
        .. DocumentNumbers(),
        .. Numbering(),
        .. Numbers(),
        .. Characters(),
        .. Punctuation(),
        .. Words(),
        new PairRule(),
    ];

    private static IEnumerable<TypographyRule> DocumentNumbers() =>
    [
        Pattern(DiagnosticCode.DocumentNumberBrackets, "发文字号的年份要用六角括号", @"[\[【（(［]((?:19|20)[0-9]{2})[\]】）)］](?=第?[0-9]+号)", m => $"〔{m.Groups[1].Value}〕"),
        Pattern(DiagnosticCode.DocumentNumberOrdinal, "发文字号的序号前不加“第”，也不补0", @"(?<=〔20[0-9]{2}〕)(?:第0*|0+)(?=[1-9][0-9]*号)", _ => ""),
    ];

    private static IEnumerable<TypographyRule> Numbering() =>
    [
        Pattern(DiagnosticCode.BracketedNumberMark, "括号里的序号后面不加点号", $@"{Begin}(（(?:[{Numeral}]{{1,3}}|[0-9]{{1,2}})）)[、．.]", m => m.Groups[1].Value),
        Pattern(DiagnosticCode.HanNumberMark, "“一”这一层的序号后面用顿号", $@"{Begin}([{Numeral}]{{1,3}})[．.](?=[{Han}“《])", m => m.Groups[1].Value + "、"),
        Pattern(DiagnosticCode.ArabicNumberMark, "“1”这一层的序号后面用下圆点", $@"(?<=^|[\n\ue000])([0-9]{{1,2}})、(?=[{Han}“《])", m => m.Groups[1].Value + "."),
        Pattern(DiagnosticCode.OrdinalInDigits, "条、章、款的序号用汉字", "(?<=(?:》|办法|条例|规定|细则|法)第)([0-9]{1,2})(?=[条章款])", m => int.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture) is > 0 and var n ? HanNumber.Of(n) : null, "写成“第三条”的样子。"),
    ];

    private static IEnumerable<TypographyRule> Numbers() =>
    [
        Pattern(DiagnosticCode.DottedDate, "文中的日期要写年、月、日", @"(?<![0-9.])((?:19|20)[0-9]{2})[./]0?(1[0-2]|[1-9])[./]0?(3[01]|[12][0-9]|[1-9])(?![0-9.])", m => $"{m.Groups[1].Value}年{m.Groups[2].Value}月{m.Groups[3].Value}日"),
        Pattern(DiagnosticCode.PaddedDate, "月和日前面不补0", @"(?<=年)0(?=[1-9]月)|(?<=月)0(?=[1-9]日)", _ => ""),
        Pattern(DiagnosticCode.ZeroInYear, "汉字写的年份，零用“〇”", "(?<![一二三四五六七八九〇零○])(?=[一二][一二三四五六七八九〇]*[零○O0o])[一二][一二三四五六七八九〇零○O0o]{3}(?=年)", m => string.Concat(m.Value.Select(c => "零○O0o".Contains(c) ? '〇' : c))),
        Pattern(DiagnosticCode.RangeDash, "起止的年份、日子之间用一字线", @"(?<=(?:19|20)[0-9]{2}年?)[-–~](?=(?:19|20)[0-9]{2}年)|(?<=[0-9][月日])[-–~](?=[0-9]{1,2}[月日])", _ => "—"),
        Pattern(DiagnosticCode.WideDigits, "数字用半角", "[０-９]+", m => Forms.Narrow(m.Value)),
        Pattern(DiagnosticCode.WideLetters, "字母用半角", "[Ａ-Ｚａ-ｚ]+", m => Forms.Narrow(m.Value)),
        Pattern(DiagnosticCode.PercentMark, "百分号用“%”，紧跟数字", "(?<=[0-9０-９]) ?[％﹪]|(?<=[0-9]) +%", _ => "%"),
        Pattern(DiagnosticCode.DegreeMark, "摄氏度写作“℃”", "(?<=[0-9]) ?° ?C", _ => "℃"),
        Pattern(DiagnosticCode.DigitGroups, "数字中间不用全角逗号", @"(?<![0-9，])([0-9]{1,3})，(?=[0-9]{3}(?![0-9年]))", m => m.Groups[1].Value),
        Pattern(DiagnosticCode.TelephoneDash, "区号和号码之间用“-”", @"(?<![0-9])(?:(0[0-9]{2,3}) ?[—－–~] ?|[（(](0[0-9]{2,3})[）)] ?-?)(?=[1-9][0-9]{6,7}(?![0-9]))", m => m.Groups[1].Value + m.Groups[2].Value + "-"),
    ];

    private static IEnumerable<TypographyRule> Characters() =>
    [
        Pattern(DiagnosticCode.HiddenCharacters, "有看不见的字符", "[\u00ad\u200b-\u200f\u2060\ufeff]+", _ => ""),
        Pattern(DiagnosticCode.WideSpace, "文字中间有全角空格", $@"(?<=[{Han}，。；：、）”》])[\u3000\u00a0]+(?=[{Han}（“《])", _ => ""),
        Pattern(DiagnosticCode.Radicals, "这是部首，不是字", "[\u2f00-\u2fd5]+", m => Forms.OfRadical(m.Value)),
        Pattern(DiagnosticCode.SpaceInHan, "汉字之间有空格", $@"(?<=[{Han}])(?<!附件[0-9]+ [{Numeral}]+) +(?=[{Han}，。；：、（）“”《》])|(?<=[，。；：、（）“”《》]) +(?=[{Han}])", _ => ""),
    ];

    private static IEnumerable<TypographyRule> Punctuation() =>
    [
        Pattern(DiagnosticCode.Ellipsis, "省略号是六个点，占两格", @"\.{3,}|。{3,}|(?<!…)…(?!…)|…{3,}", _ => "……"),
        Pattern(DiagnosticCode.RepeatedMark, "标点重复了", "([，。；：、！？])\\1+", m => m.Groups[1].Value),
        Pattern(DiagnosticCode.MarksTogether, "两个点号连在一起", "[，、；：][，。；、：]|。[，；、：]", _ => null, "留下对的那一个。"),
        Pattern(DiagnosticCode.MarkAtBegin, "开头不能是点号", @"(?<=\n\n|\ue000)[，。；、：！？]", _ => null, "看看前面是不是少了字。"),
        Pattern(DiagnosticCode.StraightQuotes, "引号要用“”", $"\"([^\"\\n\\ue000\\ue001]*[{Han}][^\"\\n\\ue000\\ue001]*)\"", m => $"“{m.Groups[1].Value}”"),
        Pattern(DiagnosticCode.NestedQuotes, "引号里面的引号用‘’", "“([^“”\\n\\ue000\\ue001]*)“([^“”\\n\\ue000\\ue001]*)”([^“”\\n\\ue000\\ue001]*)”", m => $"“{m.Groups[1].Value}‘{m.Groups[2].Value}’{m.Groups[3].Value}”"),
        Pattern(DiagnosticCode.TitleMarks, "书名号是《》", $"<<([^<>\\n\\ue000\\ue001]*[{Han}][^<>\\n\\ue000\\ue001]*)>>|＜([^＜＞\\n\\ue000\\ue001]*[{Han}][^＜＞\\n\\ue000\\ue001]*)＞", m => $"《{m.Groups[1].Value}{m.Groups[2].Value}》"),
        Pattern(DiagnosticCode.HalfComma, "中文里的逗号用全角", $@"(?<=[{Han}）”》]), ?|(?<=[0-9A-Za-z%℃]),(?=[{Han}“《（])", _ => "，"),
        Pattern(DiagnosticCode.HalfSemicolon, "中文里的分号用全角", $@"(?<=[{Han}）”》]); ?", _ => "；"),
        Pattern(DiagnosticCode.HalfColon, "中文里的冒号用全角", $@"(?<=[{Han}）”》]): ?(?=[{Han}0-9“《（])", _ => "："),
        Pattern(DiagnosticCode.HalfQuestion, "中文里的问号、叹号用全角", $@"(?<=[{Han}）”》])[!?]", m => Forms.Narrow(m.Value) == "?" ? "？" : "！"),
        Pattern(DiagnosticCode.HalfPeriod, "中文里的句号用“。”", $@"(?<=[{Han}）”》])\.(?=$|[\n\ue000]|[{Han}])(?<!{Begin}[{Numeral}]{{1,3}}\.)", _ => "。"),
        Pattern(DiagnosticCode.HalfBrackets, "中文里的括号用全角", $@"\(([^()\n\ue000\ue001]*[{Han}×][^()\n\ue000\ue001]*)\)|(?<=[{Han}])\(([0-9]{{1,2}})\)", m => $"（{m.Groups[1].Value}{m.Groups[2].Value}）"),
    ];

    private static readonly Dictionary<string, string> Miswritten = new(StringComparer.Ordinal)
    {
        ["登陆"] = "登录",
        ["帐号"] = "账号",
        ["帐户"] = "账户",
        ["既使"] = "即使",
        ["按装"] = "安装",
        ["签定"] = "签订",
        ["报消"] = "报销",
        ["做废"] = "作废",
        ["截止目前"] = "截至目前",
    };

    private static IEnumerable<TypographyRule> Words() =>
    [
        Pattern(DiagnosticCode.Miswritten, "这个词写错了", "(?<!“[^“”\\n]*)(?:登陆(?=[系平网账帐浙“省个])|帐[号户]|既使|按装|签定|报消|做废|截止目前)", m => Miswritten[m.Value]),
        Pattern(DiagnosticCode.SpaceInNumberUnit, "数字和单位之间不留空格", $@"(?<=[{Han}][0-9]{{1,4}}) +(?=[年月日天分项篇次人万元个名份])", _ => ""),
    ];

    private static PatternRule Pattern(DiagnosticCode code, string problem, string pattern, Func<Match, string?> replace, string? cure = null) =>
        new(code, problem, new Regex(pattern, RegexOptions.CultureInvariant), replace, cure);
}
