namespace TitleGuide.Pages.Serving;

/// <summary>Sets on every answer what a browser may do with it, and keeps the addresses of the self-check and of searches to their visitor.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string PermissionsPolicy =
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    public Task InvokeAsync(HttpContext context)
    {
        // On starting, because the exception handler clears the headers set before; asked now, because it changes the path.
        context.Response.OnStarting(
            SitePaths.IsPrivate(context.Request.Path) ? SetPrivate : SetPublic, context.Response.Headers);
        return next(context);
    }

    private static Task SetPublic(object state)
    {
        Set((IHeaderDictionary)state, "same-origin");
        return Task.CompletedTask;
    }

    private static Task SetPrivate(object state)
    {
        var headers = (IHeaderDictionary)state;
        Set(headers, "no-referrer");
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex";
        return Task.CompletedTask;
    }

    private static void Set(IHeaderDictionary headers, string referrerPolicy)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = referrerPolicy;
        headers["Permissions-Policy"] = PermissionsPolicy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
    }
}
