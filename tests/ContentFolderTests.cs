namespace TitleGuide.Tests;

public sealed class ContentFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("titleguide-").FullName;

    [Fact]
    public void Find_BelowAFolderThatHoldsContent_WalksUp()
    {
        var content = Content("a/content");
        var below = Directory.CreateDirectory(Path.Combine(root, "a/b/c")).FullName;

        Assert.Equal(content, ContentFolder.Find(null, Path.Combine(root, "nowhere"), below));
    }

    [Fact]
    public void Find_WithAFolderGiven_TakesItOrNothing()
    {
        var content = Content("other");
        Content("content");

        Assert.Equal(content, ContentFolder.Find(content, root));
        Assert.Null(ContentFolder.Find(Path.Combine(root, "empty"), root));
    }

    [Fact]
    public void Find_WithoutContentAnywhere_IsNull() => Assert.Null(ContentFolder.Find(null, root));

    public void Dispose() => Directory.Delete(root, recursive: true);

    private string Content(string path)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, path)).FullName;
        File.WriteAllText(Path.Combine(folder, "site.yml"), "");
        return folder;
    }
}
