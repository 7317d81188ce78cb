using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Tools.Import.Drafting;
using TitleGuide.Tools.Import.Reading;
using TitleGuide.Tools.Import.Recognition;

namespace TitleGuide.Tools.Diff;

/// <summary>The notices that one side of a comparison means. Faulty ones are read as far as they can be.</summary>
internal static class DiffSource
{
    /// <summary>The notices, or what is wrong, a Chinese sentence.</summary>
    public static (ImmutableArray<PlacedNotice> Notices, string? Problem) Read(string given, string? content)
    {
        try
        {
            var named = content is null ? null : Path.Combine(content, "notices", given);
            return File.Exists(Path.Combine(given, "notice.md")) ? OneFolder(given)
                : named is not null && File.Exists(Path.Combine(named, "notice.md")) ? OneFolder(named)
                : File.Exists(Path.Combine(given, "site.yml")) ? AllOf(given)
                : File.Exists(Path.Combine(given, "content", "site.yml")) ? AllOf(Path.Combine(given, "content"))
                : File.Exists(given) ? OneDocument(given)
                : ([], $"“{given}”不是通知的名字、通知文件夹、内容文件夹，也不是文件。看看名字对不对。");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ([], $"“{given}”读不出来：{FileFault.Say(fault)}");
        }
    }

    private static (ImmutableArray<PlacedNotice> Notices, string? Problem) AllOf(string root) =>
        Placed(root) is { IsEmpty: false } found ? (found, null) : ([], $"内容文件夹“{root}”里没有能读的通知。");

    private static ImmutableArray<PlacedNotice> Placed(string root) => [.. ContentLoader.Load(root).Read.Select(n => new PlacedNotice(n, ItemPlaces.Read(root, n.Id)))];

    private static (ImmutableArray<PlacedNotice> Notices, string? Problem) OneFolder(string folder) =>
        Trial(Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar)), target =>
        {
            foreach (var file in Directory.GetFiles(folder))
            {
                File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
            }
        });

    private static (ImmutableArray<PlacedNotice> Notices, string? Problem) OneDocument(string file)
    {
        var (document, problem) = DocumentReader.Read(file);
        if (document is null)
        {
            return ([], problem);
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
    private static (ImmutableArray<PlacedNotice> Notices, string? Problem) Trial(string id, Action<string> fill)
    {
        var root = Directory.CreateTempSubdirectory("titleguide-diff-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(root, "site.yml"), "name: 试\ntagline: 试\n");
            fill(Directory.CreateDirectory(Path.Combine(root, "notices", id)).FullName);
            return Placed(root) is { IsEmpty: false } found ? (found, null) : ([], $"“{id}”的文件都读不出来，没有可比的。");
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
