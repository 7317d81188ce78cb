using System.Collections.Immutable;
using TitleGuide.Content.Markup;
using TitleGuide.Rules;

namespace TitleGuide.Content.Reading;

/// <summary>Reads one notice's folder. Files that others refer to come first.</summary>
internal sealed class NoticeReader(string id, NoticeFolder folder, ReadingContext context)
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

    /// <summary>Null when notice.md could not be read at all.</summary>
    public Notice? Read()
    {
        var main = ReadFrontMatter("notice.md");
        if (main?.Fields is null)
        {
            return null;
        }

        var body = new ClauseFile(folder.PathOf("notice.md"), main, PageKind.Notice, context);
        var pages = ClauseFiles.Select(f => ReadPage(f.Page, f.File)).OfType<PageDraft>().ToList();
        var notice = new Fields(main.Fields, context).ReadAll(f => new NoticeFields(id, links).Read(f));
        var doubts = ReadFile("doubts.yml", DoubtReader.Read, ImmutableArray<Doubt>.Empty);
        var questions = ReadFile("questions.yml", QuestionReader.Read, ImmutableArray<Question>.Empty);
        var rules = ReadFile<RulesFile?>("rules.yml", RulesReader.Read, null);
        var attachments = ReadFile("attachments.yml", AttachmentReader.Read, ImmutableArray<(Attachment, AttachmentRule)>.Empty);
        var offices = ReadFile<OfficeList?>("offices.yml", OfficeReader.Read, null);
        var cases = ReadFile("cases.yml", CaseReader.Read, ImmutableArray<Case>.Empty);

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
            Uncited = rules?.Uncited ?? [],
            Files = folder.Downloads,
        };
    }

    private PageDraft? ReadPage(PageKind page, string name)
    {
        if (ReadFrontMatter(name) is not { Fields: not null } text)
        {
            return null;
        }

        var head = new Fields(text.Fields, context).ReadAll(f => new ClausePage(
            page,
            f.Text("title", "页面标题"),
            f.Text("annex", "原文叫附件几"),
            f.OptionalText("original-title", "原文标题"),
            f.OptionalText("intro", "导语"),
            []));
        return new PageDraft(head, new ClauseFile(folder.PathOf(name), text, page, context));
    }

    private FrontMatter? ReadFrontMatter(string name) =>
        folder.Open(name, context.Faults) is { } file ? FrontMatter.Split(file, context.Faults) : null;

    private T ReadFile<T>(string name, Func<Fields, T> read, T missing) =>
        folder.Open(name, context.Faults) is { } file
        && YamlReader.Read(file.Path, file.Text, 0, context.Faults) is { } root
            ? new Fields(root, context).ReadAll(read)
            : missing;

    private sealed record PageDraft(ClausePage Page, ClauseFile File);
}
