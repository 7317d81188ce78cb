using TitleGuide.Content;
using TitleGuide.Tools;

namespace TitleGuide.Tests.Tools.Import;

public sealed class ImportCommandTests : IDisposable
{
    private const string Id = "2027-yunzhou-engineer";

    private readonly string folder = Directory.CreateTempSubdirectory("titleguide-").FullName;

    public ImportCommandTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "content", "notices"));
        File.Copy(Repository.PathOf("content/site.yml"), Path.Combine(folder, "content", "site.yml"));
    }

    private string Draft => Path.Combine(folder, "content", "notices", Id);

    [Fact]
    public void Import_OfAText_MakesADraftThatLoadsAndStaysOffTheSite()
    {
        var (code, output, errors) = Import(Write("通知.txt", ImportSample.Text));

        Assert.True(code == 0, output + errors);
        var loaded = ContentLoader.Load(Path.Combine(folder, "content"));
        Assert.False(loaded.HasErrors, string.Join('\n', loaded.Diagnostics));
        Assert.Empty(loaded.Snapshot!.Notices);
        var notice = Assert.Single(loaded.Snapshot.Drafts);
        Assert.Equal("关于做好2027年度云州市机械专业工程师资格评审工作的通知", notice.Title);
        Assert.Equal("云工信〔2027〕15号", notice.Number);
        Assert.Equal("云州市工业和信息化局", notice.Issuer);
        Assert.Equal(new DateOnly(2027, 6, 1), notice.Issued);
        Assert.Equal("2027年度云州市机械专业工程师资格评审计划", notice.Plan);
        Assert.Contains(loaded.Diagnostics, d => d.Code == DiagnosticCode.Unfinished.Id);
    }

    [Fact]
    public void Import_OfAText_KeepsEveryNumberedClauseUnderItsAnchor()
    {
        Import(Write("通知.txt", ImportSample.Text));

        var notice = ContentLoader.Load(Path.Combine(folder, "content")).Snapshot!.Drafts[0];
        Assert.Equal(
            ["n0", "n1", "n2", "n2-1", "n2-2"],
            notice.Clauses.Where(c => c.Page == PageKind.Notice).Select(c => c.Anchor).Where(a => a.Length < 5 && a != "n2-end"));
        Assert.Equal(["c1", "c2", "c2-1", "c2-1-1", "c2-1-2", "c2-2"], notice.Clauses.Where(c => c.Page == PageKind.Conditions).Select(c => c.Anchor));
        Assert.Equal("附件1 二（一）2", notice.FindClause("c2-1-2")!.Source);
        Assert.Contains("并且担任助理工程师满4年", notice.FindClause("c2-1-2")!.Text, StringComparison.Ordinal);
        Assert.Equal(["p1", "p1-1", "p1-2"], notice.Clauses.Where(c => c.Page == PageKind.Process).Select(c => c.Anchor));
    }

    [Fact]
    public void Import_DryRun_WritesNothing()
    {
        var (code, output, _) = Import(Write("通知.txt", ImportSample.Text), "--dry-run");

        Assert.Equal(0, code);
        Assert.Contains("什么也没写", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Draft));
    }

    [Fact]
    public void Import_IntoAFolderThatExists_LeavesItAloneUnlessTold()
    {
        Directory.CreateDirectory(Draft);
        var file = Write("通知.txt", ImportSample.Text);

        var (code, _, errors) = Import(file);
        Assert.Equal(2, code);
        Assert.Contains("没有动它", errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Draft));

        Assert.Equal(0, Import(file, "--replace").Code);
        Assert.True(File.Exists(Path.Combine(Draft, "notice.md")));
    }

    [Fact]
    public void Import_WithAReportThatCannotBeWritten_SaysThatTheDraftIsThere()
    {
        var (code, _, errors) = Import(Write("通知.txt", ImportSample.Text), "--report", Path.Combine(folder, "没有", "清单.txt"));

        Assert.Equal(2, code);
        Assert.Contains("只是清单写不进去", errors, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Draft, "notice.md")));
    }

    [Fact]
    public void Import_OfAnEntity_KeepsItsCharacters()
    {
        Import(Write("通知.txt", ImportSample.Text.Replace("专科毕业后", "&lt;R&D&gt;专科毕业后", StringComparison.Ordinal)));

        Assert.Contains("&lt;R&D&gt;专科毕业后", ContentLoader.Load(Path.Combine(folder, "content")).Snapshot!.Drafts[0].FindClause("c2-1-2")!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("通知.pdf", "另存为 .docx")]
    [InlineData("通知.doc", "另存为 .docx")]
    [InlineData("通知.xlsx", "不认识")]
    public void Import_OfAnotherFormat_SaysWhatToDo(string name, string expected)
    {
        var (code, _, errors) = Import(Write(name, "x"));

        Assert.Equal(2, code);
        Assert.Contains(expected, errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private (int Code, string Output, string Errors) Import(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = CommandLine.Run(["import", .. args, "--id", Id, "--content", Path.Combine(folder, "content")], output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
