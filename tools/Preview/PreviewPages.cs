using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using TitleGuide.Pages.Serving;

namespace TitleGuide.Tools.Preview;

/// <summary>Answers what only the preview has, and adds to every page of the site what only the preview shows.</summary>
internal sealed class PreviewPages(RequestDelegate next, PreviewContent content, AssetStore assets, TimeProvider time, IHostApplicationLifetime lifetime)
{
    public const string Root = "/preview";

    /// <summary>A line that says nothing, so that a closed browser is noticed.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(10);

    private readonly string run = $"{time.GetTimestamp():x}";

    public async Task InvokeAsync(HttpContext context)
    {
        if (!IsFromHere(context))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var request = context.Request;
        if (request.Path.StartsWithSegments(Root, out var rest))
        {
            await AnswerAsync(context, rest.Value ?? "");
            return;
        }

        if (content.State.Snapshot is null)
        {
            if (request.Path.StartsWithSegments("/assets"))
            {
                await next(context);
                return;
            }

            await WritePageAsync(context, "内容还有错误", "<h1>内容还有错误</h1><p class=\"lead\">改好上面的错误并保存，网页会自己出来。</p>");
            return;
        }

        request.Headers.AcceptEncoding = default;
        request.Headers.IfNoneMatch = default;
        await DecorateAsync(context);
    }

    /// <summary>Also asks for the name that was called, lest a page elsewhere makes a browser read drafts under its own name.</summary>
    private static bool IsFromHere(HttpContext context) =>
        (context.Connection.RemoteIpAddress is null || IPAddress.IsLoopback(context.Connection.RemoteIpAddress))
        && PreviewSite.IsThisMachine($"http://{context.Request.Host}");

    private async Task AnswerAsync(HttpContext context, string path)
    {
        switch (path)
        {
            case "/events":
                await SendEventsAsync(context);
                break;
            case "/panel":
                await WriteAsync(context, "text/html; charset=utf-8", PreviewPanel.Html(content.State, Version(content.State)));
                break;
            case "/preview.js" or "/preview.css":
                await WriteAsync(context, path.EndsWith(".js", StringComparison.Ordinal) ? "text/javascript; charset=utf-8" : "text/css; charset=utf-8", PreviewFiles.Read(path[1..]));
                break;
            case "/codes":
                await WritePageAsync(context, "错误代码", PreviewCodes.Html());
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    private string Version(PreviewState state) => $"{run}.{state.Version}";

    /// <summary>page: reload; panel: only what stands above the page is different.</summary>
    private async Task SendEventsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        var seen = context.Request.Query["since"].ToString().Split('.');
        var (known, page, panel) = seen.Length == 3 && seen[0] == run ? (true, seen[1], seen[2]) : (false, "", "");
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var stop = either.Token;
        try
        {
            while (!stop.IsCancellationRequested)
            {
                var state = content.State;
                var what = !known || page != $"{state.Page}" ? "page" : panel != $"{state.Panel}" ? "panel" : null;
                (known, page, panel) = (true, $"{state.Page}", $"{state.Panel}");
                await context.Response.WriteAsync(what is null ? ":\n\n" : $"event: {what}\ndata: {Version(state)}\n\n", stop);
                await context.Response.Body.FlushAsync(stop);
                await content.NextAsync(state.Version, Heartbeat, stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the preview is over.
        }
    }

    private async Task DecorateAsync(HttpContext context)
    {
        var (response, state) = (context.Response, content.State);
        using var buffer = await BufferedResponse.CaptureAsync(context, next);
        if (response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) != true || HttpMethods.IsHead(context.Request.Method))
        {
            await BufferedResponse.PassOnAsync(context, buffer);
            return;
        }

        var page = await new HtmlParser().ParseDocumentAsync(buffer, context.RequestAborted);
        new PreviewMarks(state).Add(page, context.Request.Path);
        PreviewPanel.Add(page, state, Version(state));
        response.Headers.CacheControl = "no-store";
        await WriteAsync(context, response.ContentType, AngleSharp.FormatExtensions.ToHtml(page));
    }

    private async Task WritePageAsync(HttpContext context, string title, string main)
    {
        var page = await new HtmlParser().ParseDocumentAsync(
            $"<!DOCTYPE html><html lang=\"zh-Hans-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title} - 预览</title><link rel=\"stylesheet\" href=\"{assets.Address("site.css")}\"></head><body><main id=\"main\" class=\"wrap\">{main}</main></body></html>",
            context.RequestAborted);
        PreviewPanel.Add(page, content.State, Version(content.State));
        await WriteAsync(context, "text/html; charset=utf-8", AngleSharp.FormatExtensions.ToHtml(page));
    }

    private static async Task WriteAsync(HttpContext context, string type, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
