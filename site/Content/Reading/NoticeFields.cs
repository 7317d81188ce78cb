using Markdig;
using TitleGuide.Content.Markup;
using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

/// <summary>Reads the front matter of notice.md.</summary>
internal sealed class NoticeFields(string id, ClauseLinks links)
{
    private const string CitesMeaning = "依据的条款锚点";

    public Notice Read(Fields f) => new()
    {
        Id = id,
        Title = f.Text("title", "通知标题"),
        ShortTitle = f.Text("short-title", "短标题"),
        Year = f.Whole("year", "年度", 1990, 2100),
        Number = f.OptionalText("number", "发文字号"),
        Issuer = f.OptionalText("issuer", "发文机关"),
        Issued = f.OptionalDate("issued", "成文日期"),
        Levels = f.Choices("level", "职称级别", Vocabulary.Levels),
        Grants = f.Text("grants", "评上后的资格"),
        Region = f.Text("region", "地区"),
        Fields = f.Texts("fields", "专业", alone: true),
        Plan = f.Text("plan", "平台上计划的全名"),
        Committee = f.OptionalText("committee", "评委会"),
        Summary = f.Text("summary", "一句话说明"),
        Basis = f.OptionalList("basis", "依据", ReadCited),
        Fees = f.OptionalMapping("fees", "收费", ReadCited),
        CutOffs = f.OptionalList("cut-offs", "截止日", ReadCutOff),
        Deadlines = f.OptionalList("deadlines", "时间", ReadDeadline),
        Periods = f.OptionalList("periods", "时限", ReadPeriod),
        Links = f.OptionalList("links", "网址", LinkReader.Read),
        Contacts = f.OptionalList("contacts", "联系方式", ReadContact),
        Sources = f.List("sources", "来源", ReadSource),
        Absent = f.Texts("absent", "手头文件没有的"),
        Corrections = f.OptionalList("corrections", "勘误", ReadCorrection),
        Faq = f.OptionalList("faq", "常见问题", ReadFaq),
        IntroductionHtml = "",
        Pages = [],
    };

    private static Cited ReadCited(Fields f) =>
        new(f.Text("text", "内容"), f.OptionalUse("cites", CitesMeaning, NameKind.Anchor));

    private static CutOff ReadCutOff(Fields f) => new(
        f.Id("id", "编号", NameKind.CutOff),
        f.Text("name", "名称"),
        f.OptionalDate("date", "日子"),
        f.OptionalUse("cites", CitesMeaning, NameKind.Anchor),
        f.OptionalText("note", "说明"));

    private static Deadline ReadDeadline(Fields f) => new(
        f.Id("id", "编号", NameKind.Deadline),
        f.Choice("actor", "谁来做", Vocabulary.Actors),
        f.Text("what", "做什么"),
        f.OptionalDate("opens", "开始的日子"),
        f.OptionalDate("date", "截止的日子"),
        f.OptionalUse("cites", CitesMeaning, NameKind.Anchor),
        f.OptionalText("note", "说明"));

    private static RequiredPeriod ReadPeriod(Fields f) => new(
        f.Id("id", "编号", NameKind.Period),
        f.Choice("actor", "谁来做", Vocabulary.Actors),
        f.Text("what", "做什么"),
        f.Whole("working-days", "几个工作日", 1, 365),
        f.OptionalUse("cites", CitesMeaning, NameKind.Anchor));

    private static Contact ReadContact(Fields f) => new(
        f.Text("name", "名称"),
        f.OptionalText("who", "谁"),
        f.OptionalText("phone", "电话"),
        f.OptionalText("address", "地址"),
        f.OptionalUse("cites", CitesMeaning, NameKind.Anchor));

    private static SourceDocument ReadSource(Fields f) =>
        new(f.Text("name", "文件名"), f.Date("verified", "核对的日子"), f.Text("against", "和什么核对"));

    private static Correction ReadCorrection(Fields f) => new(
        f.OptionalUse("clause", "条款锚点", NameKind.Anchor),
        f.Text("printed", "原文印的"),
        f.Text("corrected", "改成"),
        f.Text("why", "为什么"));

    private FrequentQuestion ReadFaq(Fields f)
    {
        var ask = f.Text("ask", "问题");
        var at = f.PlaceOf("answer");
        var document = Markdown.Parse(f.Text("answer", "回答"), ClauseMarkdown.Clauses);
        links.Resolve(document, (_, _) => at);
        return new FrequentQuestion(
            ask,
            new MarkupRenderer(ClauseMarkdown.Clauses).Render(document),
            PlainText.Of(document),
            f.Uses("cites", CitesMeaning, NameKind.Anchor));
    }
}
