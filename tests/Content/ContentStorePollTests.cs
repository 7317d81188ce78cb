using TitleGuide.Content;

namespace TitleGuide.Tests.Content;

/// <summary>Behind a link the watcher sees nothing of a switch; only the poll does.</summary>
public sealed class ContentStorePollTests : IDisposable
{
    private readonly FaultyFolder first = FaultyFolder.Good();
    private readonly FaultyFolder second = FaultyFolder.Good();
    private readonly ManualTime time = new();
    private readonly string link;

    public ContentStorePollTests()
    {
        second.Replace("site.yml", "先自查，再申报", "换了文件夹");
        link = first.Path + ".link";
        Directory.CreateSymbolicLink(link, first.Path);
    }

    public void Dispose()
    {
        File.Delete(link);
        first.Dispose();
        second.Dispose();
    }

    [Fact]
    public void SwitchedLink_IsNoticedByThePoll()
    {
        using var store = new ContentStore(link, time);
        store.Start();
        File.Delete(link);
        Directory.CreateSymbolicLink(link, second.Path);

        time.Advance(ContentStore.PollInterval + ContentStore.Quiet);

        Assert.Equal("换了文件夹", store.Current.Site.Tagline);
    }

    [Fact]
    public void Poll_NothingChanged_LoadsNothing()
    {
        using var store = new ContentStore(link, time);
        store.Start();
        var loads = 0;
        store.Loaded += (_, _) => loads++;

        time.Advance(ContentStore.PollInterval * 5);

        Assert.Equal(0, loads);
    }

    [Fact]
    public void PreparationThatFails_KeepsTheOldSnapshot()
    {
        var fails = false;
        using var store = new ContentStore(link, time, _ => Assert.False(fails));
        store.Start();
        var old = store.Current;
        fails = true;
        first.Replace("site.yml", "先自查，再申报", "改了");

        time.Advance(ContentStore.PollInterval + ContentStore.Quiet);

        Assert.Same(old, store.Current);
        Assert.Equal(DiagnosticCode.NotPrepared.Id, Assert.Single(store.LastFault).Code);
    }
}
