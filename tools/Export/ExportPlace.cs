using TitleGuide.Tools.Storage;

namespace TitleGuide.Tools.Export;

/// <summary>The folder of an export. A new one is made beside it and put in its place at the end.</summary>
internal sealed class ExportPlace(string folder, FileSteps steps)
{
    private const int Named = 5;

    private string Fresh => folder + ".new";

    /// <summary>A run that was killed between the two halves of an exchange left the export set aside.</summary>
    public void Restore()
    {
        if (!Directory.Exists(folder) && Directory.Exists(folder + FileSteps.Aside))
        {
            steps.Move(folder + FileSteps.Aside, folder);
        }
    }

    /// <summary>The export that is there; or why nothing may be put there.</summary>
    public (ExportManifest? Old, string? Obstacle) Look()
    {
        if (File.Exists(folder))
        {
            return (null, $"“{folder}”是一个文件，不是文件夹。");
        }

        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return (null, null);
        }

        if (ExportManifest.Read(folder) is not { } old)
        {
            return (null, $"“{folder}”里有东西，不是以前导出的，没有动它。请换一个文件夹。");
        }

        var strange = old.Strange(folder);
        return strange.Count == 0 ? (old, null)
            : (null, $"“{folder}”里有{strange.Count}个文件不是上次导出的样子：{string.Join("、", strange.Take(Named))}{(strange.Count > Named ? "等" : "")}。没有动它。请先移走，或者换一个文件夹。");
    }

    public void Put(IReadOnlyDictionary<string, byte[]> files, ExportManifest manifest)
    {
        if (Directory.Exists(Fresh))
        {
            steps.DeleteFolder(Fresh);
        }

        foreach (var (file, bytes) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            steps.Write(Path.Combine(Fresh, file), bytes);
        }

        steps.Write(Path.Combine(Fresh, ExportManifest.File), manifest.ToBytes());
        if (!Directory.Exists(folder))
        {
            steps.Move(Fresh, folder);
            return;
        }

        steps.Exchange(Fresh, folder);
        steps.DeleteFolder(Fresh);
    }
}
