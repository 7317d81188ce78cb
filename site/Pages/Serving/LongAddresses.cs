namespace TitleGuide.Pages.Serving;

/// <summary>
/// The server takes very long addresses, so that whoever pastes a whole document into the search box gets a page.
/// Everywhere else they are refused, so that nothing else has to read them.
/// </summary>
public sealed class LongAddresses(RequestDelegate next)
{
    /// <summary>What the server reads at all: 100 KB of Han characters, escaped.</summary>
    public const int Longest = 320 * 1024;

    private const int LongestPath = 2 * 1024;
    private const int LongestQuery = 16 * 1024;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Path.Value?.Length <= LongestPath
            && (request.QueryString.Value?.Length is null or <= LongestQuery || SitePaths.IsSearch(request.Path)))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status414UriTooLong;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("这个地址太长，本站没有读。请退回上一页；自查的回答多到放不进地址的，请改用隐私模式。\n", context.RequestAborted);
    }
}
