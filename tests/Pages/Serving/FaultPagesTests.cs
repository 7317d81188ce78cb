using System.Net;

namespace TitleGuide.Tests.Pages.Serving;

[Collection(RunningSite.Group)]
public sealed class FaultPagesTests(RunningSite site)
{
    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/notices/nothing")]
    [InlineData("/notices/nothing/conditions")]
    [InlineData("/assets/site.000000000000.css")]
    [InlineData("/index")]
    [InlineData("/not-found")]
    public async Task UnknownAddress_Asked_Answers404WithASearchBox(string path)
    {
        using var response = await site.GetAsync(path);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("找不到这个页面", text, StringComparison.Ordinal);
        Assert.Contains("action=\"/search\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MistypedNotice_Asked_SuggestsTheNearest()
    {
        using var response = await site.GetAsync("/notices/2026-sample-enginer/conditions");
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains($"你要找的是不是：<a href=\"/notices/{SampleContent.Full}\">", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_OnAnyPage_Answers500WithoutTheCause()
    {
        var sample = SampleContent.Snapshot();
        var failures = 1;
        await using var broken = new RunningSite(() => failures-- > 0 ? throw new InvalidOperationException("broken") : sample);
        await broken.InitializeAsync();
        using var response = await broken.GetAsync("/search?q=x");
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("本站出了错", text, StringComparison.Ordinal);
        Assert.DoesNotContain("broken", text, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none';", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("ETag"));
    }
}
