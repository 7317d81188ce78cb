namespace TitleGuide.Content;

/// <summary>Ids, anchors, references and addresses: C030–C069.</summary>
public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode MalformedId = Error(
        "C030", "编号写法不对", "编号会进网址，只用小写字母、数字和连字符，字母开头。", "id: 学历证明");

    public static readonly DiagnosticCode DuplicateId = Error(
        "C031", "编号重复", "同一种东西里编号只能用一次。", "两个 id: photo");

    public static readonly DiagnosticCode NoAnchor = Error(
        "C032", "标题没有锚点", "每个条款都要有锚点，规则、搜索和别人的链接都靠它。", "### 正常申报");

    public static readonly DiagnosticCode MalformedAnchor = Error(
        "C033", "锚点写法不对", "申报条件用 c 开头，流程 p，评审 r，纸质材料 m，通知正文 n，后面接数字。", "### 正常申报 {#regular source=\"附件1 二\"}");

    public static readonly DiagnosticCode DuplicateAnchor = Error(
        "C034", "锚点重复", "锚点在整个通知里只能用一次。", "两个 {#c2-1 …}");

    public static readonly DiagnosticCode NoSource = Error(
        "C035", "条款没有原文编号", "读者要靠 source 回到原文核对。", "### 正常申报 {#c2-1}");

    public static readonly DiagnosticCode UnknownAnchor = Error(
        "C036", "没有这个锚点", "引用或链接的条款不存在，多半是锚点改了、引用没改。", "cites: c9-9");

    public static readonly DiagnosticCode UnknownDoubt = Error(
        "C037", "没有这个存疑", "doubts.yml 里没有这个编号。", "doubt: d99");

    public static readonly DiagnosticCode UnknownRoute = Error(
        "C038", "没有这条途径", "rules.yml 的 routes 里没有这个编号。", "unless: [reguler]");

    public static readonly DiagnosticCode UnknownGate = Error(
        "C039", "没有这个前提", "rules.yml 的 gates 里没有这个编号。", "gates: { credit: met }");

    public static readonly DiagnosticCode UnknownTerm = Error(
        "C040", "没有这个术语", "rules.yml 的 terms 里没有这个编号。", "term: relatedmajor");

    public static readonly DiagnosticCode UnknownCutOff = Error(
        "C041", "没有这个截止日", "notice.md 的 cut-offs 里没有这个编号。", "at: senority");

    public static readonly DiagnosticCode UnknownFact = Error(
        "C042", "没有问过这件事", "规则、材料或样例用到的事实，questions.yml 里没有问。", "is: { fact: degree, in: [bachelor] }");

    public static readonly DiagnosticCode UnknownOffice = Error(
        "C043", "没有这个受理部门", "offices.yml 里没有这个区县。", "[西湖区](#office-xihuu)");

    public static readonly DiagnosticCode UnknownAttachment = Error(
        "C044", "没有这份材料", "attachments.yml 里没有这个编号。", "attachments: { phot: needed }");

    public static readonly DiagnosticCode UnknownOption = Error(
        "C045", "问题没有这个选项", "规则里的选项要和 questions.yml 里的一样。", "in: [bachlor]");

    public static readonly DiagnosticCode UnknownTag = Error(
        "C046", "时间段没有这一项", "where 里只能用问题的 tags 里有的。", "where: { unit: [enterprise] }");

    public static readonly DiagnosticCode UnknownColumn = Error(
        "C047", "问题没有这一列", "sum 和 each 只能用问题的 columns 里有的。", "sum: totle");

    public static readonly DiagnosticCode YearNotAsked = Error(
        "C048", "没有问这一年", "规则要看的年份，问题里没有问到，就永远是“待确认”。换年度时常漏改一处。", "years: [2021, 2022]（问题只问2022）");

    public static readonly DiagnosticCode UnknownPlace = Error(
        "C049", "别处的通知或锚点不存在", "名词的 cites 写成“通知编号#锚点”，链接写成 /notices/通知编号/…#锚点，两样都要存在。", "cites: [\"2024-x#c9\"]");

    public static readonly DiagnosticCode BrokenLink = Error(
        "C050", "链接的地址不对", "链接只能是 #锚点、以“/”开头的本站地址、http(s) 网址、tel: 电话或 mailto: 邮箱。", "[看这里](c2-1)");

    public static readonly DiagnosticCode BadAddress = Error(
        "C051", "网址写法不对", "网址要完整，以 https:// 或 http:// 开头，中间没有空格和汉字。", "url: zcps.rlsbt.zj.gov.cn");

    public static readonly DiagnosticCode LookAlike = Error(
        "C052", "网址里有认错的字符", "扫描时字母 l 常被认成数字 1，o 认成 0，网址点开就错了。改正以后在 corrections 里记一笔。", "https://1earning.hzrs.hangzhou.gov.cn");

    public static readonly DiagnosticCode BadPhone = Error(
        "C053", "电话写法不对", "写7位或8位号码，或者“区号-号码”，或者手机号、12333这样的短号，都用半角。", "phone: 8951055");

    public static readonly DiagnosticCode EmptyLink = Error(
        "C054", "链接没有文字", "读屏软件念不出没有文字的链接。", "[](#c2-1)");

    public static readonly DiagnosticCode OddOfficeAddress = Warning(
        "C055", "受理部门的地址不完整", "地址要让人找得到：有门牌号或房间号，中间没有断行留下的空格，括号用全角。", "address: 文三西路 18号");

    public static readonly DiagnosticCode BadAreaCode = Error(
        "C056", "区号写法不对", "区号是0开头的三四位数字，网页上的电话链接要用它。", "area-code: \"571\"");

    public static readonly DiagnosticCode UnknownAnnex = Warning(
        "C057", "提到的附件不在手头", "文字里提到的附件，要么有这一页，要么在 absent 里写明手头没有，读者才不会白找。", "详见附件8（没有这一页，absent里也没有写）");

    public static readonly DiagnosticCode UnknownSource = Error(
        "C058", "提到的条号不存在", "写成“附件2 二3”的，要和某个条款的 source 一样。", "份数见附件4 二9");

    public static readonly DiagnosticCode PhoneAtTwoAddresses = Warning(
        "C059", "同一个电话，两个地址", "多半是路名或门牌认错了字。核对原件；确实两处都这样印的，在 note 里提醒读者。", "鹤山路18号和鹳山路18号都是63323592");
}
