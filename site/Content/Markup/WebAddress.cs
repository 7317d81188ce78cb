using TitleGuide.Content.Reading;

namespace TitleGuide.Content.Markup;

/// <summary>Checks addresses of the web.</summary>
internal static class WebAddress
{
    public static void CheckLink(string url, Position at, Faults faults)
    {
        if (url.StartsWith("http://", StringComparison.Ordinal) || url.StartsWith("https://", StringComparison.Ordinal))
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out _))
            {
                faults.Add(DiagnosticCode.BadAddress, at, $"网址“{url}”写法不对。");
            }
        }
    }
}
