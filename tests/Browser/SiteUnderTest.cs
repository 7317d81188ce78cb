using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TitleGuide.Tests.Browser;

/// <summary>The site that the browser tests visit, built the way it is served. Until it has a composition of its own, one page.</summary>
internal static class SiteUnderTest
{
    /// <summary>Not started; listens on a free port of this machine.</summary>
    public static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.MapGet("/", () => Results.Content(
            """<!doctype html><html lang="zh-CN"><link rel="icon" href="data:,"><title>职称申报指南</title><h1>职称申报指南</h1></html>""", "text/html; charset=utf-8"));
        return site;
    }
}
