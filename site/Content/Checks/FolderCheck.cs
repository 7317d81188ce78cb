using TitleGuide.Content.Reading;
using TitleGuide.Content.Schema;

namespace TitleGuide.Content.Checks;

/// <summary>A file that nothing reads has a name that somebody got wrong.</summary>
internal sealed class FolderCheck(ContentFiles files, Faults faults)
{
    private static readonly string[] SiteFiles = ["site.yml", "glossary.yml", "synonyms.yml", "roles.yml", "scope.yml", "README.md"];

    private static readonly string[] SiteFolders = ["calendar", "pages", "notices", ContentSchema.Folder];

    private static readonly string[] NoticeFiles =
    [
        "notice.md", "conditions.md", "process.md", "review.md", "papers.md",
        "attachments.yml", "offices.yml", "doubts.yml", "questions.yml", "rules.yml", "cases.yml", "phrasings.yml", "scope.yml",
    ];

    public void Run()
    {
        foreach (var file in files.All)
        {
            CheckFile(file.Path, file.Path.Split('/'));
        }

        foreach (var folder in files.FoldersIn("").Except(SiteFolders).Except(SiteFiles))
        {
            Report(folder, folder, SiteFolders);
        }
    }

    private void CheckFile(string path, string[] parts)
    {
        switch (parts)
        {
            case [var name]:
                Judge(path, name, [.. SiteFiles, .. SiteFolders], SiteFiles.Contains(name));
                break;
            case ["calendar", var name]:
                Judge(path, name, [], CalendarReader.IsYear(name), "日历文件按年份命名，如 2026.yml。");
                break;
            case ["pages", var name]:
                Judge(path, name, [], SiteReader.IsPage(name), "页面文件用小写字母、数字和连字符命名，以 .md 结尾，如 about.md。");
                break;
            case [ContentSchema.Folder, var name]:
                Judge(path, name, [.. ContentSchema.Files.Keys], ContentSchema.Files.ContainsKey(name), "这里只放 tools schema 写出来的文件。");
                break;
            case ["notices", var name]:
                Report(path, name, [], "每个通知一个文件夹，文件放进去。");
                break;
            case ["notices", _, var name]:
                Judge(path, name, NoticeFiles, NoticeFiles.Contains(name));
                break;
            case ["notices", _, NoticeFolder.DownloadFolder, ..]:
                break;
            default:
                if (SiteFolders.Contains(parts[0]))
                {
                    Report(path, parts[^1], [], "放错了地方：挪到上一层，或者放进通知的 files 文件夹。");
                }

                break;
        }
    }

    private void Judge(string path, string name, string[] known, bool good, string? cure = null)
    {
        if (!good)
        {
            Report(path, name, known, cure);
        }
    }

    private void Report(string path, string name, string[] known, string? cure = null) =>
        faults.Add(
            DiagnosticCode.UnknownFile,
            new Position(path, 1, 1),
            $"不认识“{name}”，它不会被读到。",
            cure: cure ?? (Nearest.Of(name, known) is { } near ? $"改名为“{near}”。" : "删掉它；要给人下载的原件放进通知的 files 文件夹。"));
}
