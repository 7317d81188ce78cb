using System.IO.Compression;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Tests.Pages.Serving;

public sealed class CompressedTests
{
    private const string LargePage = "/doubts";

    /// <summary>Somebody waits for a page's first rendering; the smallest form would take most of that time.</summary>
    [Fact]
    public async Task Page_ForBrotli_IsCompressedQuicklyAndNearlyAsSmall()
    {
        await using var site = new RunningSite(() => PublishedContent.Snapshot);
        await site.InitializeAsync();
        using var response = await site.GetAsync(LargePage, ("Accept-Encoding", "br"));
        var sent = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var page = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(sent), CompressionMode.Decompress))
        {
            await brotli.CopyToAsync(page, TestContext.Current.CancellationToken);
        }

        Assert.Equal(Compressed.QuickBrotli(page.ToArray()), sent);
        Assert.InRange(sent.Length, 1, Compressed.Brotli(page.ToArray()).Length * 115 / 100);
    }
}
