using TitleGuide.Content;
using TitleGuide.Content.Reading;

namespace TitleGuide.Tests.Content;

/// <summary>Reading only what changed must give what reading everything gives.</summary>
public sealed class ContentCacheTests : IDisposable
{
    private const string Notice = "notices/2024-test-engineer";
    private const string Other = "notices/2024-test-engineer-2";

    private readonly FaultyFolder folder = FaultyFolder.Good();
    private readonly ContentCache cache = new();

    public ContentCacheTests()
    {
        Directory.CreateDirectory(folder.PathOf(Other));
        foreach (var file in Directory.EnumerateFiles(folder.PathOf(Notice)))
        {
            File.Copy(file, Path.Combine(folder.PathOf(Other), Path.GetFileName(file)));
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void AfterEveryKindOfChange_IsWhatReadingEverythingGives()
    {
        AssertSame();
        Action[] changes =
        [
            () => folder.Replace($"{Notice}/notice.md", "想评测试工程师的人看这里。", "改了。"),
            () => folder.Replace($"{Notice}/notice.md", "summary: ", "sumary: "),
            () => folder.Replace("site.yml", "先自查，再申报", "改了"),
            () => folder.Replace($"{Notice}/notice.md", "sumary: ", "summary: "),
            () => File.Delete(folder.PathOf($"{Other}/cases.yml")),
            () => File.Copy(folder.PathOf($"{Notice}/cases.yml"), folder.PathOf($"{Other}/cases.yml")),
            () => File.WriteAllText(folder.PathOf($"{Other}/strange.yml"), "x: 1\n"),
            () => File.Move(folder.PathOf($"{Other}/strange.yml"), folder.PathOf($"{Notice}/strange.yml")),
            () => File.Delete(folder.PathOf($"{Notice}/strange.yml")),
            () => File.AppendAllText(folder.PathOf($"{Other}/doubts.yml"), "\n"),
            () => Directory.Move(folder.PathOf(Other), folder.PathOf("notices/2024-test-engineer-3")),
            () => File.Delete(folder.PathOf("glossary.yml")),
            () => Directory.Delete(folder.PathOf("notices/2024-test-engineer-3"), recursive: true),
        ];
        foreach (var change in changes)
        {
            change();
            AssertSame();
        }
    }

    [Fact]
    public void NoticeWhoseFilesDidNotChange_IsNotReadAgain()
    {
        var first = ContentLoader.Load(folder.Path, cache).Snapshot!;
        folder.Replace($"{Notice}/notice.md", "想评测试工程师的人看这里。", "改了。");

        var second = ContentLoader.Load(folder.Path, cache).Snapshot!;

        Assert.Same(first.FindNotice("2024-test-engineer-2"), second.FindNotice("2024-test-engineer-2"));
        Assert.Equal("改了。", second.FindNotice("2024-test-engineer")!.Summary);
    }

    [Fact]
    public void FileBehindALink_IsReadAgainWhenItChanges()
    {
        var target = folder.Path + ".linked";
        File.Move(folder.PathOf($"{Notice}/notice.md"), target);
        try
        {
            File.CreateSymbolicLink(folder.PathOf($"{Notice}/notice.md"), target);
            AssertSame();
            File.WriteAllText(target, File.ReadAllText(target).Replace("想评测试工程师的人看这里。", "链接后面改了。", StringComparison.Ordinal));
            AssertSame();
        }
        finally
        {
            File.Delete(target);
        }
    }

    private void AssertSame()
    {
        var (kept, fresh) = (ContentLoader.Load(folder.Path, cache), ContentLoader.Load(folder.Path));
        Assert.Equal(fresh.Diagnostics, kept.Diagnostics);
        Assert.Equal(fresh.Snapshot?.Digest, kept.Snapshot?.Digest);
        Assert.Equal(fresh.Read.Select(n => (n.Id, n.Summary, n.Cases.Length)), kept.Read.Select(n => (n.Id, n.Summary, n.Cases.Length)));
    }
}
