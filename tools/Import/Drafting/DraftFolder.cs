using System.Globalization;
using TitleGuide.Content;
using TitleGuide.Content.Schema;
using TitleGuide.Tools.Import.Recognition;

namespace TitleGuide.Tools.Import.Drafting;

/// <summary>The files of a draft notice, by name. They load without an error; what a person must still do is marked 待办.</summary>
internal static class DraftFolder
{
    private static readonly Dictionary<PageKind, (string File, string Title)> Pages = new()
    {
        [PageKind.Conditions] = ("conditions.md", "申报条件"),
        [PageKind.Process] = ("process.md", "申报流程"),
        [PageKind.Review] = ("review.md", "单位和部门审核"),
        [PageKind.Papers] = ("papers.md", "纸质材料"),
    };

    /// <param name="today">Stands as the day of checking until a person has checked.</param>
    public static IReadOnlyDictionary<string, string> Write(NoticeDraft draft, DateOnly today)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["notice.md"] = NoticeFile.Write(draft, today) };
        foreach (var page in draft.Pages.Where(p => Pages.ContainsKey(p.Kind)))
        {
            var (file, title) = Pages[page.Kind];
            var head = new Yaml().Raw("---").Line("title", title).Line("annex", page.Annex);
            if (page.Title.Length > 0)
            {
                head.Line("original-title", page.Title);
            }

            head.Line("intro", "待办：写一两句导语；下面的小标题是自动取的，逐条看一遍").Raw("---");
            files[file] = head + ClauseText.Write(page.Clauses);
        }

        if (!draft.Offices.IsEmpty)
        {
            files["offices.yml"] = WriteOffices(draft);
        }

        if (!draft.Attachments.IsEmpty)
        {
            files["attachments.yml"] = WriteAttachments(draft);
        }

        return files;
    }

    /// <summary>Tells editors the format of a file in a notice's folder.</summary>
    private static string Modeline(string kind) => $"# yaml-language-server: $schema=../../{ContentSchema.Folder}/{kind}.json";

    private static string WriteOffices(NoticeDraft draft) => new Yaml()
        .Raw(Modeline("offices"))
        .Line("area-code", NoticeFile.AreaCode(draft))
        .List("offices", draft.Offices, o =>
        [
            ("id", o.Id), ("district", Yaml.Quote(o.District)), ("name", Yaml.Quote(o.Name)), ("phone", Yaml.Quote(o.Phone)), ("address", Yaml.Quote(o.Address)), ("cites", o.Cites),
        ])
        .ToString();

    private static string WriteAttachments(NoticeDraft draft) => new Yaml()
        .Raw(Modeline("attachments"))
        .List("attachments", draft.Attachments, a =>
        [
            ("id", a.Id),
            ("number", Yaml.OptionalQuote(a.Number)),
            ("kind", a.Kind == AttachmentKind.Paper ? "paper" : "upload"),
            ("by", NoticeFile.Word(a.By)),
            ("name", Yaml.Quote(a.Name)),
            ("cites", a.Cites),
            ("need", "conditional"),
            ("need-text", Yaml.Quote("待办：写明谁要交、什么时候交")),
            ("copies", a.Copies?.ToString(CultureInfo.InvariantCulture)),
        ])
        .ToString();
}
