namespace TitleGuide.Pages.Serving;

/// <summary>Answers for the asset store.</summary>
public sealed class Assets(RequestDelegate next, AssetStore store)
{
    public Task InvokeAsync(HttpContext context) =>
        context.Request.Path.Value is { } path
        && path.StartsWith(AssetStore.Root, StringComparison.Ordinal)
        && store.Find(path) is { } asset
            ? asset.WriteAsync(context)
            : next(context);
}
