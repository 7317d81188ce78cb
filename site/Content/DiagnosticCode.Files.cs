namespace TitleGuide.Content;

/// <summary>Files and their form: C001–C029.</summary>
public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode MissingFile = Error(
        "C001", "缺少文件", "content 里要有 site.yml，每个通知的文件夹里要有 notice.md，别的文件都可以没有。", "notices/2024-x/ 里没有 notice.md");

    public static readonly DiagnosticCode NotAFile = Error(
        "C002", "该是文件，却是文件夹", "这个名字留给文件用。把文件夹改名或移走。", "notices/2024-x/rules.yml/");

    public static readonly DiagnosticCode Unreadable = Error(
        "C003", "读不出来", "文件或文件夹打不开，多半是权限不对，或者正被别的程序占用。", "没有读权限的 site.yml");

    public static readonly DiagnosticCode TooBig = Error(
        "C004", "文件太大", "一个内容文件最多4MB。原件（PDF、Word）放进通知的 files 文件夹，大小不限。", "5MB的 process.md");

    public static readonly DiagnosticCode NotUtf8 = Error(
        "C005", "不是 UTF-8 编码", "内容文件一律用 UTF-8。用记事本另存为时，编码选 UTF-8。", "GBK 编码的 offices.yml");

    public static readonly DiagnosticCode EmptyFile = Error(
        "C006", "空文件", "文件里什么也没有。可以不要的文件就删掉，要的就写上内容。", "空的 doubts.yml");

    public static readonly DiagnosticCode UnknownFile = Error(
        "C007", "不认识的文件", "文件名写错了，里面的内容不会被读到，所以不放过。要给人下载的原件放进 files 文件夹。", "notices/2024-x/question.yml");

    public static readonly DiagnosticCode BadFolderName = Error(
        "C008", "通知文件夹的名字不对", "文件夹名就是网址的一段，只用小写字母、数字和连字符，以年份开头，并和 notice.md 的 year 一致。", "notices/2024杭州/");

    public static readonly DiagnosticCode NoFrontMatter = Error(
        "C009", "缺少开头的信息", "每个 .md 文件开头要有两行“---”，中间是“键: 值”。", "直接以“## 标题”开头");

    public static readonly DiagnosticCode BrokenYaml = Error(
        "C010", "YAML 写法不对", "缩进、冒号、引号或括号有错，后面的内容都读不下去，这个文件里别的毛病要等它改好才看得到。", "title: \"没有收尾的引号");

    public static readonly DiagnosticCode TabIndent = Error(
        "C011", "用了制表符缩进", "YAML 的缩进只能用空格。", "（Tab）name: 省平台");

    public static readonly DiagnosticCode AliasRefused = Error(
        "C012", "用了别名、锚点或标签", "YAML 的 &、*、! 写法不收。以这些符号开头的文字要加引号。", "cites: *same");

    public static readonly DiagnosticCode TooDeep = Error(
        "C013", "嵌套太深", "最多40层。把里层写成 terms 里的一条。", "all: [ all: [ all: …");

    public static readonly DiagnosticCode DuplicateKey = Error(
        "C014", "同一个键写了两遍", "只有第一个有用，第二个多半是复制时忘了改。", "name: 甲 … name: 乙");

    public static readonly DiagnosticCode UnknownKey = Error(
        "C015", "不认识的键", "键写错了，里面的内容不会被读到。", "tilte: 通知标题");

    public static readonly DiagnosticCode MissingKey = Error(
        "C016", "缺少必写的键", "没有它，页面上会缺一块，或者规则算不了。", "- { name: 省平台 }（没有 url）");

    public static readonly DiagnosticCode WrongKind = Error(
        "C017", "内容的样子不对", "该是文字、列表还是“键: 值”，要按格式来。", "fields: { a: b }");

    public static readonly DiagnosticCode EmptyText = Error(
        "C018", "没有文字", "这里要有文字。", "title: \"\"");

    public static readonly DiagnosticCode BadDate = Error(
        "C019", "不是真的日子", "日期写成 2024-12-31，而且日历上要有那一天。", "date: 2026-13-40");

    public static readonly DiagnosticCode BadNumber = Error(
        "C020", "不是数", "只写半角数字，不带单位，不写千分号。", "copies: 两份");

    public static readonly DiagnosticCode NumberOutOfRange = Error(
        "C021", "数超出范围", "这个数大得或小得不合理，多半是多打或少打了一位。", "year: 20244");

    public static readonly DiagnosticCode UnknownValue = Error(
        "C022", "不在可选的词里", "这里只能用固定的几个词。", "actor: aplicant");

    public static readonly DiagnosticCode EmptyList = Error(
        "C023", "空列表", "至少写一项。", "all: []");

    public static readonly DiagnosticCode NoAlternative = Error(
        "C024", "没有写条件的种类", "一个条件要有 all、any、is、since 等其中一个键。", "- { name: 本科 }");

    public static readonly DiagnosticCode SeveralAlternatives = Error(
        "C025", "条件的种类写了几个", "一个条件只能有一个种类。都要满足的，放进 all 的列表。", "{ is: {…}, since: {…} }");

    public static readonly DiagnosticCode StrayAttributes = Error(
        "C026", "花括号写在了标题以外", "{#锚点 source=\"…\"} 只能写在标题行末。写在正文里不会显示。", "单位公示5个工作日。{.big}");

    public static readonly DiagnosticCode BadHeading = Error(
        "C027", "标题层级不对", "条款标题用两个到六个 #，下一级只比上一级多一个，不夹在列表里。读屏软件靠它找路。", "## 大标题 下面直接写 #### 小标题");

    public static readonly DiagnosticCode TakenPageName = Error(
        "C028", "页面的名字被占用了", "pages/ 里的文件名就是网址，网站自己的页面已经用了这个网址，写了也看不到。换个文件名。", "pages/search.md");
}
