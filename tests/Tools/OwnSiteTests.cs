using TitleGuide.Tests.Content;

namespace TitleGuide.Tests.Tools;

public sealed class OwnSiteTests : IDisposable
{
    private readonly FaultyFolder content = FaultyFolder.Good();
    private readonly string root = Directory.CreateTempSubdirectory("titleguide-").FullName;

    [Theory]
    [InlineData("check")]
    [InlineData("export")]
    public async Task WhereAProxyIsSet_TheSiteOfThisMachineIsAskedItself(string verb)
    {
        string[] args = [verb, "--content", content.Path, .. verb == "export" ? [Path.Combine(root, "out")] : Array.Empty<string>()];

        var (code, output) = await ToolRun.RunBehindProxyAsync(args);

        Assert.True(code == 0, output);
    }

    public void Dispose()
    {
        content.Dispose();
        Directory.Delete(root, recursive: true);
    }
}
