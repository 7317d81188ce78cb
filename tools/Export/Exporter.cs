using TitleGuide.Content;
using TitleGuide.Tools.Storage;

namespace TitleGuide.Tools.Export;

/// <summary>0 when the export is there, 1 when content has errors, 2 when the call or the folder is wrong.</summary>
internal sealed class Exporter(TextWriter output, TextWriter errors, TimeProvider time, FileSteps steps)
{
    public int Run(ExportRequest request)
    {
        if (ContentPlace.Find(request.Content) is not { } content)
        {
            return Wrong(ContentPlace.Missing);
        }

        if (string.IsNullOrWhiteSpace(request.Folder))
        {
            return Wrong("没有写导出到哪个文件夹。");
        }

        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(request.Folder));
        var begun = time.GetTimestamp();
        try
        {
            return Export(request, content, folder) ?? Tell($"用了{time.GetElapsedTime(begun).TotalSeconds:0.0}秒。");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Wrong($"没有做完：{FileFault.Say(fault)}");
        }
    }

    /// <summary>Null when it went well.</summary>
    private int? Export(ExportRequest request, string content, string folder)
    {
        if (ContentPlace.Overlap(content, folder))
        {
            return Wrong("导出的文件夹和内容文件夹不能一个在另一个里面。");
        }

        using var held = request.DryRun ? null : Lock(folder);
        if (held is null && !request.DryRun)
        {
            return Wrong("另一个人正在往这里导出，请等他做完再试。");
        }

        var place = new ExportPlace(folder, steps);
        if (!request.DryRun)
        {
            place.Restore();
        }

        var (old, obstacle) = place.Look();
        if (obstacle is not null)
        {
            return Wrong(obstacle);
        }

        var progress = Progress.To(errors);
        progress.Say("读内容");
        var loaded = ContentLoader.Load(content);
        foreach (var diagnostic in loaded.Diagnostics.Where(d => d.Severity == Severity.Error))
        {
            output.WriteLine(diagnostic);
        }

        if (loaded.Snapshot is not { } snapshot)
        {
            output.WriteLine("内容有错误，没有导出。");
            return 1;
        }

        progress.Say("做网页");
        var files = StaticSite.WithCompressed(StaticSite.MakeAsync(snapshot, request, progress).GetAwaiter().GetResult());
        var manifest = ExportManifest.Of(request, snapshot.Digest, files);
        var size = $"{files.Keys.Count(f => f.EndsWith(".html", StringComparison.Ordinal))}个网页，{files.Count + 1}个文件，{files.Values.Sum(f => (long)f.Length) / 1024}KB；日期按{manifest.Date}算，内容版本{snapshot.Digest[..8]}";
        if (request.DryRun)
        {
            output.WriteLine($"只是试看，什么也没写。{(old is null ? "真导出会写" : $"真导出会换掉{old.Date}的那一份，写")}{size}。");
            return null;
        }

        if (old is not null && manifest.ToBytes().AsSpan().SequenceEqual(old.ToBytes()))
        {
            output.WriteLine($"“{request.Folder}”里已经是这一份，一字不差，没有动它（{size}）。");
            return null;
        }

        progress.Say($"写{files.Count + 1}个文件");
        place.Put(files, manifest);
        output.WriteLine($"{(old is null ? "" : $"换掉了{old.Date}导出的那一份。")}已导出到“{request.Folder}”：{size}。");
        if (request.Live is null)
        {
            output.WriteLine("自查等要用服务器的功能不在里面；网站有地址的话，加上 --live 网址 就会链接过去。");
        }

        return null;
    }

    private static FileStream? Lock(string folder)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder) ?? folder);
        return RunLock.Take(folder + ".lock", FileOptions.DeleteOnClose);
    }

    private int Tell(string message)
    {
        errors.WriteLine(message);
        return 0;
    }

    private int Wrong(string message)
    {
        errors.WriteLine(message);
        return CommandLine.WrongCall;
    }
}
