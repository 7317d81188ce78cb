using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Tests.Pages.Serving;

[Collection(RunningSite.Group)]
public sealed class ResponsesTests(RunningSite site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/notices/2026-sample-engineer/conditions")]
    [InlineData("site.css")]
    [InlineData("site.js")]
    [InlineData("icon.svg")]
    public async Task Body_InEachEncoding_IsTheSameAndNotEmpty(string path)
    {
        path = path.StartsWith('/') ? path : site.Services.GetRequiredService<AssetStore>().Address(path);
        var identity = await BytesAsync(path, "identity");
        var gzip = await BytesAsync(path, "gzip");
        var brotli = await BytesAsync(path, "gzip, deflate, br, zstd");

        Assert.NotEmpty(identity.Body);
        Assert.Equal((null, "gzip", "br"), (identity.Encoding, gzip.Encoding, brotli.Encoding));
        Assert.Equal(identity.Body, await ReadAsync(new GZipStream(new MemoryStream(gzip.Body), CompressionMode.Decompress)));
        Assert.Equal(identity.Body, await ReadAsync(new BrotliStream(new MemoryStream(brotli.Body), CompressionMode.Decompress)));
    }

    [Fact]
    public async Task Search_ForAClientThatTakesBrotli_IsCompressedAsWell()
    {
        using var response = await site.GetAsync("/search?q=聘任", ("Accept-Encoding", "gzip, br"));
        await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        var html = System.Text.Encoding.UTF8.GetString(await ReadAsync(new BrotliStream(body, CompressionMode.Decompress)));

        Assert.Equal("br", response.Content.Headers.ContentEncoding.Single());
        Assert.Contains("<mark>聘任</mark>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Page_AskedAgainWithItsTag_Answers304(string encoding)
    {
        using var first = await site.GetAsync("/notices", ("Accept-Encoding", encoding));
        var tag = first.Headers.ETag!.ToString();
        using var second = await site.GetAsync("/notices", ("Accept-Encoding", encoding), ("If-None-Match", $"\"x\", W/{tag}"));
        using var other = await site.GetAsync("/notices", ("Accept-Encoding", encoding), ("If-None-Match", "\"x\""));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(tag, second.Headers.ETag!.ToString());
        Assert.Contains("Accept-Encoding", second.Headers.Vary);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Head_OfAPage_HasTheLengthOfGetAndNoBody()
    {
        using var get = await site.GetAsync("/glossary");
        using var head = await site.SendAsync(HttpMethod.Head, "/glossary");

        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.True(head.Content.Headers.ContentLength > 1000);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Asset_AtItsAddress_MayBeKeptForever()
    {
        foreach (var address in site.Services.GetRequiredService<AssetStore>().Addresses)
        {
            using var response = await site.GetAsync(address);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/Notices/", HttpStatusCode.MovedPermanently)]
    [InlineData("/healthz", HttpStatusCode.OK)]
    [InlineData("/feed.xml", HttpStatusCode.OK)]
    public async Task AnyAnswer_Always_CarriesTheSafetyHeadersAndNoCookie(string path, HttpStatusCode expected)
    {
        using var response = await site.GetAsync(path);

        Assert.Equal(expected, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.True(response.Headers.Contains("Permissions-Policy"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/check")]
    [InlineData("/check/2026-sample-engineer?education=bachelor")]
    [InlineData("/search?q=1")]
    public async Task WhatTellsOfAVisitor_Always_IsKeptToThem(string path)
    {
        using var response = await site.GetAsync(path);

        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("TRACE")]
    public async Task Writing_Anywhere_IsRefused(string method)
    {
        using var response = await site.SendAsync(new(method), "/");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Fact]
    public void Requests_Always_StayOutOfTheLog()
    {
        var loggers = site.Services.GetRequiredService<ILoggerFactory>();

        Assert.False(loggers.CreateLogger("Microsoft.AspNetCore.Hosting.Diagnostics").IsEnabled(LogLevel.Information));
        Assert.False(loggers.CreateLogger("Microsoft.AspNetCore.Mvc").IsEnabled(LogLevel.Information));
        Assert.True(loggers.CreateLogger("Microsoft.AspNetCore.Hosting.Diagnostics").IsEnabled(LogLevel.Error));
    }

    private static async Task<byte[]> ReadAsync(Stream stream)
    {
        await using var source = stream;
        using var buffer = new MemoryStream();
        await source.CopyToAsync(buffer, TestContext.Current.CancellationToken);
        return buffer.ToArray();
    }

    private async Task<(byte[] Body, string? Encoding)> BytesAsync(string path, string accept)
    {
        using var response = await site.GetAsync(path, ("Accept-Encoding", accept));
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(body.Length, response.Content.Headers.ContentLength);
        return (body, response.Content.Headers.ContentEncoding.SingleOrDefault());
    }
}
