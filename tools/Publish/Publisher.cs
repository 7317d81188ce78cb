using System.Collections.Immutable;
using TitleGuide.Content;
using TitleGuide.Tools.Check;
using TitleGuide.Tools.Storage;

namespace TitleGuide.Tools.Publish;

/// <summary>0 when the wanted release is shown, 1 when content has errors, 2 when the call or the folder is wrong.</summary>
/// <param name="check">What must be without error; everything that check finds when it is not given.</param>
internal sealed class Publisher(TextWriter output, TextWriter errors, TimeProvider time, FileSteps steps, Func<string, LoadResult>? check = null)
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public int Run(PublishRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Folder))
        {
            return Wrong("没有写放各次发布的文件夹。");
        }

        if (!request.List && !request.DryRun && !FileSteps.CanTurnLinks)
        {
            return Wrong("Windows 不能一次换过去，发布和退回要在 Linux 或 macOS 上做（Windows 上可以用 WSL）；不用服务器的网页可以用 export 导出。什么也没动。");
        }

        var releases = new ReleaseFolder(request.Folder, steps);
        try
        {
            return request.List ? List(releases) : request.Rollback ? Rollback(request, releases) : Publish(request, releases);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Wrong($"没有做完：{FileFault.Say(fault)}网站还用原来的版本。");
        }
    }

    private int List(ReleaseFolder releases)
    {
        var (all, current) = (releases.All(), releases.Current());
        foreach (var release in all)
        {
            output.WriteLine($"{(release.Id == current?.Id ? '*' : ' ')} {release.Id}  {release.Published:yyyy-MM-dd HH:mm}  {string.Join("；", release.Summary)}");
        }

        output.WriteLine(all.IsEmpty ? "还没有发布过。" : $"共{all.Length}次发布，*是网站正在用的。");
        return 0;
    }

    private int Publish(PublishRequest request, ReleaseFolder releases)
    {
        if (ContentPlace.Find(request.Content) is not { } content)
        {
            return Wrong(ContentPlace.Missing);
        }

        if (releases.Obstacle(content) is { } obstacle)
        {
            return Wrong(obstacle);
        }

        Progress.To(errors).Say("检查内容");
        if (Checked(content, "请先改好") is not { } snapshot)
        {
            output.WriteLine("没有发布，网站还用原来的版本。");
            return 1;
        }

        // Held from before what is shown is read, lest another run shows its own in between.
        using var held = request.DryRun ? null : releases.Lock();
        if (held is null && !request.DryRun)
        {
            return Wrong("另一个人正在发布，请等他发完再试。");
        }

        var current = releases.Current();
        if (current?.Digest == snapshot.Digest)
        {
            output.WriteLine($"内容和网站正在用的版本（{current.Id}）一样，不用发布。");
            return 0;
        }

        var summary = Compared(releases, snapshot);
        if (request.DryRun)
        {
            output.WriteLine($"只是试看，什么也没写。真发布会在“{request.Folder}”里放一份新版本，再让网站换过去。");
            return 0;
        }

        return Write(content, snapshot, new(releases.NewId(Now, snapshot.Digest), snapshot.Digest, Now, current?.Id, summary), releases);
    }

    private int Write(string content, Snapshot snapshot, ReleaseStamp stamp, ReleaseFolder releases)
    {
        if (releases.Tidy() is > 0 and var left)
        {
            output.WriteLine($"清掉了上次没有写完的{left}份。");
        }

        var (files, folder) = (ContentLoader.Files(content), releases.Begin(stamp.Id));
        Progress.To(errors).Say($"写新版本 {stamp.Id}（{files.Count}个文件）");
        foreach (var file in files)
        {
            steps.Write(Path.Combine(folder, file), File.ReadAllBytes(Path.Combine(content, file)));
        }

        if (ContentLoader.Load(folder).Snapshot?.Digest != snapshot.Digest)
        {
            steps.DeleteFolder(folder);
            return Wrong("检查以后内容又改了，没有发布。请等改完再试一次。");
        }

        releases.Finish(stamp);
        releases.Show(stamp.Id);
        output.WriteLine($"已发布 {stamp.Id}（内容版本{stamp.Digest[..8]}）。");
        output.WriteLine(stamp.Before is null
            ? $"网站这样启动一次，以后每次发布都会自动换上：dotnet run --project site -- --content {releases.Link}"
            : "正在运行的网站几秒内换上；不满意就用 --rollback 退回。");
        return 0;
    }

    private int Rollback(PublishRequest request, ReleaseFolder releases)
    {
        var all = releases.All();
        if (all.IsEmpty)
        {
            return Wrong($"“{request.Folder}”里还没有发布过。");
        }

        using var held = request.DryRun ? null : releases.Lock();
        if (held is null && !request.DryRun)
        {
            return Wrong("另一个人正在发布，请等他发完再试。");
        }

        var current = releases.Current();
        if ((request.To ?? current?.Before) is not { } id)
        {
            return Wrong(current is null ? "读不出网站正在用哪一版，不知道退到哪里。用 --list 看有哪些，再写上 --to 版本名。"
                : "这一版没有记着前面可退的版本。要换到别的一版，用 --list 看有哪些，再写上 --to 版本名。");
        }

        if (all.FirstOrDefault(r => r.Id == id) is not { } release)
        {
            return Wrong($"没有版本“{id}”。用 --list 看有哪些。");
        }

        if (release.Id == current?.Id)
        {
            output.WriteLine($"网站用的就是 {id}，不用退。");
            return 0;
        }

        Progress.To(errors).Say($"检查 {id}");
        if (Checked(releases.PathOf(id), "这一版现在不能用，发布过的不要手改；换一版，或者改好内容重新发布") is not { } snapshot)
        {
            output.WriteLine("没有退回，网站还用原来的版本。");
            return 1;
        }

        if (snapshot.Digest != release.Digest)
        {
            return Wrong($"版本 {id} 发布以后被人改过，和当时的不一样，没有退回。");
        }

        Compared(releases, snapshot);
        var from = current is null ? "" : $"从 {current.Id} ";
        if (request.DryRun)
        {
            output.WriteLine($"只是试看，什么也没动。真退回会让网站{from}换到 {id}。");
            return 0;
        }

        releases.Show(id);
        output.WriteLine($"已{from}退回 {id}。{(current is null ? "" : $"再换回来：--to {current.Id}")}");
        return 0;
    }

    private DateTimeOffset Now => time.GetUtcNow().ToOffset(China);

    /// <summary>Null when there are errors. What was found is shown.</summary>
    /// <param name="cure">What to do about errors.</param>
    private Snapshot? Checked(string folder, string cure)
    {
        var found = (check ?? (f => ContentCheck.Run(f, Progress.To(errors))))(folder);
        foreach (var diagnostic in found.Diagnostics)
        {
            output.WriteLine(diagnostic);
        }

        var drafts = found.Read.Where(n => n.Draft).Select(n => $"notices/{n.Id}/").ToList();
        var (faults, inDrafts) = (0, 0);
        foreach (var fault in found.Diagnostics.Where(d => d.Severity == Severity.Error))
        {
            _ = drafts.Exists(d => fault.At.Path.StartsWith(d, StringComparison.Ordinal)) ? inDrafts++ : faults++;
        }

        var warnings = $"{found.Diagnostics.Count - faults - inDrafts}条提醒{(inDrafts == 0 ? "" : $"；草稿里的{inDrafts}处错误不影响发布，草稿不上网站")}";
        output.WriteLine(faults > 0 ? $"{faults}处错误，{cure}（{warnings}）。" : $"检查没有错误，{warnings}。");
        return faults > 0 ? null : found.Snapshot;
    }

    /// <summary>Tells what is different from what is shown.</summary>
    private ImmutableArray<string> Compared(ReleaseFolder releases, Snapshot snapshot)
    {
        ImmutableArray<string> summary =
            !releases.HasLink ? [$"第一次发布：{snapshot.Notices.Length}份通知"]
            : ContentLoader.Load(releases.Link).Snapshot is { } shown ? Changes.Between(shown, snapshot)
            : [$"网站正在用的版本读不出来，没法比；这一版有{snapshot.Notices.Length}份通知"];
        output.WriteLine("和网站正在用的版本相比：");
        foreach (var line in summary)
        {
            output.WriteLine($"  {line}");
        }

        return summary;
    }

    private int Wrong(string message)
    {
        errors.WriteLine(message);
        return CommandLine.WrongCall;
    }
}
