using System.Net;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Tests.Pages.Serving;

[Collection(RunningSite.Group)]
public sealed class CanonicalAddressTests(RunningSite site)
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/notices", "/notices")]
    [InlineData("/Notices/", "/notices")]
    [InlineData("//evil.example//x/", "/evil.example/x")]
    [InlineData("///", "/")]
    public void Canonical_OfAPath_IsLowerCaseWithSingleSlashes(string path, string expected) =>
        Assert.Equal(expected, CanonicalAddress.Canonical(path));

    [Theory]
    [InlineData("/Notices/2026-Sample-Engineer/", "/notices/2026-sample-engineer")]
    [InlineData("/SEARCH?q=A%20B", "/search?q=A%20B")]
    [InlineData("//evil.example/%2e", "/evil.example")]
    [InlineData("/\\evil.example/", "/evil.example")]
    public async Task OtherAddress_OfAPage_LeadsToTheOne(string path, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Client.BaseAddress!.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        var location = response.Headers.GetValues("Location").Single();
        Assert.True(location == expected || location.StartsWith("/%5C", StringComparison.OrdinalIgnoreCase), location);
    }
}
