using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace TitleGuide.Tests.Pages.Searching;

[Collection(RunningSite.Group)]
public sealed class OpenSearchTests(RunningSite site)
{
    private static readonly XNamespace Names = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public async Task Description_OnAnyPage_IsLinkedAndSaysWhereToSearch()
    {
        var page = await new HtmlParser().ParseDocumentAsync(await site.TextAsync("/notices"), TestContext.Current.CancellationToken);
        var link = page.QuerySelector("link[rel=search]")!;
        using var response = await site.GetAsync(link.GetAttribute("href")!);
        var description = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;

        Assert.Equal(link.GetAttribute("type"), response.Content.Headers.ContentType?.MediaType);
        Assert.InRange(description.Element(Names + "ShortName")!.Value.Length, 1, 16);
        Assert.False(string.IsNullOrEmpty(description.Element(Names + "Description")!.Value));
        Assert.All(
            description.Elements(Names + "Url"),
            url => Assert.StartsWith(site.Client.BaseAddress!.ToString(), url.Attribute("template")!.Value, StringComparison.Ordinal));
        Assert.Contains("<mark>继续</mark>教育", await SearchAsync(description, "text/html"), StringComparison.Ordinal);
        Assert.StartsWith("[\"继续\",", await SearchAsync(description, "application/x-suggestions+json"), StringComparison.Ordinal);
    }

    private Task<string> SearchAsync(XElement description, string type) => site.TextAsync(
        description.Elements(Names + "Url").Single(u => u.Attribute("type")!.Value == type)
            .Attribute("template")!.Value.Replace("{searchTerms}", Uri.EscapeDataString("继续"), StringComparison.Ordinal));
}
