using System.Collections.Immutable;
using TitleGuide.Tools.Export;
using TitleGuide.Tools.Storage;

namespace TitleGuide.Tests.Tools.Export;

public sealed class ExportPlaceTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("titleguide-").FullName;

    private string Folder => Path.Combine(root, "out");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Put_StoppedBeforeAnyStep_LeavesOldOrNew()
    {
        Put("0", new FileSteps());
        var (shown, stopped, news) = ("0", true, 0);
        for (var step = 0; stopped; step++)
        {
            var next = $"{step + 1}";
            var steps = new StepsThatStop(step);
            try
            {
                Put(next, steps.Steps);
            }
            catch (StepsThatStop.KilledException)
            {
            }

            stopped = steps.Stopped;
            var (old, obstacle) = new ExportPlace(Folder, new FileSteps()).Look();
            Assert.Null(obstacle);
            Assert.NotNull(old);
            Assert.Contains(old.Content, new[] { shown, next });
            news += old.Content == next ? 1 : 0;
            shown = next;
            Put(next, new FileSteps());
            Assert.Equal(["out"], Directory.EnumerateFileSystemEntries(root).Select(Path.GetFileName));
        }

        // The last run, and the one that was stopped when only the old was left to delete.
        Assert.Equal(2, news);
    }

    [Fact]
    public void Put_FirstTimeStoppedBeforeAnyStep_LeavesNothingOrAll()
    {
        var stopped = true;
        for (var step = 0; stopped; step++)
        {
            var steps = new StepsThatStop(step);
            try
            {
                Put("1", steps.Steps);
            }
            catch (StepsThatStop.KilledException)
            {
            }

            stopped = steps.Stopped;
            Assert.Equal(!stopped, Directory.Exists(Folder));
        }
    }

    [Fact]
    public void Restore_AfterAnExchangeThatWasCutInTwo_BringsTheOldBack()
    {
        Put("old", new FileSteps());
        Directory.Move(Folder, Folder + FileSteps.Aside);

        new ExportPlace(Folder, new FileSteps()).Restore();

        Assert.Equal("old", new ExportPlace(Folder, new FileSteps()).Look().Old?.Content);
    }

    [Theory]
    [InlineData("notes.txt", "没有动它")]
    [InlineData("deep/other.html", "deep/other.html")]
    public void Look_WhereSomethingElseLies_RefusesAndNamesIt(string file, string expected)
    {
        if (expected == file)
        {
            Put("old", new FileSteps());
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, file))!);
        File.WriteAllText(Path.Combine(Folder, file), "x");

        var (old, obstacle) = new ExportPlace(Folder, new FileSteps()).Look();

        Assert.Null(old);
        Assert.Contains(expected, obstacle, StringComparison.Ordinal);
    }

    [Fact]
    public void Look_WhereAnExportWasEditedByHand_RefusesAndNamesTheFile()
    {
        Put("old", new FileSteps());
        File.AppendAllText(Path.Combine(Folder, "a.html"), "x");

        Assert.Contains("a.html", new ExportPlace(Folder, new FileSteps()).Look().Obstacle, StringComparison.Ordinal);
    }

    private void Put(string content, FileSteps steps)
    {
        var files = new Dictionary<string, byte[]> { ["a.html"] = [1], ["b/c.html"] = [2], ["b/d.html"] = [.. System.Text.Encoding.UTF8.GetBytes(content)] };
        var manifest = ExportManifest.Of(new("", null, ExportSample.Day, null, null, false), content, files.ToImmutableDictionary());
        new ExportPlace(Folder, steps).Put(files, manifest);
    }
}
