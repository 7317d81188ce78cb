namespace TitleGuide.Pages.Serving;

/// <param name="BaseUrl">The public address without a slash at the end, for canonical links; null = as each request names it.</param>
public sealed record SiteOptions(string? BaseUrl)
{
    /// <summary>What an address begins with for this visitor.</summary>
    public string Home(HttpRequest request) => BaseUrl ?? $"{request.Scheme}://{request.Host}";
}
