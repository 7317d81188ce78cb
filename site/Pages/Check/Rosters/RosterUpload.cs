using Microsoft.AspNetCore.Http.Features;
using TitleGuide.Content.Texts;

namespace TitleGuide.Pages.Check.Rosters;

/// <summary>The table that a request brings, pasted or as a file. It stays in memory and leaves with the request.</summary>
/// <param name="Fault">Why it cannot be read; null when it can.</param>
public sealed record RosterUpload(string Text, string? Fault, int Status = StatusCodes.Status200OK)
{
    /// <summary>Of the table itself: 500 rows with long work histories are a fifth of it.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>Read at all, so that somewhat too much still gets a sentence and not a broken connection.</summary>
    public const int MostRead = 4 * MostBytes;

    private const int MostPassed = 64 * MostBytes;

    // Nothing is spooled to disk.
    private static readonly FormOptions InMemory = new()
    {
        MemoryBufferThreshold = MostRead,
        BufferBodyLengthLimit = MostRead,
        MultipartBodyLengthLimit = MostRead,
        ValueLengthLimit = MostRead,
        ValueCountLimit = 16,
        MultipartHeadersCountLimit = 8,
    };

    public static async Task<RosterUpload> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength is > MostRead and <= MostPassed)
        {
            return await PassOverAsync(request);
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostRead;
        }

        try
        {
            var form = request.HasFormContentType
                ? await request.ReadFormAsync(InMemory, request.HttpContext.RequestAborted)
                : FormCollection.Empty;
            if (form.Files.GetFile("file") is not { Length: > 0 } file)
            {
                var typed = form["text"].ToString();
                return typed.Length > MostBytes ? TooLarge : new(typed, null);
            }

            if (file.Length > MostBytes)
            {
                return TooLarge;
            }

            using var bytes = new MemoryStream((int)file.Length);
            await file.CopyToAsync(bytes, request.HttpContext.RequestAborted);
            return Decode(bytes.ToArray());
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return new("", "传上来的内容不完整，请再试一次。", StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>Reads and keeps nothing: a browser that is still sending does not see the answer.</summary>
    private static async Task<RosterUpload> PassOverAsync(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostPassed;
        }

        await request.Body.CopyToAsync(Stream.Null, request.HttpContext.RequestAborted);
        return TooLarge;
    }

    private static RosterUpload TooLarge { get; } =
        new("", "文件太大。最多1M，一次500人足够；请检查是不是选错了文件。", StatusCodes.Status413PayloadTooLarge);

    private static RosterUpload Decode(byte[] bytes)
    {
        if (bytes is [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            return new("", "这是Excel的工作簿。请在Excel里“另存为”CSV，或者选中表格复制，粘贴到下面的框里。");
        }

        var text = TextDecoder.Decode(bytes);
        return text.Contains('\0', StringComparison.Ordinal) ? new("", "这不是文本文件，读不出表格。请存成CSV再传。") : new(text, null);
    }
}
