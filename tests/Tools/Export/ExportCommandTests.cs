using TitleGuide.Tests.Content;
using TitleGuide.Tools.Export;
using TitleGuide.Tools.Storage;

namespace TitleGuide.Tests.Tools.Export;

public sealed class ExportCommandTests : IDisposable
{
    private const int Kills = 5;

    private readonly FaultyFolder content = FaultyFolder.Good();
    private readonly string root = Directory.CreateTempSubdirectory("titleguide-").FullName;

    private string Folder => Path.Combine(root, "out");

    public void Dispose()
    {
        content.Dispose();
        Directory.Delete(root, recursive: true);
    }

    [Fact]
    public void Export_ThenAgain_TellsWhatItReplaces()
    {
        var (code, output, errors) = Export("--date", "2026-07-10");
        Assert.True(code == 0, output + errors);
        Assert.Contains("按2026-07-10算", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Folder, "index.html.br")));

        Assert.Contains("没有动它", Export("--date", "2026-07-10").Output, StringComparison.Ordinal);
        Assert.Contains("换掉了2026-07-10导出的那一份", Export("--date", "2026-07-11").Output, StringComparison.Ordinal);
        Assert.Equal("2026-07-11", ExportManifest.Read(Folder)?.Date);
        Assert.Equal([Folder], Directory.EnumerateFileSystemEntries(root));
    }

    [Fact]
    public void Export_DryRun_WritesNothing()
    {
        var (code, output, _) = Export("--dry-run");

        Assert.Equal(0, code);
        Assert.Contains("什么也没写", output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(root));
    }

    [Fact]
    public void Export_DryRun_WhereAnExchangeWasCutInTwo_MovesNothing()
    {
        Directory.CreateDirectory(Folder + FileSteps.Aside);

        Export("--dry-run");

        Assert.Equal([Folder + FileSteps.Aside], Directory.EnumerateFileSystemEntries(root));
    }

    /// <summary>The folder's name may be as long as that, but not the lock's.</summary>
    [Fact]
    public void Export_WhereTheLockCannotBeMade_SaysThatAndNotThatSomebodyExports()
    {
        var (code, _, errors) = ToolRun.Run("export", Path.Combine(root, new string('x', 253)), "--content", content.Path);

        Assert.Equal(2, code);
        Assert.Contains("路径太长", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("另一个人", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_OfFaultyContent_StopsAndTellsWhere()
    {
        content.Replace("site.yml", "tagline: ", "tagilne: ");

        var (code, output, _) = Export();

        Assert.Equal(1, code);
        Assert.Contains("site.yml(2,1): error", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public void Export_IntoAFolderWithOtherThings_LeavesItAlone()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "mine.txt"), "x");

        var (code, _, errors) = Export();

        Assert.Equal(2, code);
        Assert.Contains("没有动它", errors, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFileSystemEntries(Folder));
    }

    [Theory]
    [InlineData("--date", "明天")]
    [InlineData("--date", "2026-02-30")]
    [InlineData("--live", "guide.example.cn")]
    [InlineData("--url", "ftp://guide.example.cn")]
    public void WrongOption_IsToldAndNothingIsWritten(string option, string value)
    {
        var (code, _, errors) = Export(option, value);

        Assert.Equal(2, code);
        Assert.Contains($"“{value}”", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public async Task Export_TheProgramKilledAtRandom_LeavesOldOrNew()
    {
        var random = new Random(20260710);
        var day = ExportSample.Day;
        Export("--date", $"{day:yyyy-MM-dd}");
        for (var kill = 0; kill < RealKills.Times(Kills); kill++)
        {
            day = day.AddDays(1);
            await ToolRun.KillAfterAsync("正在写", TimeSpan.FromMilliseconds(random.NextDouble() * 60), "export", Folder, "--content", content.Path, "--date", $"{day:yyyy-MM-dd}");

            var (old, obstacle) = new ExportPlace(Folder, new()).Look();
            Assert.Null(obstacle);
            Assert.Contains(old?.Date, new[] { $"{day:yyyy-MM-dd}", $"{day.AddDays(-1):yyyy-MM-dd}" });
            RealKills.Note("export", old!.Date == $"{day:yyyy-MM-dd}" ? "new" : "old");
            Assert.Equal(0, Export("--date", $"{day:yyyy-MM-dd}").Code);
            Assert.Equal($"{day:yyyy-MM-dd}", ExportManifest.Read(Folder)?.Date);
        }
    }

    private (int Code, string Output, string Errors) Export(params string[] options) =>
        ToolRun.Run(["export", Folder, "--content", content.Path, .. options]);
}
