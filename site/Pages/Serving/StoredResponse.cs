using System.Security.Cryptography;

namespace TitleGuide.Pages.Serving;

/// <summary>A whole response kept as bytes, compressed once.</summary>
public sealed class StoredResponse
{
    private readonly string contentType;
    private readonly string cacheControl;
    private readonly Variant[] variants;

    private StoredResponse(byte[] body, string contentType, string cacheControl, Func<byte[], byte[]> brotli)
    {
        this.contentType = contentType;
        this.cacheControl = cacheControl;
        Hash = Convert.ToHexStringLower(SHA256.HashData(body))[..12];
        variants =
        [
            new(body, null, $"\"{Hash}\""),
            new(Compressed.Gzip(body), "gzip", $"\"{Hash}-gz\""),
            new(brotli(body), "br", $"\"{Hash}-br\""),
        ];
    }

    /// <summary>Made at the start and asked for by every visitor.</summary>
    public static StoredResponse OfAsset(byte[] body, string contentType, string cacheControl) =>
        new(body, contentType, cacheControl, Compressed.Brotli);

    /// <summary>Made while the first visitor waits.</summary>
    public static StoredResponse OfPage(byte[] body, string contentType, string cacheControl) =>
        new(body, contentType, cacheControl, Compressed.QuickBrotli);

    /// <summary>Of the uncompressed bytes; also the asset's fingerprint.</summary>
    public string Hash { get; }

    public int Size(BodyEncoding encoding) => variants[(int)encoding].Body.Length;

    /// <summary>Answers a GET or HEAD, with 304 when the client has this very variant.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        var request = context.Request;
        var response = context.Response;
        var variant = variants[(int)AcceptedEncoding.Best(request.Headers.AcceptEncoding)];
        response.Headers.ETag = variant.ETag;
        response.Headers.Vary = "Accept-Encoding";
        response.Headers.CacheControl = cacheControl;
        if (Has(request.Headers.IfNoneMatch, variant.ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
            return;
        }

        response.ContentType = contentType;
        response.ContentLength = variant.Body.Length;
        if (variant.Encoding is not null)
        {
            response.Headers.ContentEncoding = variant.Encoding;
        }

        if (!HttpMethods.IsHead(request.Method))
        {
            await response.Body.WriteAsync(variant.Body, context.RequestAborted);
        }
    }

    private static bool Has(string? header, string etag) =>
        header is not null && (header.Trim() == "*" || header.Contains(etag, StringComparison.Ordinal));

    private sealed record Variant(byte[] Body, string? Encoding, string ETag);
}
