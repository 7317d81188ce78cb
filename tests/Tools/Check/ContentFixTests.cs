using System.Text;
using TitleGuide.Content;
using TitleGuide.Content.Review;
using TitleGuide.Tools.Check;
using TitleGuide.Tools.Storage;

namespace TitleGuide.Tests.Tools.Check;

public sealed class ContentFixTests : IDisposable
{
    private readonly ContentCopy content = new();

    [Fact]
    public void PublishedContent_HasNoTypographicSlip() =>
        Assert.DoesNotContain(ContentReview.Run(content.Path).Diagnostics, d => string.CompareOrdinal(d.Code, "C130") >= 0 && string.CompareOrdinal(d.Code, "C180") < 0);

    [Fact]
    public void Fix_OfThePublishedContent_ChangesNothing()
    {
        var (code, output, _) = content.Do("check", "--fix");

        Assert.Equal(0, code);
        Assert.Contains("没有要改的", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_ShowsEachChange_AndDoesItOnce()
    {
        content.Change(ContentCopy.Notice, "review.md", "公告栏", "公告栏(公告),");
        content.Change(ContentCopy.Notice, "attachments.yml", "证件照", "证件照,１寸");

        var (code, output, _) = content.Do("check", "--fix");

        Assert.Equal(0, code);
        Assert.Matches(@"review\.md\(\d+,\d+\): C163: “\(公告\)” → “（公告）”", output);
        Assert.Matches(@"attachments\.yml\(\d+,\d+\): C141: “１” → “1”", output);
        Assert.Contains("改了2个文件", output, StringComparison.Ordinal);
        Assert.Contains("公告栏（公告），", content.Read(ContentCopy.Notice, "review.md"), StringComparison.Ordinal);
        Assert.Contains("没有要改的", content.Do("check", "--fix").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_DryRun_WritesNothing()
    {
        content.Change(ContentCopy.Notice, "review.md", "公告栏", "公告栏(公告),");
        var before = content.Read(ContentCopy.Notice, "review.md");

        var (code, output, _) = content.Do("check", "--fix", "--dry-run");

        Assert.Equal(0, code);
        Assert.Contains("什么也没写", output, StringComparison.Ordinal);
        Assert.Equal(before, content.Read(ContentCopy.Notice, "review.md"));
    }

    [Fact]
    public void Fix_KeepsTheMarkOfTheEncodingAndTheLineEnds()
    {
        var path = content.PathOf(ContentCopy.Notice, "papers.md");
        var text = "\ufeff" + (File.ReadAllText(path) + "\n先打电话,再去。\n").Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(path, text, new UTF8Encoding(false));

        content.Do("check", "--fix");

        Assert.Equal(Encoding.UTF8.GetBytes(text.Replace("电话,再", "电话，再", StringComparison.Ordinal)), File.ReadAllBytes(path));
    }

    [Theory]
    [InlineData("notice.md", "printed: 登陆账号")]
    [InlineData("process.md", "https://zcps.rlsbt.zj.gov.cn/028/client/index.jsp")]
    [InlineData("cases.yml", "appointed-assistant: \"2020-12-31~\"")]
    [InlineData("conditions.md", "{#c2-1-1 source=\"附件1 二（一）1\"}")]
    public void Fix_LeavesAloneWhatIsNoProse(string file, string words)
    {
        content.Change(ContentCopy.Notice, "review.md", "公告栏", "公告栏(公告),");

        content.Do("check", "--fix");

        Assert.Contains(words, content.Read(ContentCopy.Notice, file), StringComparison.Ordinal);
    }

    /// <summary>A quote must stand in its clause: repaired alike, it still does.</summary>
    [Fact]
    public void Fix_OfAClauseAndItsQuote_KeepsThemAlike()
    {
        content.Change(ContentCopy.Notice, "conditions.md", "实际聘任为助理工程师满4年", "实际聘任为助理工程师满４年");

        content.Do("check", "--fix");

        Assert.False(ContentLoader.Load(content.Path).HasErrors);
    }

    /// <summary>Every repair of every faulty folder is final, leaves no error behind and keeps the keys.</summary>
    [Fact]
    public void Fix_OfEveryFaultyFolder_IsFinal()
    {
        foreach (var name in Directory.EnumerateDirectories(TitleGuide.Tests.Content.FaultyFolder.Root).Select(f => Path.GetFileName(f)!).Where(n => n.StartsWith("C1", StringComparison.Ordinal)))
        {
            using var folder = TitleGuide.Tests.Content.FaultyFolder.Make(name);
            var before = ContentLoader.Load(folder.Path).Diagnostics.Count(d => d.Severity == Severity.Error);
            ContentCopy.Run("check", "--fix", "--content", folder.Path);

            var again = ContentCopy.Run("check", "--fix", "--content", folder.Path);
            Assert.True(again.Output.Contains("没有要改的", StringComparison.Ordinal), name + again.Output);
            Assert.Equal(before, ContentLoader.Load(folder.Path).Diagnostics.Count(d => d.Severity == Severity.Error));
            if (DiagnosticCode.Find(name.Split('-')[0]) is { } code && code.Explanation.Contains("--fix", StringComparison.Ordinal))
            {
                Assert.DoesNotContain(ContentReview.Run(folder.Path).Diagnostics, d => d.Code == code.Id);
            }
        }
    }

    [Fact]
    public void Fix_StoppedBeforeAnyStep_LeavesEachFileWhole()
    {
        using var folder = TitleGuide.Tests.Content.FaultyFolder.Good();
        var path = folder.PathOf("pages/about.md");
        File.AppendAllText(path, "\n先打电话,再去。\n");
        var old = File.ReadAllText(path);
        var (stopped, seen) = (true, new List<string>());
        for (var step = 0; stopped; step++)
        {
            File.WriteAllText(path, old);
            var steps = new StepsThatStop(step);
            try
            {
                Fix(folder.Path, steps.Steps);
            }
            catch (StepsThatStop.KilledException)
            {
            }

            stopped = steps.Stopped;
            seen.Add(File.ReadAllText(path));
            Assert.DoesNotContain(ContentLoader.Files(folder.Path), f => f.Contains("tmp", StringComparison.Ordinal));
        }

        Assert.Equal([old, old, old.Replace("电话,再", "电话，再", StringComparison.Ordinal)], seen);
        Assert.Equal(["about.md"], Directory.EnumerateFileSystemEntries(folder.PathOf("pages")).Select(Path.GetFileName));
    }

    [Fact]
    public void Fix_WhereSomebodySavesMeanwhile_KeepsWhatTheySaved()
    {
        using var folder = TitleGuide.Tests.Content.FaultyFolder.Good();
        var path = folder.PathOf("pages/about.md");
        File.AppendAllText(path, "\n先打电话,再去。\n");

        var (code, output) = Fix(folder.Path, new(step =>
        {
            if (step.StartsWith("replace", StringComparison.Ordinal))
            {
                File.AppendAllText(path, "刚写的。\n");
            }
        }));

        Assert.Equal(1, code);
        Assert.Contains("pages/about.md：刚刚有人改过", output, StringComparison.Ordinal);
        Assert.Contains("改了0个文件，0处", output, StringComparison.Ordinal);
        Assert.EndsWith("先打电话,再去。\n刚写的。\n", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_OfALink_ChangesTheFileBehindIt()
    {
        using var folder = TitleGuide.Tests.Content.FaultyFolder.Good();
        var (path, behind) = (folder.PathOf("pages/about.md"), folder.PathOf("pages/about.bak"));
        File.AppendAllText(path, "\n先打电话,再去。\n");
        File.Move(path, behind);
        File.CreateSymbolicLink(path, behind);

        Fix(folder.Path, new());

        Assert.Equal(behind, new FileInfo(path).LinkTarget);
        Assert.Contains("电话，再", File.ReadAllText(behind), StringComparison.Ordinal);
    }

    public void Dispose() => content.Dispose();

    private static (int Code, string Output) Fix(string folder, FileSteps steps)
    {
        using var output = new StringWriter();
        return (new ContentFix(folder, output, output, steps).Run(dryRun: false), output.ToString());
    }
}
