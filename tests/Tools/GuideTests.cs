using TitleGuide.Content;
using TitleGuide.Tests.Tools.Import;

namespace TitleGuide.Tests.Tools;

/// <summary>The worked example of content/README.md, run as it stands there on a copy of the content.</summary>
public sealed class GuideTests : IDisposable
{
    private const string Begin = "dotnet run --project tools -- ";

    private readonly ContentCopy content = new();

    private static IEnumerable<string> Commands =>
        File.ReadLines(Repository.PathOf("content/README.md"))
            .SkipWhile(line => !line.StartsWith("## 从一份 Word 文件到网页", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith(Begin, StringComparison.Ordinal))
            .Select(line => line[Begin.Length..]);

    [Fact]
    public void Guide_CommandsRunInTheirOrder()
    {
        var folder = Path.GetDirectoryName(content.Path)!;
        File.WriteAllText(Path.Combine(folder, "通知.txt"), ImportSample.Text);
        var ran = new List<string>();
        foreach (var command in Commands)
        {
            var words = command.Split(' ').Select(w => w.Contains("通知.docx", StringComparison.Ordinal) || w.EndsWith(".html", StringComparison.Ordinal) ? Path.Combine(folder, w.Replace(".docx", ".txt", StringComparison.Ordinal)) : w).ToArray();
            if (words[0] is "publish" or "preview" or "export")
            {
                continue;
            }

            var (code, output, errors) = content.Do(words);

            Assert.True(code == 0 || (words[0] == "check" && code == 1), $"{command}\n{output}{errors}");
            ran.Add(words[0]);
        }

        Assert.Equal(["import", "import", "check", "check", "new", "diff", "diff"], ran);
        var read = ContentLoader.Load(content.Path).Read;
        Assert.Equal("云工信〔2027〕15号", read.Single(n => n.Id == "2027-yunzhou-engineer").Number);
        Assert.True(read.Single(n => n.Id == "2025-hangzhou-manufacturing-engineer").Draft);
        Assert.True(File.Exists(Path.Combine(folder, "比较.html")));
    }

    public void Dispose() => content.Dispose();
}
