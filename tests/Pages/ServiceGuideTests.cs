using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TitleGuide.Tests.Pages;

/// <summary>What a service guide must tell stands on every published notice's overview.</summary>
public sealed class ServiceGuideTests
{
    private static readonly string[] Required = ["依据", "条件", "材料", "流程", "时限", "收费", "地点", "咨询电话", "常见问题"];

    public static TheoryData<string> Notices => [.. PublishedContent.Snapshot.Notices.Select(n => n.Id)];

    [Theory]
    [MemberData(nameof(Notices))]
    public async Task Overview_OfANotice_TellsEachPartOrThatTheDocumentsDoNot(string id)
    {
        var page = await AskAsync(id);
        var told = page.QuerySelectorAll(".guide > div").ToDictionary(d => d.QuerySelector("dt")!.TextContent, d => d.QuerySelector("dd")!);

        Assert.Equal(Required, told.Keys);
        Assert.All(told.Values, dd => Assert.True(
            dd.QuerySelector("a") is not null || dd.TextContent.Contains("手头的文件没有", StringComparison.Ordinal), dd.OuterHtml));
        Assert.All(
            told.Values.SelectMany(dd => dd.QuerySelectorAll("a[href^='#']")),
            a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
    }

    /// <summary>What a person has to see to is not mixed with what others deliver.</summary>
    [Theory]
    [InlineData("2024-hangzhou-manufacturing-engineer", "14项网上上传，2项纸质递交，另有4项由单位和部门准备")]
    [InlineData("2026-zhejiang-industry-engineer", "5项网上上传，另有1项由单位和部门准备")]
    public async Task Overview_OfANotice_CountsTheApplicantsOwnMaterials(string id, string told)
    {
        var page = await AskAsync(id);

        Assert.Equal(told, page.QuerySelectorAll(".guide > div").Single(d => d.QuerySelector("dt")!.TextContent == "材料").QuerySelector("dd")!.TextContent.Trim());
    }

    [Theory]
    [MemberData(nameof(Notices))]
    public void Questions_OfANotice_AreAtLeastEightAndCited(string id)
    {
        var notice = PublishedContent.Snapshot.FindNotice(id)!;

        Assert.True(notice.Faq.Length >= 8);
        Assert.All(notice.Faq, f => Assert.NotEmpty(f.Cites));
    }

    [Theory]
    [MemberData(nameof(Notices))]
    public async Task Overview_OfANotice_SaysHowFarToTrustIt(string id)
    {
        var notice = PublishedContent.Snapshot.FindNotice(id)!;
        var page = await AskAsync(id);
        var line = page.QuerySelector(".trust-line")!.TextContent;

        Assert.Contains(notice.Sources[0].Name, line, StringComparison.Ordinal);
        Assert.Contains(notice.Sources[0].Against, line, StringComparison.Ordinal);
        Assert.Contains(notice.Corrections.Length > 0 ? $"改正了{notice.Corrections.Length}处" : "出处与核对", line, StringComparison.Ordinal);
        Assert.Equal(notice.Corrections.Length, page.QuerySelectorAll("#trust ~ * del").Length);
    }

    private static async Task<IDocument> AskAsync(string id)
    {
        await using var site = new RunningSite(() => PublishedContent.Snapshot);
        await site.InitializeAsync();
        return await new HtmlParser().ParseDocumentAsync(await site.TextAsync($"/notices/{id}"), TestContext.Current.CancellationToken);
    }
}
