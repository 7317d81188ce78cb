using TitleGuide.Content;

namespace TitleGuide.Tests.Pages;

/// <summary>The content of the repository, loaded once.</summary>
internal static class PublishedContent
{
    private static readonly Lazy<Snapshot> Loaded = new(() =>
    {
        var result = ContentLoader.Load(Repository.PathOf("content"));
        return result.Snapshot ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    });

    public static Snapshot Snapshot => Loaded.Value;
}
