namespace TitleGuide.Pages.Serving;

/// <summary>
/// Renders a content page once per snapshot and day through everything behind it, and answers from bytes afterwards.
/// Keeps only what is the same for everyone: a GET or HEAD without a query string that gave 200 and set no Cache-Control.
/// </summary>
public sealed class PageCache(RequestDelegate next)
{
    private const string Revalidate = "no-cache";

    public static bool MayKeep(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !request.QueryString.HasValue && SitePaths.IsCacheable(request.Path);

    public async Task InvokeAsync(HttpContext context, CurrentContent current)
    {
        var path = context.Request.Path.Value ?? "/";
        if (!MayKeep(context.Request)
            || current.Snapshot.Derive(_ => new RenderedPages()).Claim(current.Today, path, out var mine) is not { } slot)
        {
            await next(context);
            return;
        }

        var stored = mine ? await RenderAsync(context, slot) : await slot.Page;
        if (stored is not null)
        {
            await stored.WriteAsync(context);
        }
        else if (!mine)
        {
            await next(context);
        }
    }

    private async Task<StoredResponse?> RenderAsync(HttpContext context, RenderedPages.Slot slot)
    {
        StoredResponse? stored = null;
        try
        {
            stored = await CaptureAsync(context);
        }
        finally
        {
            slot.Settle(stored);
        }

        return stored;
    }

    /// <summary>Null when the answer is not one to keep; it is then passed on as it is.</summary>
    private async Task<StoredResponse?> CaptureAsync(HttpContext context)
    {
        using var buffer = await BufferedResponse.CaptureAsync(context, next);
        if (context.Response is { StatusCode: StatusCodes.Status200OK, ContentType: { } contentType, Headers: var headers }
            && buffer.Length > 0
            && headers.CacheControl.Count == 0
            && headers.SetCookie.Count == 0)
        {
            return StoredResponse.OfPage(buffer.ToArray(), contentType, Revalidate);
        }

        await BufferedResponse.PassOnAsync(context, buffer);
        return null;
    }
}
