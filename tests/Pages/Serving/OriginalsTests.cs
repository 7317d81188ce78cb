using System.Net;
using TitleGuide.Content;

namespace TitleGuide.Tests.Pages.Serving;

public sealed class OriginalsTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("titleguide-").FullName;

    [Fact]
    public async Task Original_LinkedFromItsNotice_IsSentToBeSaved()
    {
        await using var site = await StartAsync("附件1 申报条件.PDF");
        var overview = await site.TextAsync($"/notices/{SampleContent.Full}");
        var address = $"/notices/{SampleContent.Full}/files/{Uri.EscapeDataString("附件1 申报条件.pdf")}";
        using var response = await site.GetAsync(address);

        Assert.Contains($"href=\"{address}\"", overview, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("original", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("other.pdf")]
    [InlineData("..%2fnotice.md")]
    public async Task Original_ThatTheNoticeDoesNotName_IsNotFound(string name)
    {
        await using var site = await StartAsync("a.pdf");
        File.WriteAllText(Path.Combine(root, "notices", SampleContent.Full, "files", "other.pdf"), "hidden");
        using var response = await site.GetAsync($"/notices/{SampleContent.Full}/files/{name}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private async Task<RunningSite> StartAsync(string file)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, "notices", SampleContent.Full, "files")).FullName;
        File.WriteAllText(Path.Combine(folder, file), "original");
        var sample = SampleContent.Snapshot();
        var snapshot = new Snapshot
        {
            Site = sample.Site,
            Notices = [.. sample.Notices.Select(n => n.Id == SampleContent.Full ? n with { Files = [file] } : n)],
            Glossary = sample.Glossary,
            Pages = sample.Pages,
            Calendar = sample.Calendar,
            Digest = sample.Digest,
            Folder = root,
        };
        var site = new RunningSite(() => snapshot);
        await site.InitializeAsync();
        return site;
    }
}
