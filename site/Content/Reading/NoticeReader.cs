using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TitleGuide.Content.Markup;
using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

/// <summary>Reads one notice's folder. Files that others refer to come first.</summary>
/// <param name="scope">The questions that choose a notice; see scope.yml.</param>
internal sealed partial class NoticeReader(string id, NoticeFolder folder, ReadingContext context, ImmutableArray<Question> scope)
{
    /// <summary>The fact whose options are the ids of offices.yml.</summary>
    private const string OfficeFact = "district";

    private static readonly (PageKind Page, string File)[] ClauseFiles =
    [
        (PageKind.Conditions, "conditions.md"),
        (PageKind.Process, "process.md"),
        (PageKind.Review, "review.md"),
        (PageKind.Papers, "papers.md"),
    ];

    private readonly ClauseLinks links = new(id, context);

    /// <summary>As far as it could be read: what could not is reported and empty.</summary>
    public Notice Read()
    {
        CheckFolder();
        CheckTogether();
        var main = ReadFrontMatter("notice.md") ?? FrontMatter.None;
        if (main.Fields is null)
        {
            context.Names.LeaveOpen(NameKind.CutOff, NameKind.Anchor);
        }

        var body = new ClauseFile(folder.PathOf("notice.md"), main, PageKind.Notice, context);
        var pages = ClauseFiles.Select(f => ReadPage(f.Page, f.File)).OfType<PageDraft>().ToList();
        var notice = main.Fields is null ? NoticeFields.Empty(id) : new Fields(main.Fields, context).ReadAll(new NoticeFields(id, links).Read);
        var doubts = ReadFile("doubts.yml", DoubtReader.Read, ImmutableArray<Doubt>.Empty, NameKind.Doubt);
        var questions = ReadFile("questions.yml", QuestionReader.Read, ImmutableArray<Question>.Empty, NameKind.Fact);
        var rules = ReadFile<RulesFile?>("rules.yml", RulesReader.Read, null, NameKind.Route, NameKind.Gate, NameKind.Term);
        var attachments = ReadFile("attachments.yml", AttachmentReader.Read, ImmutableArray<(Attachment, AttachmentRule)>.Empty, NameKind.Attachment);
        var offices = ReadFile<OfficeList?>("offices.yml", OfficeReader.Read, null, NameKind.Office);
        var phrasings = ReadFile("phrasings.yml", PhrasingReader.Read, Phrasings.None);
        var cases = ReadFile("cases.yml", CaseReader.Read, ImmutableArray<Case>.Empty);

        var scopeGates = ReadScope();
        folder.ReportUnfinished(main.Fields is null || notice.Draft, context.Faults);

        var (introduction, clauses) = body.Render(links);
        return notice with
        {
            IntroductionHtml = introduction,
            Pages =
            [
                .. clauses.IsEmpty ? ImmutableArray<ClausePage>.Empty : [new ClausePage(PageKind.Notice, "正文", "正文", null, null, clauses)],
                .. pages.Select(p => p.Page with { Clauses = p.File.Render(links).Clauses }),
            ],
            Doubts = doubts,
            Attachments = [.. attachments.Select(a => a.Item1)],
            Offices = offices,
            Rules = rules is null ? null : rules.Rules with
            {
                Questions = questions,
                CutOffs = notice.CutOffs,
                OfficeFact = offices is not null && context.Facts.ContainsKey(OfficeFact) ? OfficeFact : null,
                Attachments = [.. attachments.Select(a => a.Item2)],
            },
            Cases = cases,
            Phrasings = phrasings,
            Scope = scopeGates.IsEmpty ? null : new() { Questions = scope, CutOffs = notice.CutOffs, Gates = scopeGates, Routes = [] },
            Uncited = rules?.Uncited ?? [],
            Files = folder.Downloads,
        };
    }

    private ImmutableArray<Gate> ReadScope()
    {
        context.Scope = new(context, scope);
        return folder.Open(ScopeReader.File, context.Faults) is { } file && YamlReader.Read(file.Path, file.Text, 0, context.Faults) is { } root
            ? new Fields(root, context.Scope).ReadAll(ScopeReader.Read)
            : [];
    }

    private void CheckFolder()
    {
        if (!FolderName().IsMatch(id))
        {
            context.Faults.Add(
                DiagnosticCode.BadFolderName, new Position(folder.Path, 1, 1), $"文件夹名“{id}”不能用在网址里。", cure: "用小写字母、数字和连字符，如 2024-hangzhou-engineer。");
        }

        if (!folder.Exists("notice.md"))
        {
            context.Faults.Add(
                DiagnosticCode.MissingFile, new Position(folder.PathOf("notice.md"), 1, 1), "这个通知没有 notice.md。", cure: "建一个 notice.md，或者删掉这个文件夹。");
        }
    }

    /// <summary>Questions without rules decide nothing, rules without questions know nothing.</summary>
    private void CheckTogether()
    {
        foreach (var (present, absent) in new[] { ("questions.yml", "rules.yml"), ("rules.yml", "questions.yml"), ("cases.yml", "rules.yml") })
        {
            if (folder.Exists(present) && !folder.Exists(absent))
            {
                context.Faults.Add(
                    DiagnosticCode.QuestionsWithoutRules, new Position(folder.PathOf(present), 1, 1), $"有 {present}，没有 {absent}。", cure: $"补上 {absent}，或者删掉 {present}。");
            }
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex FolderName();

    private PageDraft? ReadPage(PageKind page, string name)
    {
        if (ReadFrontMatter(name) is not { } text)
        {
            return null;
        }

        var empty = new ClausePage(page, "", "", null, null, []);
        var head = text.Fields is null ? empty : new Fields(text.Fields, context).ReadAll(f => ReadHead(f, page));
        return new PageDraft(head, new ClauseFile(folder.PathOf(name), text, page, context));
    }

    /// <summary>The front matter of a file of clauses.</summary>
    public static ClausePage ReadHead(Fields f, PageKind page) => new(
        page,
        f.Text("title", "页面标题"),
        f.Text("annex", "原文叫附件几"),
        f.OptionalText("original-title", "原文标题"),
        f.OptionalText("intro", "导语"),
        []);

    private FrontMatter? ReadFrontMatter(string name)
    {
        if (folder.Open(name, context.Faults) is { } file)
        {
            var text = FrontMatter.Split(file, context.Faults);
            if (text.Body.Length == 0)
            {
                context.Names.LeaveOpen(NameKind.Anchor);
            }

            return text;
        }

        if (folder.Exists(name))
        {
            context.Names.LeaveOpen(NameKind.Anchor);
        }

        return null;
    }

    /// <param name="declares">What is left open when the file cannot be read.</param>
    private T ReadFile<T>(string name, Func<Fields, T> read, T missing, params ReadOnlySpan<NameKind> declares)
    {
        if (folder.Open(name, context.Faults) is { } file && YamlReader.Read(file.Path, file.Text, 0, context.Faults) is { } root)
        {
            return new Fields(root, context).ReadAll(read);
        }

        if (folder.Exists(name))
        {
            context.Names.LeaveOpen(declares);
        }

        return missing;
    }

    private sealed record PageDraft(ClausePage Page, ClauseFile File);
}
