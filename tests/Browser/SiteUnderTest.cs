using Microsoft.AspNetCore.Builder;
using TitleGuide.Content;

namespace TitleGuide.Tests.Browser;

/// <summary>The site that the browser tests visit: the real one, with the real content.</summary>
internal static class SiteUnderTest
{
    /// <summary>Not started; listens on a free port of this machine.</summary>
    public static WebApplication Build()
    {
        var loaded = ContentLoader.Load(Repository.PathOf("content"));
        var snapshot = loaded.Snapshot ?? throw new InvalidOperationException(string.Join('\n', loaded.Diagnostics));
        return Site.Build(["--urls", "http://127.0.0.1:0"], () => snapshot);
    }
}
