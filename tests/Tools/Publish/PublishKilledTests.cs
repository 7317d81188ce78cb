using TitleGuide.Content;

namespace TitleGuide.Tests.Tools.Publish;

/// <summary>However publishing ends, the old release is shown or the new one, and the next run does its work.</summary>
public sealed class PublishKilledTests : IDisposable
{
    private const int Kills = 5;

    private readonly PublishSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public void Publish_StoppedBeforeAnyStep_LeavesOldOrNewAndTheNextRunFinishes()
    {
        sample.Edit("0");
        sample.Publish();
        var (before, stopped) = ("0", true);
        var seen = new HashSet<string>();
        for (var step = 0; stopped; step++)
        {
            var next = $"{step + 1}";
            sample.Edit(next);
            var steps = new StepsThatStop(step);
            try
            {
                sample.Publish(steps.Steps);
            }
            catch (StepsThatStop.KilledException)
            {
            }

            stopped = steps.Stopped;
            Assert.Equal(PublishSample.MarkOf(stopped ? before : next), sample.Shown);
            seen.Add(sample.Shown!);
            Assert.Equal(0, sample.Publish().Code);
            Assert.Equal(PublishSample.MarkOf(next), sample.Shown);
            Assert.Empty(Directory.EnumerateDirectories(Path.Combine(sample.Folder, "releases"), ".*"));
            before = next;
        }

        Assert.True(seen.Count > ContentLoader.Files(sample.Content.Path).Count, "fewer steps than files");
    }

    [Fact]
    public void FirstPublish_StoppedBeforeAnyStep_LeavesNothingOrAll()
    {
        sample.Edit("甲");
        var stopped = true;
        for (var step = 0; stopped; step++)
        {
            var steps = new StepsThatStop(step);
            try
            {
                sample.Publish(steps.Steps);
            }
            catch (StepsThatStop.KilledException)
            {
            }

            stopped = steps.Stopped;
            Assert.Equal(stopped ? null : PublishSample.MarkOf("甲"), sample.Shown);
        }
    }

    [Fact]
    public void Rollback_StoppedBeforeAnyStep_LeavesOldOrNew()
    {
        sample.Edit("甲");
        sample.Publish();
        sample.Edit("乙");
        sample.Publish();
        var stopped = true;
        for (var step = 0; stopped; step++)
        {
            var steps = new StepsThatStop(step);
            try
            {
                sample.Rollback(steps: steps.Steps);
            }
            catch (StepsThatStop.KilledException)
            {
            }

            stopped = steps.Stopped;
            Assert.Equal(PublishSample.MarkOf(stopped ? "乙" : "甲"), sample.Shown);
        }
    }

    [Fact]
    public async Task Publish_TheProgramKilledAtRandom_LeavesOldOrNew()
    {
        var random = new Random(20260710);
        var shown = "0";
        sample.Edit(shown);
        sample.Publish();
        for (var kill = 1; kill <= RealKills.Times(Kills); kill++)
        {
            sample.Edit($"{kill}");
            await ToolRun.KillAfterAsync("正在写新版本", TimeSpan.FromMilliseconds(random.NextDouble() * 60), "publish", sample.Folder, "--content", sample.Content.Path);
            Assert.Contains(sample.Shown, new[] { PublishSample.MarkOf(shown), PublishSample.MarkOf($"{kill}") });
            RealKills.Note("publish", sample.Shown == PublishSample.MarkOf(shown) ? "old" : "new");
            Assert.Equal(0, sample.Publish().Code);
            shown = $"{kill}";
            Assert.Equal(PublishSample.MarkOf(shown), sample.Shown);
        }
    }
}
