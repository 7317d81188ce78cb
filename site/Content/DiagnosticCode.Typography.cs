namespace TitleGuide.Content;

/// <summary>Writing as official documents are written (GB/T 9704, 15834, 15835): C130–C169.</summary>
public sealed partial record DiagnosticCode
{
    private const string Fixable = "check --fix 会改好。";

    public static readonly DiagnosticCode DocumentNumberBrackets = Warning(
        "C130", "文号括号不对", "发文字号的年份用六角括号〔〕，不用方括号、方头括号或圆括号。" + Fixable, "杭经信[2024]15号");

    public static readonly DiagnosticCode DocumentNumberOrdinal = Warning(
        "C131", "文号序号不对", "发文字号的序号前不加“第”，前面不补0。" + Fixable, "杭经信〔2024〕第015号");

    public static readonly DiagnosticCode BracketedNumberMark = Warning(
        "C132", "括号序号带点号", "（一）（1）后面不再加顿号、句点。" + Fixable, "（一）、申报条件");

    public static readonly DiagnosticCode HanNumberMark = Warning(
        "C133", "“一”后面不是顿号", "第一层写“一、”。" + Fixable, "一.申报条件");

    public static readonly DiagnosticCode ArabicNumberMark = Warning(
        "C134", "“1”后面用了顿号", "第三层写“1.”。" + Fixable, "1、填写信息");

    public static readonly DiagnosticCode OrdinalInDigits = Warning(
        "C135", "条款序号用了数字", "法规的条、章、款用汉字序号。" + Fixable, "办法第3条");

    public static readonly DiagnosticCode NumberLevels = Warning(
        "C136", "条号层次乱了", "层次依次是一、（一）1.（1）①，可以跳过一层，不能倒过来。", "source=\"附件1 二1（一）\"");

    public static readonly DiagnosticCode DottedDate = Warning(
        "C137", "日期用点号或斜线", "文中的日期写成2024年4月1日。" + Fixable, "2024.4.1起");

    public static readonly DiagnosticCode PaddedDate = Warning(
        "C138", "月日补了0", "写4月1日，不写04月01日。" + Fixable, "2024年04月01日");

    public static readonly DiagnosticCode ZeroInYear = Warning(
        "C139", "年份里的零不对", "汉字写的年份，零一律用“〇”。" + Fixable, "二O二四年");

    public static readonly DiagnosticCode RangeDash = Warning(
        "C140", "起止用了短横", "起止的年份、日子之间用一字线“—”。" + Fixable, "2021年-2023年");

    public static readonly DiagnosticCode WideDigits = Warning(
        "C141", "全角数字", "数字一律用半角，搜索和核对才找得到。" + Fixable, "满４年");

    public static readonly DiagnosticCode WideLetters = Warning(
        "C142", "全角字母", "字母一律用半角。" + Fixable, "ＪＰＧ格式");

    public static readonly DiagnosticCode PercentMark = Warning(
        "C143", "百分号不对", "百分号用“%”，紧跟在数字后面。" + Fixable, "占30％");

    public static readonly DiagnosticCode DegreeMark = Warning(
        "C144", "摄氏度不对", "摄氏度用一个字符“℃”。" + Fixable, "25°C");

    public static readonly DiagnosticCode DigitGroups = Warning(
        "C145", "数字中间有全角逗号", "数字不用全角逗号分节。" + Fixable, "1，000字");

    public static readonly DiagnosticCode TelephoneDash = Warning(
        "C146", "电话的连接号不对", "区号和号码之间用半角“-”，才拨得出去。" + Fixable, "0571—85080000");

    public static readonly DiagnosticCode HiddenCharacters = Warning(
        "C147", "看不见的字符", "复制网页和PDF时带进来的，会让搜索和引用对不上。" + Fixable, "零宽空格");

    public static readonly DiagnosticCode WideSpace = Warning(
        "C148", "全角空格", "文字中间不留空格；段首缩进由网页来做。" + Fixable, "杭州　市");

    public static readonly DiagnosticCode Radicals = Warning(
        "C149", "部首当成字", "从PDF复制时，有的字成了样子一样的部首，搜索找不到。" + Fixable, "⼯程师");

    public static readonly DiagnosticCode SpaceInHan = Warning(
        "C150", "汉字之间有空格", "汉字之间、标点前后不留空格。" + Fixable, "杭州 市");

    public static readonly DiagnosticCode Ellipsis = Warning(
        "C151", "省略号不对", "省略号是“……”。" + Fixable, "等等...");

    public static readonly DiagnosticCode RepeatedMark = Warning(
        "C152", "标点重复", "同一个标点只写一次。" + Fixable, "满4年。。");

    public static readonly DiagnosticCode MarksTogether = Warning(
        "C153", "两个点号相连", "两个不同的点号不连用，多半是改句子时留下的。", "满4年，。");

    public static readonly DiagnosticCode MarkAtBegin = Warning(
        "C154", "开头是点号", "一段话不会以点号开头，多半是前面丢了字。", "，再点“下一步”");

    public static readonly DiagnosticCode StraightQuotes = Warning(
        "C155", "直引号", "中文引号用“”。" + Fixable, "选\"正常申报\"");

    public static readonly DiagnosticCode NestedQuotes = Warning(
        "C156", "引号套引号", "引号里面再用引号，用‘’。" + Fixable, "“选“正常申报”一项”");

    public static readonly DiagnosticCode TitleMarks = Warning(
        "C157", "书名号不对", "书名号用《》。" + Fixable, "<<评审表>>");

    public static readonly DiagnosticCode HalfComma = Warning(
        "C158", "半角逗号", "中文里的逗号用“，”。" + Fixable, "填好,再提交");

    public static readonly DiagnosticCode HalfSemicolon = Warning(
        "C159", "半角分号", "中文里的分号用“；”。" + Fixable, "填好;再提交");

    public static readonly DiagnosticCode HalfColon = Warning(
        "C160", "半角冒号", "中文里的冒号用“：”。" + Fixable, "地址:文三路");

    public static readonly DiagnosticCode HalfQuestion = Warning(
        "C161", "半角问号或叹号", "中文里用“？”“！”。" + Fixable, "要几年?");

    public static readonly DiagnosticCode HalfPeriod = Warning(
        "C162", "半角句号", "中文里的句号用“。”。" + Fixable, "满4年.（末尾）");

    public static readonly DiagnosticCode HalfBrackets = Warning(
        "C163", "半角括号", "中文里的括号用（）。" + Fixable, "区、县(市)");

    public static readonly DiagnosticCode Miswritten = Warning(
        "C164", "常见错字", "登录平台是“录”，账号是“账”。" + Fixable, "登陆平台");

    public static readonly DiagnosticCode SpaceInNumberUnit = Warning(
        "C165", "数字和单位之间有空格", "写“满4年”，不写“满4 年”。" + Fixable, "满4 年");

    public static readonly DiagnosticCode Unpaired = Warning(
        "C166", "括号或引号不配对", "括号、引号、书名号在一段话里要成对。", "（只限本市");
}
