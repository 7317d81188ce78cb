namespace TitleGuide.Pages.Serving;

/// <summary>What the rest of the pipeline answers, held back so that it can be kept or changed.</summary>
public static class BufferedResponse
{
    public static async Task<MemoryStream> CaptureAsync(HttpContext context, RequestDelegate next)
    {
        var response = context.Response;
        var (body, buffer) = (response.Body, new MemoryStream());
        response.Body = buffer;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }

        buffer.Position = 0;
        return buffer;
    }

    /// <summary>Answers with what was held back, as it is.</summary>
    public static async Task PassOnAsync(HttpContext context, MemoryStream buffer)
    {
        if (buffer.Length > 0)
        {
            context.Response.ContentLength = buffer.Length;
        }

        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await buffer.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }
}
