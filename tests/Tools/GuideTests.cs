using System.Text.RegularExpressions;
using TitleGuide.Content;
using TitleGuide.Tests.Tools.Import;

namespace TitleGuide.Tests.Tools;

/// <summary>The worked example of content/README.md, run as it stands there on a copy of the content: from a Word file to a published page and back.</summary>
public sealed partial class GuideTests : IDisposable
{
    private const string Begin = "dotnet run --project tools -- ";
    private const string Made = "2027-yunzhou-engineer";

    private readonly ContentCopy content = new();

    /// <summary>Each step checks and runs all cases: the one notice that the guide speaks of is enough.</summary>
    public GuideTests()
    {
        foreach (var notice in Directory.GetDirectories(Path.Combine(content.Path, "notices")).Where(n => Path.GetFileName(n) != ContentCopy.Notice))
        {
            Directory.Delete(notice, recursive: true);
        }

        File.Delete(Path.Combine(content.Path, "glossary.yml"));
        File.Delete(Path.Combine(content.Path, "roles.yml"));
    }

    private static IEnumerable<string> Commands =>
        File.ReadLines(Repository.PathOf("content/README.md"))
            .SkipWhile(line => !line.StartsWith("## 从一份 Word 文件到网页", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith(Begin, StringComparison.Ordinal))
            .Select(line => line[Begin.Length..]);

    private string Folder => Path.GetDirectoryName(content.Path)!;

    [Fact]
    public async Task Guide_CommandsRunInTheirOrder()
    {
        await File.WriteAllBytesAsync(
            Path.Combine(Folder, "通知.docx"),
            ImportTrial.WordFile(string.Concat(ImportSample.Text.Split('\n').Select(line => ImportTrial.Paragraph(line)))),
            TestContext.Current.CancellationToken);
        Assert.Equal(0, content.Do("publish", Path.Combine(Folder, "发布文件夹")).Code);
        var ran = new List<string>();
        foreach (var command in Commands)
        {
            await RunAsync(command.Split(' '), command);
            ran.Add(command.Split(' ')[0]);
        }

        Assert.Equal(["import", "import", "check", "check", "preview", "publish", "publish", "publish", "publish", "export", "new", "diff", "diff"], ran);
        Assert.True(ContentLoader.Load(content.Path).Read.Single(n => n.Id == "2025-hangzhou-manufacturing-engineer").Draft);
        Assert.True(File.Exists(Path.Combine(Folder, "比较.html")));
    }

    public void Dispose() => content.Dispose();

    private async Task RunAsync(string[] words, string command)
    {
        string[] args = [.. words.Select(w => w.EndsWith("文件夹", StringComparison.Ordinal) || w.EndsWith(".docx", StringComparison.Ordinal) || w.EndsWith(".html", StringComparison.Ordinal) ? Path.Combine(Folder, w) : w)];
        if (words[0] == "preview")
        {
            FinishTheDraft();
            var page = await ToolRun.PreviewAsync($"/notices/{Made}", [.. args, "--content", content.Path]);
            Assert.Contains("云工信〔2027〕15号", page, StringComparison.Ordinal);
            return;
        }

        var (code, output, errors) = content.Do(args);
        Assert.True(code == 0 || (words[0] == "check" && code == 1), $"{command}\n{output}{errors}");
        if (words[0] == "publish")
        {
            Assert.Equal(words is ["publish", _] or [.., "--list"], IsPublished);
        }
        else if (words[0] == "export")
        {
            Assert.True(File.Exists(Path.Combine(Folder, "导出文件夹", "notices", Made + ".html")), output);
        }
    }

    private bool IsPublished => File.Exists(Path.Combine(Folder, "发布文件夹", "current", "notices", Made, "notice.md"));

    /// <summary>What the guide asks of a person: every mark dealt with, and the draft none any more.</summary>
    private void FinishTheDraft()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(content.Path, "notices", Made)))
        {
            File.WriteAllText(file, Mark().Replace(File.ReadAllText(file), "写好了").Replace("draft: true\n", "", StringComparison.Ordinal));
        }

        var (code, output, _) = content.Do("check");
        Assert.True(code == 0, output);
    }

    [GeneratedRegex(@"待办：[^""\n]*")]
    private static partial Regex Mark();
}
