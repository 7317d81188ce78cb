using TitleGuide.Search;

namespace TitleGuide.Tests;

public sealed class SearchOptionTests : IDisposable
{
    private readonly PrintedLines output = new();
    private readonly PrintedLines errors = new();
    private int made;

    public void Dispose()
    {
        output.Dispose();
        errors.Dispose();
    }

    [Fact]
    public async Task Engine_ThatIsNotBuiltIn_IsRefusedByName()
    {
        var code = await Site.RunAsync(["--search", "nowhere"], output, errors, TestContext.Current.CancellationToken);

        Assert.Equal(1, code);
        Assert.Contains("nowhere", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("default", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Engine_BuiltIn_IsUsedUnlessTheDefaultIsNamed()
    {
        var engine = new SearchEngine("other", (sections, synonyms) =>
        {
            made++;
            return SearchEngine.Default.Make(sections, synonyms);
        });

        await StartAndStopAsync(engine, "--search", "default");
        Assert.Equal(0, made);
        await StartAndStopAsync(engine);
        Assert.Equal(1, made);
        await StartAndStopAsync(engine, "--search", "other");
        Assert.Equal(2, made);
    }

    [Fact]
    public void Engine_FirstAskedFor_MakesTheSnapshotsIndex()
    {
        var snapshot = TitleGuide.Content.ContentLoader.Load(Repository.PathOf("content")).Snapshot!;
        var index = SearchIndex.For(snapshot, new SearchEngine("other", (_, synonyms) => SearchEngine.Default.Make([], synonyms)));

        Assert.Equal(0, index.SectionCount);
        Assert.Same(index, SearchIndex.For(snapshot));
    }

    private async Task StartAndStopAsync(SearchEngine engine, params string[] args)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        string[] all = ["--content", Repository.PathOf("content"), "--urls", "http://127.0.0.1:0", .. args];
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Site.RunAsync(all, output, errors, engine, stop.Token));
    }
}
