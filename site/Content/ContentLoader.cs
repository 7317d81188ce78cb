using TitleGuide.Content.Reading;

namespace TitleGuide.Content;

/// <summary>Reads a content folder. Reports every fault of every file; never throws for what content holds.</summary>
public static class ContentLoader
{
    /// <summary>The snapshot when there is no error, and all diagnostics ordered by place.</summary>
    public static LoadResult Load(string folder)
    {
        ContentFiles files;
        try
        {
            files = ContentFiles.Read(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var faults = new Faults();
            faults.Add(DiagnosticCode.Unreadable, new Position(".", 1, 1), $"内容文件夹读不出来（{fault.Message}）。", cure: "检查文件夹的位置和权限。");
            return new LoadResult(null, faults.Found);
        }

        var context = new ReadingContext();
        var site = new SiteReader(files, context);
        var info = site.ReadSite();
        var glossary = site.ReadGlossary();
        var pages = site.ReadPages();
        var calendar = site.ReadCalendar();
        context.Names.Resolve();

        var ids = files.FoldersIn("notices").ToList();
        var read = ids.AsParallel().AsOrdered().Select(id => ReadNotice(files, id)).ToList();
        var diagnostics = context.Faults.Found
            .Concat(read.SelectMany(r => r.Faults.Found))
            .OrderBy(d => d.At.Path, StringComparer.Ordinal)
            .ThenBy(d => d.At.Line)
            .ThenBy(d => d.At.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ToList();
        var snapshot = new Snapshot
        {
            Site = info,
            Notices = [.. read.Select(r => r.Notice).OfType<Notice>().OrderByDescending(n => n.Year).ThenBy(n => n.Id, StringComparer.Ordinal)],
            Glossary = glossary,
            Pages = pages,
            Calendar = calendar,
            Digest = files.Digest(),
        };
        return new LoadResult(diagnostics.Exists(d => d.Severity == Severity.Error) ? null : snapshot, diagnostics);
    }

    private static (Notice? Notice, Faults Faults) ReadNotice(ContentFiles files, string id)
    {
        var context = new ReadingContext();
        var notice = new NoticeReader(id, new NoticeFolder(files, id), context).Read();
        context.Names.Resolve();
        return (notice, context.Faults);
    }
}
