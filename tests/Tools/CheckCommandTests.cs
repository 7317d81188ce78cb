using TitleGuide.Content;
using TitleGuide.Tools;

namespace TitleGuide.Tests.Tools;

public sealed class CheckCommandTests
{
    [Fact]
    public void Check_OfThePublishedContent_IsClean()
    {
        var (code, output, _) = Run("check", "--content", Repository.PathOf("content"));
        Assert.Equal(0, code);
        Assert.Contains("没有错误", output, StringComparison.Ordinal);
        Assert.Matches("[1-9]\\d+个样例", output);
    }

    [Fact]
    public void Check_OfFaultyContent_ListsTheFaultsAndExitsWith1()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "site.yml"), "name: 试\nnmae: 试\n");
        var (code, output, _) = Run("check", "--content", folder.Path);
        Assert.Equal(1, code);
        Assert.Contains("site.yml(2,1): error ", output, StringComparison.Ordinal);
        Assert.Matches("[1-9]\\d*处错误", output);
    }

    [Fact]
    public void Check_OfACaseThatDoesNotHold_PointsAtTheCase()
    {
        using var folder = new TemporaryFolder();
        CopyContentTo(folder);
        var cases = Path.Combine(folder.Path, "notices", "2024-hangzhou-manufacturing-engineer", "cases.yml");
        var text = File.ReadAllText(cases);
        var at = text.IndexOf("regular: met", StringComparison.Ordinal);
        File.WriteAllText(cases, text.Remove(at, "regular: met".Length).Insert(at, "regular: not-met"));
        var (code, output, _) = Run("check", "--content", folder.Path);
        Assert.Equal(1, code);
        Assert.Matches(@"cases\.yml\(\d+,\d+\): error C\d+: 样例“.+”：途径regular应为not-met，规则得出met", output);
        Assert.Contains("1处错误", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfALinkThatNoPageAnswers_NamesThePageThatHasIt()
    {
        using var folder = new TemporaryFolder();
        CopyContentTo(folder);
        File.AppendAllText(Path.Combine(folder.Path, "pages", "about.md"), "\n看[这里](/nowhere)。\n");
        var (code, output, _) = Run("check", "--content", folder.Path);
        Assert.Equal(1, code);
        Assert.Contains("/about(1,1): error C111: 页面上的链接“/nowhere”打不开。", output, StringComparison.Ordinal);
        Assert.Contains("1处错误", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chekc")]
    [InlineData("check", "--contnet", "x")]
    [InlineData("check", "--content", "no-such-folder")]
    [InlineData("check", "--explain", "C999")]
    [InlineData]
    public void WrongCall_ExitsWith2_AndSaysHow(params string[] args)
    {
        var (code, output, errors) = Run(args);
        Assert.Equal(2, code);
        Assert.Matches("用法：|找不到内容文件夹|没有代码", output + errors);
    }

    [Fact]
    public void Explain_Code_TellsWhatItMeans()
    {
        var (code, output, _) = Run("check", "--explain", "c071");
        Assert.Equal(0, code);
        Assert.StartsWith($"C071 {DiagnosticCode.QuoteNotFound.Title}（错误", output, StringComparison.Ordinal);
        Assert.Contains(DiagnosticCode.QuoteNotFound.Explanation, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_All_ListsEveryCode()
    {
        var (_, output, _) = Run("check", "--explain", "all");
        Assert.Equal(DiagnosticCode.All.Count, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Help_IsInChinese()
    {
        var (code, output, _) = Run("check", "--help");
        Assert.Equal(0, code);
        Assert.Contains("检查内容", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", output, StringComparison.Ordinal);
    }

    private static void CopyContentTo(TemporaryFolder folder)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("content"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.Path, Path.GetRelativePath(Repository.PathOf("content"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (CommandLine.Run(args, output, errors), output.ToString(), errors.ToString());
    }

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("titleguide-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
