using System.Globalization;
using System.Text.RegularExpressions;
using TitleGuide.Content;
using TitleGuide.Tools.Import.Drafting;
using TitleGuide.Tools.Import.Reading;
using TitleGuide.Tools.Import.Recognition;

namespace TitleGuide.Tools.Import;

/// <summary>Reads, recognises, tries the draft, and writes it. 0 when the draft is there and loads, 1 when it does not load, 2 for a wrong call.</summary>
internal sealed partial class Importer(TextWriter output, TextWriter errors)
{
    public int Run(ImportRequest request)
    {
        if (ContentPlace.Find(request.Content) is not { } content)
        {
            return Wrong(ContentPlace.Missing);
        }

        var (documents, progress) = (new List<ImportedDocument>(), Progress.To(errors));
        foreach (var file in request.Files)
        {
            progress.Say($"读 {file}");
            var (document, problem) = DocumentReader.Read(file);
            if (document is null)
            {
                return Wrong(problem!);
            }

            documents.Add(document);
        }

        progress.Say("认条款、部门和日子，并和别的通知比对");
        var recogniser = new Recogniser([.. ContentLoader.Load(content).Read.Where(n => !n.Draft && n.Id != request.Id)]);
        var draft = recogniser.Read(documents, YearOf(request.Id));
        if (draft.Year is null)
        {
            return Wrong("文件里没有写是哪一年度。加上 --id，用年份开头，如 --id 2027-hangzhou-engineer。");
        }

        var id = request.Id ?? $"{draft.Year}-import";
        if (!FolderName().IsMatch(id))
        {
            return Wrong($"文件夹名“{id}”不能用在网址里。用小写字母、数字和连字符，如 2027-hangzhou-engineer。");
        }

        var files = DraftFolder.Write(draft, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime));
        var report = ImportReport.Write(draft, recogniser.Findings);
        output.Write(report);
        var faults = DraftTrial.Run(id, files);
        foreach (var fault in faults)
        {
            output.WriteLine(fault);
        }

        return Save(request, Path.Combine(content, "notices", id), files, report) ?? (faults.Count == 0 ? 0 : 1);
    }

    private int? Save(ImportRequest request, string folder, IReadOnlyDictionary<string, string> files, string report)
    {
        var existing = files.Keys.Where(f => File.Exists(Path.Combine(folder, f))).ToList();
        if (Directory.Exists(folder) && !request.Replace)
        {
            return Wrong($"已经有文件夹“{folder}”，没有动它。换一个 --id，或者加上 --replace{(existing.Count == 0 ? "" : $"（会换掉 {string.Join("、", existing)}）")}。");
        }

        if (request.DryRun)
        {
            output.WriteLine($"只是试看，什么也没写。真写会在“{folder}”里放 {string.Join("、", files.Keys)}。");
            return null;
        }

        var written = false;
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in files)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }

            written = true;
            if (request.Report is { } path)
            {
                File.WriteAllText(path, report);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Wrong(written ? $"草稿在“{folder}”，只是清单写不进去：{FileFault.Say(fault)}" : $"写不进去：{FileFault.Say(fault)}");
        }

        output.WriteLine($"草稿在“{folder}”，不会上网站。用 check 看还有哪些待办；都办完了，删掉 notice.md 里的 draft。");
        return null;
    }

    /// <summary>The year that the name of a folder begins with.</summary>
    private static int? YearOf(string? id) => id is not null && YearAtStart().Match(id) is { Success: true } year ? int.Parse(year.Value, CultureInfo.InvariantCulture) : null;

    private int Wrong(string message)
    {
        errors.WriteLine(message);
        return CommandLine.WrongCall;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex FolderName();

    [GeneratedRegex("^20[0-9]{2}(?=-|$)")]
    private static partial Regex YearAtStart();
}
