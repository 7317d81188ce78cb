using System.Text.RegularExpressions;

namespace TitleGuide.Pages.Serving;

/// <summary>One address for one page: lower case, single slashes, none at the end. Only reading is allowed, but where something may be sent.</summary>
public sealed partial class CanonicalAddress(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var response = context.Response;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
            && !(HttpMethods.IsPost(request.Method) && SitePaths.TakesPost(request.Path)))
        {
            if (SitePaths.RefusesItself(request.Path))
            {
                return next(context);
            }

            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        }

        var path = request.Path.Value ?? "/";
        var canonical = Canonical(path);
        if (canonical == path)
        {
            return next(context);
        }

        response.StatusCode = StatusCodes.Status301MovedPermanently;
        response.Headers.Location = new PathString(canonical).ToUriComponent() + request.QueryString.ToUriComponent();
        return Task.CompletedTask;
    }

    public static string Canonical(string path)
    {
        var single = Slashes().Replace(path, "/").TrimEnd('/').ToLowerInvariant();
        return single.Length == 0 ? "/" : single;
    }

    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes();
}
