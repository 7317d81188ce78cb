namespace TitleGuide.Content;

/// <summary>Rules, questions, dates and cases: C070–C119.</summary>
public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode NoCitation = Error(
        "C070", "条件没有依据", "每个条件都要写 cites 和 quote（自己写，或者由外层写），读者才看得到凭什么这么说。", "is: { fact: backbone, in: ['yes'] }（没有 cites）");

    public static readonly DiagnosticCode QuoteNotFound = Error(
        "C071", "条款里没有这句话", "quote 要一字不差地出现在所引条款的文字里（空格不算）。条款改了，这里也要改。", "quote: 聘任满4年（条款写的是满3年）");

    public static readonly DiagnosticCode NumberNotQuoted = Error(
        "C072", "规则的数不在引用的话里", "规则里的年数、分数、个数要在 quote 里看得到，换年度时才不会只改一处。", "years: 4, quote: 聘任满3年");

    public static readonly DiagnosticCode WrongFactKind = Error(
        "C073", "问题的种类不合用", "is 用选择题，compare 用数，since 用日期，lasted 用起止时间，per-year 用逐年的问题。", "since: { fact: employer-kind, … }");

    public static readonly DiagnosticCode CircularTerm = Error(
        "C074", "术语绕圈", "一个术语经过别的术语又用到自己，永远算不完。", "a 用 b，b 用 a");

    public static readonly DiagnosticCode NotTwoReadings = Error(
        "C075", "读法不是两种", "存疑（reading）要正好写甲、乙两种读法，规则里的 readings 也一样；defect 不写读法。", "readings: [ 甲：…… ]");

    public static readonly DiagnosticCode DefectWithReadings = Error(
        "C076", "规则用了没有读法的存疑", "规则里的 doubt 要有两种读法（kind: reading）。原文缺损、说不清的，用 unstated。", "doubt: d4（kind: defect）");

    public static readonly DiagnosticCode QuestionsWithoutRules = Error(
        "C077", "规则和问题要一起有", "questions.yml 和 rules.yml 要么都有，要么都没有；cases.yml 和材料里的 when、for 也要靠它们。", "有 questions.yml，没有 rules.yml");

    public static readonly DiagnosticCode RouteInRules = Error(
        "C078", "途径的条件里又用途径", "条件 route 只能用在材料里；途径之间的先后写在 unless。", "when: { route: regular }");

    public static readonly DiagnosticCode UnusedQuestion = Warning(
        "C079", "问题没有用处", "没有规则、材料用到它的回答，白问一题。", "questions.yml 里多出的一题");

    public static readonly DiagnosticCode UnusedTerm = Warning(
        "C080", "术语没有用处", "没有条件引用它。", "terms 里多出的一条");

    public static readonly DiagnosticCode UncitedClause = Warning(
        "C081", "条款没有规则引用", "申报条件里的每一条，要么有规则引用，要么在 uncited 里写明为什么不用，免得漏掉。", "conditions.md 里新加的一条");

    public static readonly DiagnosticCode NeedlesslyUncited = Warning(
        "C082", "写在 uncited 里，却有规则引用", "删掉 uncited 里的这一条。", "uncited: [ { clause: c2-1, … } ]");

    public static readonly DiagnosticCode UndatedCutOff = Warning(
        "C083", "算年限的截止日没有日子", "文件没有写这个日子，用到它的年限只能是“待确认”。", "since: { …, at: achievements }（没有 date）");

    public static readonly DiagnosticCode SameOptionTwice = Error(
        "C084", "选项重复", "同一题里选项编号只能用一次。", "options: [ { id: a, … }, { id: a, … } ]");

    public static readonly DiagnosticCode ReservedOption = Error(
        "C085", "选项编号不能用", "unknown 留给“不清楚”，none 留给“以上都没有”。", "options: [ { id: unknown, … } ]");

    public static readonly DiagnosticCode FactKindDiffers = Error(
        "C086", "同一件事在两个通知里种类不同", "问题编号在所有通知里意思要一样，一份回答才能拿去试别的通知。", "work 在一处是 periods，在另一处是 number");

    public static readonly DiagnosticCode CircularUnless = Error(
        "C087", "途径互相排除", "甲满足就不用乙，乙满足又不用甲，两条都满足的人就一条也看不到。", "regular: unless: [direct]，direct: unless: [regular]");

    public static readonly DiagnosticCode FactShapeDiffers = Warning(
        "C088", "同一件事在两个通知里说明的项不同", "时间段的 tags、逐年的 columns 从头起依次相同，一份回答才能拿去试别的通知；后面多出几项不要紧。", "work 的 tags 在一处以 employer 开头，在另一处以 related 开头");

    public static readonly DiagnosticCode NeedContradicts = Error(
        "C089", "材料要不要，前后矛盾", "need: always 是每个人都要，就不能再有 when；一条途径也不能同时写在 for 和 unstated-for 里。", "need: always, when: {…}");

    public static readonly DiagnosticCode NoDateNoNote = Error(
        "C090", "没有日子，也没有说明", "文件没有写日子的，要在 note 里说明。", "- { id: employer, actor: employer, what: 单位审核 }");

    public static readonly DiagnosticCode DatesOutOfOrder = Error(
        "C091", "日子的先后不对", "开始的日子不能晚于截止的日子。", "opens: 2026-07-19, date: 2026-06-25");

    public static readonly DiagnosticCode DateFarFromYear = Error(
        "C092", "日子离年度太远", "通知里的日子应在年度前一年到年度后两年之间，多半是年份写错了。", "year: 2026 … date: 2062-07-19");

    public static readonly DiagnosticCode DistrictWithoutOffice = Warning(
        "C093", "区县没有受理部门", "问题 district 的每个选项，offices.yml 里都要有：有受理部门，或者写进 unlisted。", "options 里有 binjiang，offices.yml 里没有");

    public static readonly DiagnosticCode DateNotInClause = Error(
        "C094", "日子和条款里的不一样", "截止日、时间写了依据哪一条，那一条里就要有这个日子。换年度时常漏改一处。", "date: 2024-12-31, cites: p3-2（条款写的是2023年12月31日）");

    public static readonly DiagnosticCode WorkingDaysDiffer = Error(
        "C095", "公示的天数两处不一样", "periods 里的工作日数，和条款里写的“几个工作日”要一样。", "working-days: 7（条款写的是5个工作日）");

    public static readonly DiagnosticCode CopiesDiffer = Error(
        "C096", "份数和条款里的不一样", "材料的份数，要和所引条款、或者材料里提到的那一条写的一样。", "copies: 3（条款写的是一式2份）");

    public static readonly DiagnosticCode ContactNotInClause = Error(
        "C097", "电话或地址和条款里的不一样", "受理部门、联系方式在条款里也写了一遍，两处的电话和地址要一字不差。", "phone: \"89510553\"（条款写的是89510552）");

    public static readonly DiagnosticCode ActorsOutOfOrder = Error(
        "C098", "各方截止日的先后不对", "申报人在先，单位、主管部门、受理部门依次在后，都不会早于发文的日子。", "单位 2023-09-07，主管部门 2023-08-22");

    public static readonly DiagnosticCode FaqNumberNotInClauses = Warning(
        "C099", "常见问题里的数不在所引的条款里", "回答里的数都要能在 cites 的条款里看到。数写错了就改，引得不全就补上那一条。", "answer: 满5年（所引条款写的是满4年）");

    public static readonly DiagnosticCode UnreadableAnswer = Error(
        "C100", "样例的回答读不懂", "样例里的回答和网址里的写法一样。", "assistant-title-date: 去年");

    public static readonly DiagnosticCode EmptyExpectation = Warning(
        "C101", "样例没有说应得什么", "expect 里什么也没有，这个样例永远不会错。", "expect: {}");

    public static readonly DiagnosticCode CaseFails = Error(
        "C102", "样例的结论和应得的不一样", "规则或者推理有一个错了。看清楚是哪个条件，再改。", "应为 met，算得 not-met");

    public static readonly DiagnosticCode Unfinished = Warning(
        "C120", "还有待办", "“待办：”是给自己留的记号：这里要有人填写或确认。都办完了，再把 notice.md 里的 draft 删掉。", "title: 待办：填写标题");

    public static readonly DiagnosticCode UnfinishedOnSite = Error(
        "C121", "要上网站的通知里还有待办", "不是草稿的通知里不能有“待办：”：它会印在网页上，数据里的待办也不是真的内容。", "phone: 待办：写电话");

    public static readonly DiagnosticCode NotPrepared = Error(
        "C110", "新内容没能用上", "内容本身没有错，是程序在准备页面或搜索时出了错。网站继续用原来的内容。", "（程序的错，不是内容的错）");

    public static readonly DiagnosticCode DeadOnPage = Error(
        "C111", "页面上的链接打不开", "把网站开起来，从首页一直点到底，本站的每个链接和锚点都要到得了。", "/notices/2024-x/conditions#c9-9");
}
