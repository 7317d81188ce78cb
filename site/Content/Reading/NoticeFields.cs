using TitleGuide.Content.Markup;
using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

/// <summary>Reads the front matter of notice.md.</summary>
internal sealed class NoticeFields(string id, ClauseLinks links)
{
    private const string CitesMeaning = "依据的条款锚点";

    private int year;
    private int numbered;

    /// <summary>Stands in for a notice whose front matter could not be read; the snapshot is refused then.</summary>
    public static Notice Empty(string id) => new()
    {
        Id = id,
        Title = "",
        ShortTitle = "",
        Year = 0,
        Levels = [],
        Grants = "",
        Region = "",
        Fields = [],
        Plan = "",
        Summary = "",
        CutOffs = [],
        Deadlines = [],
        Sources = [],
        IntroductionHtml = "",
        Pages = [],
    };

    public Notice Read(Fields f)
    {
        year = f.Whole("year", "年度", 1990, 2100);
        CheckFolder(f);
        return ReadAll(f);
    }

    private Notice ReadAll(Fields f) => new()
    {
        Id = id,
        Title = f.Text("title", "通知标题"),
        ShortTitle = f.Text("short-title", "短标题"),
        Year = year,
        Draft = f.OptionalChoice("draft", "是不是草稿", Vocabulary.Truths) ?? false,
        Number = f.OptionalText("number", "发文字号"),
        Issuer = f.OptionalText("issuer", "发文机关"),
        Issued = NearDate(f, "issued", "成文日期"),
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

    private static void CheckNote(Fields f, DateOnly? date, string? note)
    {
        if (date is null && note is null && !f.Has("date"))
        {
            f.Context.Faults.Add(DiagnosticCode.NoDateNoNote, f.At, "没有写日子，也没有说明。", cure: "补上 date；文件没有写的，在 note 里说明。");
        }
    }

    private CutOff ReadCutOff(Fields f)
    {
        var cutOff = new CutOff(
            f.Id("id", "编号", NameKind.CutOff),
            f.Text("name", "名称"),
            NearDate(f, "date", "日子"),
            f.OptionalUse("cites", CitesMeaning, NameKind.Anchor),
            f.OptionalText("note", "说明"));
        CheckNote(f, cutOff.Date, cutOff.Note);
        return cutOff;
    }

    private Deadline ReadDeadline(Fields f)
    {
        var deadline = new Deadline(
            f.Id("id", "编号", NameKind.Deadline),
            f.Choice("actor", "谁来做", Vocabulary.Actors),
            f.Text("what", "做什么"),
            NearDate(f, "opens", "开始的日子"),
            NearDate(f, "date", "截止的日子"),
            f.OptionalUse("cites", CitesMeaning, NameKind.Anchor),
            f.OptionalText("note", "说明"));
        CheckNote(f, deadline.Date, deadline.Note);
        if (deadline.Opens > deadline.Date)
        {
            f.Context.Faults.Add(
                DiagnosticCode.DatesOutOfOrder, f.PlaceOf("opens"), $"开始的日子（{deadline.Opens:yyyy-MM-dd}）晚于截止的日子（{deadline.Date:yyyy-MM-dd}）。", cure: "把两个日子对调，或者改正写错的一个。");
        }

        return deadline;
    }

    private DateOnly? NearDate(Fields f, string key, string description)
    {
        var date = f.OptionalDate(key, description);
        if (date is { } day && (day.Year < year - 1 || day.Year > year + 2))
        {
            f.Context.Faults.Add(
                DiagnosticCode.DateFarFromYear, f.PlaceOf(key), $"“{key}”（{description}）是{day:yyyy-MM-dd}，离{year}年度太远。", cure: "看看年份是不是写错了。");
        }

        return date;
    }

    /// <summary>A folder copied from last year is easily given a new name but not a new year, or the other way round.</summary>
    private void CheckFolder(Fields f)
    {
        if (id is [_, _, _, _, '-', ..] && id[..4].All(char.IsAsciiDigit) && id[..4] != $"{year}" && f.Has("year"))
        {
            f.Context.Faults.Add(DiagnosticCode.BadFolderName, f.PlaceOf("year"), $"文件夹名写着{id[..4]}年，year 却是{year}。", cure: "改成同一年。");
        }
    }

    private static RequiredPeriod ReadPeriod(Fields f) => new(
        f.Id("id", "编号", NameKind.Period),
        f.Choice("actor", "谁来做", Vocabulary.Actors),
        f.Text("what", "做什么"),
        f.Whole("working-days", "几个工作日", 1, 365),
        f.OptionalUse("cites", CitesMeaning, NameKind.Anchor));

    private static Contact ReadContact(Fields f) => new(
        f.Text("name", "名称"),
        f.OptionalText("who", "谁"),
        f.OptionalPhone("phone", "电话"),
        f.OptionalText("address", "地址"),
        f.OptionalUse("cites", CitesMeaning, NameKind.Anchor));

    private static SourceDocument ReadSource(Fields f) =>
        new(f.Text("name", "文件名"), f.Date("verified", "核对的日子"), f.Text("against", "和什么核对"));

    private static Correction ReadCorrection(Fields f) => new(
        f.OptionalUse("clause", "条款锚点", NameKind.Anchor),
        f.PrintedText("printed", "原文印的"),
        f.Text("corrected", "改成"),
        f.Text("why", "为什么"));

    private FrequentQuestion ReadFaq(Fields f)
    {
        var id = f.IdOrNumber("id", "编号，网址用它", NameKind.Faq, () => ++numbered);
        var ask = f.Text("ask", "问题");
        var at = f.PlaceOf("answer");
        var document = ClauseMarkdown.Parse(f.Text("answer", "回答"), ClauseMarkdown.Clauses, at, f.Context.Faults);
        links.Resolve(document, (_, _) => at);
        return new FrequentQuestion(
            id,
            ask,
            new MarkupRenderer(ClauseMarkdown.Clauses).Render(document),
            PlainText.Of(document),
            f.RequiredUses("cites", CitesMeaning, NameKind.Anchor),
            f.Texts(PhrasingReader.Key, PhrasingReader.Meaning));
    }
}
