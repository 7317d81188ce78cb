using TitleGuide.Content.Schema;

namespace TitleGuide.Tests.Tools;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("titleguide-").FullName;

    public void Dispose() => Directory.Delete(root, true);

    [Fact]
    public void Schema_WritesWhatIsNewAndSaysSo()
    {
        var folder = Path.Combine(root, "schema");

        var tried = ToolRun.Run("schema", folder, "--dry-run");
        Assert.Equal(0, tried.Code);
        Assert.Contains("新写 notice.json", tried.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));

        Assert.Contains("新写 notice.json", ToolRun.Run("schema", folder).Output, StringComparison.Ordinal);
        Assert.All(ContentSchema.Files, file => Assert.Equal(file.Value, File.ReadAllText(Path.Combine(folder, file.Key))));

        File.WriteAllText(Path.Combine(folder, "rules.json"), "{}");
        var again = ToolRun.Run("schema", folder).Output;
        Assert.Contains("改写 rules.json", again, StringComparison.Ordinal);
        Assert.DoesNotContain("notice.json", again, StringComparison.Ordinal);
    }
}
