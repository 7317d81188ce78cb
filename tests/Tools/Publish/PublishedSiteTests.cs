using System.Collections.Concurrent;
using TitleGuide.Content;
using TitleGuide.Tests.Pages;

namespace TitleGuide.Tests.Tools.Publish;

/// <summary>A site that runs on the link while releases are switched below it.</summary>
public sealed class PublishedSiteTests : IDisposable
{
    private const int Releases = 6;

    private readonly PublishSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task RunningSite_TakesEveryReleaseWhole_AndRollsBack()
    {
        sample.Edit("0");
        sample.Publish();
        var seen = new ConcurrentBag<string>();
        using var store = new ContentStore(sample.Current, TimeProvider.System, snapshot => seen.Add(PublishSample.MarkOf(snapshot)));
        Assert.False(store.Start().HasErrors);
        await using var site = new RunningSite(() => store.Current);
        await site.InitializeAsync();

        for (var release = 1; release <= Releases; release++)
        {
            sample.Edit($"{release}");
            sample.Publish();
            await UntilShown(site, $"{release}");
        }

        sample.Rollback();
        await UntilShown(site, $"{Releases - 1}");

        Assert.Empty(store.LastFault);
        Assert.All(seen, mark => Assert.Contains(mark, Enumerable.Range(0, Releases + 1).Select(v => PublishSample.MarkOf($"{v}"))));
    }

    /// <summary>Switching faster than loading: what is loaded is one release or another.</summary>
    [Fact]
    public async Task Load_WhileReleasesAreSwitched_NeverMixesTwo()
    {
        sample.Edit("0");
        sample.Publish();
        sample.Edit("1");
        sample.Publish();
        var marks = new[] { PublishSample.MarkOf("0"), PublishSample.MarkOf("1") };
        var ids = Directory.GetDirectories(Path.Combine(sample.Folder, "releases")).Select(f => Path.GetFileName(f)!).ToList();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var switching = Task.Run(
            () =>
            {
                for (var turn = 0; !stop.IsCancellationRequested; turn++)
                {
                    new TitleGuide.Tools.Storage.FileSteps().TurnLink(sample.Current, Path.Combine("releases", ids[turn % 2]));
                }
            },
            TestContext.Current.CancellationToken);

        for (var load = 0; load < 40; load++)
        {
            using var store = new ContentStore(sample.Current, TimeProvider.System);
            Assert.False(store.Start().HasErrors);
            Assert.Contains(PublishSample.MarkOf(store.Current), marks);
        }

        await stop.CancelAsync();
        await switching;
    }

    private static async Task UntilShown(RunningSite site, string version)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(15));
        string page;
        do
        {
            patience.Token.ThrowIfCancellationRequested();
            page = await site.TextAsync("/notices/2024-test-engineer");
            Assert.Equal(page.Contains($"站名{version}", StringComparison.Ordinal), page.Contains($"说明{version}。", StringComparison.Ordinal));
        }
        while (!page.Contains($"站名{version}", StringComparison.Ordinal));
    }
}
