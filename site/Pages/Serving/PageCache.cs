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

        if (mine)
        {
            await RenderAsync(context, slot);
        }
        else if (await slot.Page is { } stored)
        {
            await stored.WriteAsync(context);
        }
        else
        {
            await next(context);
        }
    }

    /// <summary>Answers the request; the page is kept, or the slot given up, before anything is sent.</summary>
    private async Task RenderAsync(HttpContext context, RenderedPages.Slot slot)
    {
        StoredResponse? stored = null;
        MemoryStream buffer;
        try
        {
            buffer = await BufferedResponse.CaptureAsync(context, next);
            stored = ToKeep(context.Response, buffer);
        }
        finally
        {
            slot.Settle(stored);
        }

        using (buffer)
        {
            await (stored?.WriteAsync(context) ?? BufferedResponse.PassOnAsync(context, buffer));
        }
    }

    /// <summary>Null when the answer is not one to keep.</summary>
    private static StoredResponse? ToKeep(HttpResponse response, MemoryStream body) =>
        response is { StatusCode: StatusCodes.Status200OK, ContentType: { } contentType, Headers: var headers }
        && body.Length > 0
        && headers.CacheControl.Count == 0
        && headers.SetCookie.Count == 0
            ? StoredResponse.OfPage(body.ToArray(), contentType, Revalidate)
            : null;
}
