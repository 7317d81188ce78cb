using TitleGuide.Content;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Tests.Pages.Serving;

public sealed class PageCacheTests
{
    [Fact]
    public async Task Page_AfterASwap_ShowsTheNewContent()
    {
        var current = SampleContent.Snapshot();
        await using var site = new RunningSite(() => current);
        await site.InitializeAsync();
        var before = await site.TextAsync("/about");
        current = Renamed(current);
        var after = await site.TextAsync("/about");

        Assert.Contains("<h1>关于本站</h1>", before, StringComparison.Ordinal);
        Assert.Contains("<h1>改过的标题</h1>", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OnTheNextDay_IsRenderedAgain()
    {
        await using var site = new RunningSite(null);
        await site.InitializeAsync();
        var path = $"/notices/{SampleContent.Full}";
        var before = await site.TextAsync(path);
        site.Time.Now += TimeSpan.FromHours(12);
        var after = await site.TextAsync(path);

        Assert.Contains("还剩9天", before, StringComparison.Ordinal);
        Assert.Contains("还剩8天", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_AskedTwice_IsRenderedOnce()
    {
        var snapshot = SampleContent.Snapshot();
        await using var site = new RunningSite(() => snapshot);
        await site.InitializeAsync();
        var pages = snapshot.Derive(_ => new RenderedPages());
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => site.TextAsync("/notices")));

        Assert.Single(answers.Distinct());
        Assert.Equal(1, pages.Count);
    }

    [Theory]
    [InlineData("/search?q=聘任")]
    [InlineData("/notices?x=1")]
    [InlineData("/nowhere")]
    [InlineData("/healthz")]
    [InlineData("/check/none")]
    public async Task Answer_ThatIsNotForEveryone_IsNotKept(string path)
    {
        var snapshot = SampleContent.Snapshot();
        await using var site = new RunningSite(() => snapshot);
        await site.InitializeAsync();
        using var response = await site.GetAsync(path);

        Assert.Equal(0, snapshot.Derive(_ => new RenderedPages()).Count);
        Assert.Null(response.Headers.ETag);
    }

    private static Snapshot Renamed(Snapshot old) => new()
    {
        Site = old.Site,
        Notices = old.Notices,
        Glossary = old.Glossary,
        Pages = [.. old.Pages.Select(p => p with { Title = "改过的标题" })],
        Calendar = old.Calendar,
        Digest = old.Digest,
    };
}
