using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Tools.Import.Drafting;
using TitleGuide.Tools.Import.Reading;
using TitleGuide.Tools.Import.Recognition;

namespace TitleGuide.Tools.Diff;

/// <summary>The notices that one side of a comparison means. Faulty ones are read as far as they can be.</summary>
internal static class DiffSource
{
    private const string Documents = ".docx .html .htm .txt .md";

    /// <summary>The notices, or what is wrong, a Chinese sentence.</summary>
    public static (ImmutableArray<PlacedNotice> Notices, string? Problem) Read(string given, string? content)
    {
        try
        {
            if (IsDocument(given) && DocumentReader.Read(given).Problem is { } problem)
            {
                return ([], problem);
            }

            return Notices(given, content) is { IsDefaultOrEmpty: false } found
                ? (found, null)
                : ([], $"“{given}”不是通知的名字、通知文件夹、内容文件夹，也不是 .docx、.html、.txt、.md 文件。");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ([], $"“{given}”读不出来：{fault.Message}");
        }
    }

    private static ImmutableArray<PlacedNotice> Notices(string given, string? content)
    {
        var named = content is null ? null : Path.Combine(content, "notices", given);
        return File.Exists(Path.Combine(given, "notice.md")) ? OneFolder(given)
            : named is not null && File.Exists(Path.Combine(named, "notice.md")) ? OneFolder(named)
            : File.Exists(Path.Combine(given, "site.yml")) ? Placed(given)
            : File.Exists(Path.Combine(given, "content", "site.yml")) ? Placed(Path.Combine(given, "content"))
            : IsDocument(given) ? OneDocument(given)
            : [];
    }

    private static bool IsDocument(string given) => File.Exists(given) && Documents.Split(' ').Contains(Path.GetExtension(given), StringComparer.OrdinalIgnoreCase);

    private static ImmutableArray<PlacedNotice> Placed(string root) => [.. ContentLoader.Load(root).Read.Select(n => new PlacedNotice(n, ItemPlaces.Read(root, n.Id)))];

    private static ImmutableArray<PlacedNotice> OneFolder(string folder) =>
        Trial(Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar)), target =>
        {
            foreach (var file in Directory.GetFiles(folder))
            {
                File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
            }
        });

    private static ImmutableArray<PlacedNotice> OneDocument(string file)
    {
        var (document, _) = DocumentReader.Read(file);
        if (document is null || document.Blocks.IsEmpty)
        {
            return [];
        }

        var draft = new Recogniser([]).Read([document]);
        return Trial("document", target =>
        {
            foreach (var (name, text) in DraftFolder.Write(draft, DateOnly.MinValue))
            {
                File.WriteAllText(Path.Combine(target, name), text);
            }
        });
    }

    /// <summary>Reads a notice in a content folder of its own.</summary>
    private static ImmutableArray<PlacedNotice> Trial(string id, Action<string> fill)
    {
        var root = Directory.CreateTempSubdirectory("titleguide-diff-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(root, "site.yml"), "name: 试\ntagline: 试\n");
            fill(Directory.CreateDirectory(Path.Combine(root, "notices", id)).FullName);
            return Placed(root);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
