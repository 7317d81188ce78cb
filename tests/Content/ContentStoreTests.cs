using TitleGuide.Content;

namespace TitleGuide.Tests.Content;

/// <summary>On the real file system and the real clock: what staff will see.</summary>
public sealed class ContentStoreTests : IDisposable
{
    private const string Notice = "notices/2024-test-engineer/notice.md";
    private const string Summary = "想评测试工程师的人看这里。";

    private readonly FaultyFolder folder = FaultyFolder.Good();
    private readonly ContentStore store;
    private readonly List<string> prepared = [];
    private int loads;

    public ContentStoreTests()
    {
        store = new ContentStore(folder.Path, TimeProvider.System, snapshot => prepared.Add(snapshot.Digest));
        store.Loaded += (_, _) => Interlocked.Increment(ref loads);
        Assert.NotNull(store.Start().Snapshot);
    }

    private string Shown => store.Current.Notices[0].Summary;

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Start_FaultyFolder_TellsWhyAndHasNothing()
    {
        using var faulty = FaultyFolder.Make("C015");
        using var other = new ContentStore(faulty.Path, TimeProvider.System);

        Assert.True(other.Start().HasErrors);
        Assert.Throws<InvalidOperationException>(() => other.Current);
    }

    /// <summary>The best of three, for the machine may be busy with other tests.</summary>
    [Fact]
    public async Task Edit_IsShownWithinASecond()
    {
        var (shown, best) = (Summary, TimeSpan.MaxValue);
        for (var i = 0; i < 3; i++)
        {
            var next = $"第{i}次改的说明。";
            var before = TimeProvider.System.GetTimestamp();
            folder.Replace(Notice, shown, next);
            await Until(() => Shown == next);
            var took = TimeProvider.System.GetElapsedTime(before);
            (shown, best) = (next, took < best ? took : best);
        }

        Assert.InRange(best, ContentStore.Quiet, TimeSpan.FromSeconds(1));
        Assert.Equal(store.Current.Digest, prepared[^1]);
    }

    [Fact]
    public async Task FaultyEdit_KeepsTheOldAndTellsWhy_UntilMended()
    {
        var old = store.Current;
        folder.Replace(Notice, "summary: ", "sumary: ");
        await Until(() => store.LastFault.Count > 0);
        Assert.Same(old, store.Current);
        Assert.Contains(store.LastFault, d => d.Code == DiagnosticCode.UnknownKey.Id);

        folder.Replace(Notice, "sumary: ", "summary: ");

        await Until(() => store.LastFault.Count == 0);
        Assert.Same(old, store.Current);
    }

    [Fact]
    public async Task SeveralFilesAtOnce_AreOneSwap()
    {
        folder.Replace(Notice, Summary, "一起改的说明。");
        folder.Replace("site.yml", "先自查，再申报", "一起改");
        folder.Replace("glossary.yml", "一种认定", "一种评定");

        await Until(() => Shown == "一起改的说明。");

        Assert.Equal("一起改", store.Current.Site.Tagline);
        Assert.Equal(2, prepared.Count);
    }

    [Fact]
    public async Task HalfSavedFile_IsTakenUpOnceFinished()
    {
        var text = await File.ReadAllTextAsync(folder.PathOf(Notice), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.PathOf(Notice), text[..200], TestContext.Current.CancellationToken);
        await Until(() => store.LastFault.Count > 0);
        Assert.Equal(Summary, Shown);

        await File.WriteAllTextAsync(folder.PathOf(Notice), text.Replace(Summary, "写完了。", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        await Until(() => Shown == "写完了。");
        Assert.Empty(store.LastFault);
    }

    [Fact]
    public async Task SavingByRename_IsNoticed()
    {
        var text = await File.ReadAllTextAsync(folder.PathOf(Notice), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.PathOf(".notice.md.swp"), text.Replace(Summary, "改名存的。", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        File.Move(folder.PathOf(".notice.md.swp"), folder.PathOf(Notice), overwrite: true);

        await Until(() => Shown == "改名存的。");
    }

    [Fact]
    public async Task DeletedAndRecreatedFolder_IsFollowedAgain()
    {
        Directory.Move(folder.Path, folder.Path + ".old");
        await Until(() => store.LastFault.Count > 0);
        Assert.Equal(Summary, Shown);

        Directory.Move(folder.Path + ".old", folder.Path);
        await Until(() => store.LastFault.Count == 0);
        folder.Replace(Notice, Summary, "回来以后改的。");

        await Until(() => Shown == "回来以后改的。");
    }

    [Fact]
    public async Task EditorsLeftOvers_CauseNoLoad()
    {
        await File.WriteAllTextAsync(folder.PathOf(".site.yml.swp"), "x", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.PathOf("site.yml~"), "x", TestContext.Current.CancellationToken);
        await Task.Delay(ContentStore.Quiet * 3, TestContext.Current.CancellationToken);

        Assert.Equal(0, loads);
    }

    private static async Task Until(Func<bool> condition)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(15));
        while (!condition())
        {
            await Task.Delay(10, patience.Token);
        }
    }
}
