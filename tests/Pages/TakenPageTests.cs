using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TitleGuide.Content;

namespace TitleGuide.Tests.Pages;

[Collection(RunningSite.Group)]
public sealed class TakenPageTests(RunningSite site)
{
    [Fact]
    public void SitesOwnAddresses_AreTaken()
    {
        var own = site.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Select(e => e.RoutePattern.PathSegments is [{ Parts: [Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart { Content: var name }] }, ..] ? name.ToLowerInvariant() : "")
            .Where(name => name.Length > 0 && !name.Contains('.', StringComparison.Ordinal))
            .ToHashSet();

        Assert.Superset(new HashSet<string> { "api", "check", "search" }, own);
        Assert.Equal("", string.Join(' ', own.Where(name => !InfoPage.TakenIds.Contains(name)).Order()));
    }
}
