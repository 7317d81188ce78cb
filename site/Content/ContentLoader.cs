using System.Collections.Immutable;
using TitleGuide.Content.Checks;
using TitleGuide.Content.Reading;
using TitleGuide.Rules;

namespace TitleGuide.Content;

/// <summary>Reads a content folder. Reports every fault of every file; never throws for what content holds.</summary>
public static class ContentLoader
{
    /// <summary>The snapshot when nothing published has an error, and all diagnostics ordered by place. A draft with an error is left out.</summary>
    public static LoadResult Load(string folder) => Load(folder, new ContentCache());

    /// <param name="cache">What earlier loads of the folder left; what has not changed since is not read again.</param>
    /// <param name="review">Looks at each notice that is read without an error, while it is known where everything stands.</param>
    /// <param name="changed">The notices' folders in which alone something changed since the last load; null when anything may have.</param>
    internal static LoadResult Load(
        string folder, ContentCache cache, Action<Notice, ReadingContext>? review = null, IReadOnlySet<string>? changed = null)
    {
        ContentFiles files;
        try
        {
            files = ContentFiles.List(folder, cache.Files, changed);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            cache.Clear();
            var faults = new Faults();
            faults.Add(DiagnosticCode.Unreadable, new Position(".", 1, 1), fault is DirectoryNotFoundException ? $"没有内容文件夹“{folder}”。" : $"内容文件夹“{folder}”读不出来。", cure: "检查文件夹的位置和权限。");
            return new LoadResult(null, faults.Found);
        }

        var context = new ReadingContext();
        var reader = new SiteReader(files, context);
        cache.Compare(files);
        var scope = reader.ReadScopeQuestions();
        var notices = files.FoldersIn("notices").ToList().AsParallel().AsOrdered().Select(id => cache.Known(files, id) ?? ReadNotice(files, id, scope, review)).ToList().OrderBy(n => n.Notice.Draft).ToList();
        cache.Keep(files, notices);
        var (site, glossary, synonyms, roles, pages, calendar) =
            (reader.ReadSite(), reader.ReadGlossary(), reader.ReadSynonyms(), reader.ReadRoles(), reader.ReadPages(), reader.ReadCalendar());
        context.Names.Resolve();
        new FolderCheck(files, context.Faults).Run();
        new SiteCheck([.. notices.Select(n => (n.Id, n.Context))], context.Faults).Run(context);
        TelephoneCheck.Run(notices.Select(n => (n.Notice, n.Context)), context.Faults);
        var diagnostics = Join([context.Faults, .. notices.Select(n => n.Context.Faults)]);
        var faulty = diagnostics.Where(d => d.Severity == Severity.Error).Select(d => Folder(d.At.Path)).ToHashSet(StringComparer.Ordinal);
        var drafts = notices.Where(n => n.Notice.Draft).ToList();
        var snapshot = faulty.Except(drafts.Select(d => d.Id)).Any() ? null : new Snapshot
        {
            Site = site,
            ScopeQuestions = scope,
            Glossary = glossary,
            Synonyms = synonyms,
            Roles = roles,
            Pages = pages,
            Calendar = calendar,
            Notices = Ordered(notices.Select(n => n.Notice).Where(n => !n.Draft)),
            Drafts = Ordered(drafts.Where(d => !faulty.Contains(d.Id)).Select(d => d.Notice)),
            Digest = files.Digest(),
            Folder = Path.GetFullPath(folder),
        };
        return new LoadResult(snapshot, diagnostics) { Read = Ordered(notices.Select(n => n.Notice)) };
    }

    /// <summary>The paths of all content files; what editors leave beside them is not among these.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be listed.</exception>
    public static IReadOnlyList<string> Files(string folder) => [.. ContentFiles.List(folder).All.Select(f => f.Path)];

    /// <summary>The notice that a file belongs to; empty for a file of the site itself.</summary>
    private static string Folder(string path) => path.Split('/') is ["notices", var id, ..] ? id : "";

    private static ImmutableArray<Notice> Ordered(IEnumerable<Notice> notices) =>
        [.. notices.OrderByDescending(n => n.Year).ThenBy(n => n.Id, StringComparer.Ordinal)];

    private static List<Diagnostic> Join(IEnumerable<Faults> faults) =>
    [
        .. faults.SelectMany(f => f.Found)
            .OrderBy(d => d.At.Path, StringComparer.Ordinal)
            .ThenBy(d => d.At.Line)
            .ThenBy(d => d.At.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)
            .Distinct(),
    ];

    private static ReadNotice ReadNotice(ContentFiles files, string id, ImmutableArray<Question> scope, Action<Notice, ReadingContext>? review)
    {
        var context = new ReadingContext();
        var notice = new NoticeReader(id, new NoticeFolder(files, id), context, scope).Read();
        NoticeCheck.Run(notice, context);
        if (!context.Faults.Found.Any(f => f.Severity == Severity.Error))
        {
            review?.Invoke(notice, context);
        }

        context.Forget();
        return new(id, notice, context);
    }
}
