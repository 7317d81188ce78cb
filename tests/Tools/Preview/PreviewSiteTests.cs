using System.Net;
using System.Text.RegularExpressions;
using TitleGuide.Content;

namespace TitleGuide.Tests.Tools.Preview;

public sealed partial class PreviewSiteTests
{
    private static readonly TimeSpan Wanted = TimeSpan.FromMilliseconds(300);

    private const string Page = $"/notices/{PreviewSample.Id}";

    [Fact]
    public async Task Save_IsToldToTheOpenPageAndShown()
    {
        await using var preview = await PreviewSample.StartAsync();
        var version = Version(await preview.UntilAsync(Page, p => p.Contains("样例都对", StringComparison.Ordinal)));
        await using var stream = await preview.Client.GetStreamAsync(new Uri($"/preview/events?since={version}", UriKind.Relative), TestContext.Current.CancellationToken);
        using var events = new StreamReader(stream);
        await ReadAsync(events, ":");

        preview.Folder.Replace(PreviewSample.Notice, PreviewSample.Summary, "刚刚改的说明。");

        await ReadAsync(events, "event: page");
        Assert.Contains("刚刚改的说明。", await preview.TextAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FaultySave_IsToldAboveTheLastGoodPage_UntilItIsMended()
    {
        await using var preview = await PreviewSample.StartAsync();

        preview.Folder.Replace(PreviewSample.Notice, "summary: ", "sumary: ");
        var page = await preview.UntilAsync(Page, p => p.Contains("还是上一份没有错误的网页", StringComparison.Ordinal));
        Assert.Contains(PreviewSample.Summary, page, StringComparison.Ordinal);
        Assert.Matches($"{PreviewSample.Notice} 第\\d+行第\\d+列", page);
        Assert.Contains($"/preview/codes#{DiagnosticCode.UnknownKey.Id}", page, StringComparison.Ordinal);
        Assert.Contains("怎么改：", page, StringComparison.Ordinal);

        preview.Folder.Replace(PreviewSample.Notice, "sumary: ", "summary: ");
        await preview.UntilAsync(Page, p => p.Contains("内容没有错误", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FaultyFromTheStart_TellsWhatIsWrong_AndShowsThePageOnceMended()
    {
        await using var preview = await PreviewSample.StartAsync(folder => folder.Replace("site.yml", "tagline: ", "tagilne: "));

        var page = await preview.TextAsync("/");
        Assert.Contains("内容还有错误", page, StringComparison.Ordinal);
        Assert.Contains("site.yml 第2行第1列", page, StringComparison.Ordinal);

        preview.Folder.Replace("site.yml", "tagilne: ", "tagline: ");
        await preview.UntilAsync("/", p => p.Contains("先自查，再申报", StringComparison.Ordinal));
    }

    [Fact]
    public async Task CaseThatFails_IsToldAfterThePageIsShown()
    {
        await using var preview = await PreviewSample.StartAsync(folder =>
        {
            var path = folder.PathOf($"notices/{PreviewSample.Id}/cases.yml");
            File.WriteAllText(path, FirstMet().Replace(File.ReadAllText(path), "$1: not-met", 1));
        });

        var page = await preview.UntilAsync("/", p => p.Contains("改好才能发布", StringComparison.Ordinal));

        Assert.Contains(DiagnosticCode.CaseFails.Id, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DraftAndMarksToDo_AreShown_AndAFaultyDraftStaysAsItWas()
    {
        await using var preview = await PreviewSample.StartAsync(folder =>
        {
            folder.Replace(PreviewSample.Notice, "summary: " + PreviewSample.Summary, "draft: true\nsummary: 待办：写一句说明");
        });

        Assert.Contains("草稿", await preview.TextAsync("/notices"), StringComparison.Ordinal);
        var page = await preview.TextAsync(Page);
        Assert.Contains("1处待办", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"preview-unfinished\">待办：写一句说明", page, StringComparison.Ordinal);
        Assert.Contains("1份草稿，不上网站", page, StringComparison.Ordinal);

        preview.Folder.Replace(PreviewSample.Notice, "summary: ", "sumary: ");
        page = await preview.UntilAsync(Page, p => p.Contains("preview-faulty", StringComparison.Ordinal));
        Assert.Contains("写一句说明", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EachClause_TellsWhatUsesIt()
    {
        await using var preview = await PreviewSample.StartAsync();
        var notice = ContentLoader.Load(preview.Folder.Path).Snapshot!.Notices[0];

        var page = await preview.TextAsync($"{Page}/conditions");

        Assert.Equal(notice.Clauses.Count(c => c.Page == PageKind.Conditions), page.Split("class=\"preview-uses\"").Length - 1);
        Assert.Contains("<span>途径：", page, StringComparison.Ordinal);
        Assert.Contains("<span>样例", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CodesPage_ExplainsEveryCodeWithItsExample()
    {
        await using var preview = await PreviewSample.StartAsync();

        var page = await preview.TextAsync("/preview/codes");

        Assert.All(DiagnosticCode.All, code =>
        {
            Assert.Contains($"<section id=\"{code.Id}\">", page, StringComparison.Ordinal);
            Assert.Contains(WebUtility.HtmlEncode(code.Title), page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Page_KeepsItsPolicy_AndHasNoInlineScriptOrStyle()
    {
        await using var preview = await PreviewSample.StartAsync();
        using var response = await preview.Client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("script-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?![^>]* src=)|<style| style=", page);
        Assert.Contains("/preview/preview.js", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RequestUnderAnotherName_IsRefused()
    {
        await using var preview = await PreviewSample.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "guide.example.cn";
        using var response = await preview.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task FaultyDraft_IsToldNotToKeepAnythingFromBeingPublished()
    {
        await using var preview = await PreviewSample.StartAsync(folder =>
        {
            var draft = Directory.CreateDirectory(folder.PathOf("notices/2025-test-engineer")).FullName;
            File.WriteAllText(Path.Combine(draft, "notice.md"), File.ReadAllText(folder.PathOf(PreviewSample.Notice)).Replace("\nsummary: ", "\ndraft: true\nsumary: ", StringComparison.Ordinal));
        });

        var page = await preview.UntilAsync("/", p => p.Contains("样例都对", StringComparison.Ordinal));

        Assert.Matches("草稿里有[1-9][0-9]*处错误，不影响发布。", page);
        Assert.DoesNotContain("改好才能发布", page, StringComparison.Ordinal);
    }

    /// <summary>The best of several, for the machine may be busy with other tests.</summary>
    [Fact]
    public async Task Save_IsShownWithin300Milliseconds()
    {
        await using var preview = await PreviewSample.StartAsync();
        await preview.UntilAsync(Page, p => p.Contains("样例都对", StringComparison.Ordinal));
        var (shown, best) = (PreviewSample.Summary, TimeSpan.MaxValue);
        for (var i = 0; i < 20 && best > Wanted; i++)
        {
            var (old, next) = (shown, $"第{i}次改的说明。");
            var took = await preview.TimeOfSaveAsync(Page, () => preview.Folder.Replace(PreviewSample.Notice, old, next), next);
            (shown, best) = (next, took < best ? took : best);
        }

        Assert.True(best <= Wanted, $"{best.TotalMilliseconds} ms");
    }

    private static string Version(string page) => VersionMark().Match(page).Groups[1].Value;

    private static async Task ReadAsync(StreamReader events, string beginning)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        while (await events.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"no {beginning}");
    }

    [GeneratedRegex("data-version=\"([^\"]*)\"")]
    private static partial Regex VersionMark();

    [GeneratedRegex("([a-z-]+): met")]
    private static partial Regex FirstMet();
}
