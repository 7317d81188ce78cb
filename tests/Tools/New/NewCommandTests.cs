using TitleGuide.Content;

namespace TitleGuide.Tests.Tools.New;

public sealed class NewCommandTests : IDisposable
{
    private const string Made = "2025-hangzhou-manufacturing-engineer";

    private readonly ContentCopy content = new();

    [Fact]
    public void New_MakesADraftOfTheNextYear_ThatStaysOffTheSite()
    {
        var published = ContentLoader.Load(content.Path).Snapshot!.Notices.Length;

        var (code, output, errors) = New();

        Assert.True(code == 0, errors);
        Assert.Contains(Made, output, StringComparison.Ordinal);
        var loaded = ContentLoader.Load(content.Path);
        Assert.Equal(published, loaded.Snapshot!.Notices.Length);
        var made = loaded.Read.Single(n => n.Id == Made);
        Assert.True(made.Draft);
        Assert.Equal((2025, "2025年度杭州市制造业专业工程师资格评审", "2025 杭州制造业工程师"), (made.Year, made.Title, made.ShortTitle));
        Assert.Equal("2025年度杭州市制造业专业工程师资格评审申报计划", made.Plan);
        Assert.Null(made.Number);
        Assert.Null(made.Issued);
        Assert.Equal(new DateOnly(2025, 12, 31), made.CutOffs.Single(c => c.Id == "seniority").Date);
        Assert.Equal(new DateOnly(2025, 9, 30), made.Deadlines.Single(d => d.Id == "paper").Date);
        Assert.Equal([2023, 2024, 2025], made.Rules!.FindFact("credits")!.Years);
    }

    [Fact]
    public void New_LeavesTheRules_SoThatCheckShowsWhereTheyNoLongerAgree()
    {
        New();

        foreach (var file in new[] { "rules.yml", "cases.yml" })
        {
            Assert.Equal(
                content.Read(ContentCopy.Notice, file),
                string.Join('\n', content.Read(Made, file).Split('\n').Where(line => !line.Contains("待办：", StringComparison.Ordinal))));
        }

        var (code, output, _) = content.Do("check");
        Assert.Equal(1, code);
        Assert.Matches($@"notices/{Made}/rules\.yml\(\d+,\d+\): error C048: .*没有问2022年", output);
    }

    [Fact]
    public void New_FilesStillTellEditorsTheirFormat()
    {
        New();

        Assert.All(
            Directory.GetFiles(Path.Combine(content.Path, "notices", Made), "*.yml"),
            file => Assert.Equal($"# yaml-language-server: $schema=../../schema/{Path.GetFileNameWithoutExtension(file)}.json", File.ReadLines(file).First()));
    }

    [Fact]
    public void New_KeepsEveryLineThatDoesNotMove()
    {
        New();

        foreach (var file in Directory.GetFiles(Path.Combine(content.Path, "notices", ContentCopy.Notice)).Select(f => Path.GetFileName(f)))
        {
            var old = File.ReadAllLines(content.PathOf(ContentCopy.Notice, file));
            var made = File.ReadAllLines(content.PathOf(Made, file)).Where(line => !line.Contains("待办：", StringComparison.Ordinal)).ToHashSet();
            var lost = old.Where(line => !made.Contains(line)).ToList();
            Assert.All(lost, line => Assert.Matches("title:|year:|issued:|plan:|date:|years:", line));
        }
    }

    [Fact]
    public void New_MarksWhatAPersonMustConfirm()
    {
        New();

        var marks = ContentLoader.Load(content.Path).Diagnostics.Where(d => d.Code == DiagnosticCode.Unfinished.Id).ToList();
        foreach (var (file, words) in new[] { ("notice.md", "填写新的发文字号"), ("notice.md", "2024-12-31"), ("conditions.md", "2022年"), ("offices.yml", "受理部门"), ("questions.yml", "年份顺移") })
        {
            Assert.Contains(marks, m => m.At.Path == $"notices/{Made}/{file}" && m.Message.Contains(words, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void New_KeepsWindowsLineEnds()
    {
        var path = content.PathOf(ContentCopy.Notice, "notice.md");
        File.WriteAllText(path, "\ufeff" + File.ReadAllText(path).Replace("\n", "\r\n", StringComparison.Ordinal));

        New();

        var made = File.ReadAllText(content.PathOf(Made, "notice.md"), new System.Text.UTF8Encoding(false));
        Assert.Equal(made.Split('\n').Length, made.Split("\r\n").Length);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(content.PathOf(Made, "notice.md"))[..3]);
        Assert.True(ContentLoader.Load(content.Path).Read.Single(n => n.Id == Made).Draft);
    }

    [Theory]
    [InlineData("draft: false")]
    [InlineData("draft:")]
    public void New_OfANoticeThatSaysItIsNoDraft_IsADraft(string line)
    {
        content.Change(ContentCopy.Notice, "notice.md", "\nyear: 2024", $"\n{line}\nyear: 2024");

        New();

        Assert.True(ContentLoader.Load(content.Path).Read.Single(n => n.Id == Made).Draft);
    }

    /// <summary>However the old value is written, the new one stands where the old one stood, and the next key on its own line.</summary>
    [Theory]
    [InlineData("title: 2024年度杭州市制造业\n  专业工程师资格评审\n", "2025年度杭州市制造业 专业工程师资格评审")]
    [InlineData("title: >\n  2024年度杭州市制造业\n  专业工程师资格评审\n", "2025年度杭州市制造业 专业工程师资格评审")]
    [InlineData("title: |\n  2024年度杭州市制造业\n", "2025年度杭州市制造业")]
    [InlineData("title: \"2024年度\\\n  杭州\\u5E02\"\n", "2025年度杭州市")]
    [InlineData("title: '2024年度杭州市'\n", "2025年度杭州市")]
    public void New_TitleInAnyForm_GetsTheNewYear(string written, string expected)
    {
        content.Change(ContentCopy.Notice, "notice.md", "title: 2024年度杭州市制造业专业工程师资格评审\n", written);

        New();

        var made = ContentLoader.Load(content.Path).Read.Single(n => n.Id == Made);
        Assert.Equal((expected, "2025 杭州制造业工程师", 2025), (made.Title, made.ShortTitle, made.Year));
    }

    [Fact]
    public void New_NumberOverSeveralLines_IsEmptied()
    {
        content.Change(ContentCopy.Notice, "notice.md", "\nnumber:\n", "\nnumber: >\n  杭经信\n  15号\n");

        New();

        var made = ContentLoader.Load(content.Path).Read.Single(n => n.Id == Made);
        Assert.Null(made.Number);
        Assert.StartsWith("杭州市经济和信息化局", made.Issuer, StringComparison.Ordinal);
    }

    [Fact]
    public void New_TakesNoFileThatIsNoContent()
    {
        File.WriteAllBytes(content.PathOf(ContentCopy.Notice, "Thumbs.db"), [0xD0, 0xCF, 0x11, 0xE0]);

        var (code, _, errors) = New();

        Assert.True(code == 0, errors);
        Assert.False(File.Exists(content.PathOf(Made, "Thumbs.db")));
    }

    [Fact]
    public void New_FileThatIsNoText_IsNamed()
    {
        File.WriteAllBytes(content.PathOf(ContentCopy.Notice, "papers.md"), [0xD0, 0xCF, 0x11, 0xE0]);

        var (code, _, errors) = New();

        Assert.Equal(2, code);
        Assert.StartsWith("“papers.md”不是 UTF-8 的文字", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.GetDirectoryName(content.PathOf(Made, "notice.md"))));
    }

    [Fact]
    public void New_WhereTheFolderCannotBeMade_SaysWhyInChinese()
    {
        var (code, _, errors) = content.Do("new", "2025", "--from", ContentCopy.Notice, "--id", new string('x', 300));

        Assert.Equal(2, code);
        Assert.Matches("^读写不了：[“文]", errors);
    }

    [Fact]
    public void New_DryRun_TellsAndWritesNothing()
    {
        var (code, output, _) = content.Do("new", "2025", "--from", ContentCopy.Notice, "--dry-run");

        Assert.Equal(0, code);
        Assert.Contains("year 2024 → 2025", output, StringComparison.Ordinal);
        Assert.Contains("什么也没写", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(content.Path, "notices", Made)));
    }

    [Fact]
    public void New_WhereAFolderIs_LeavesItAlone()
    {
        New();
        content.Change(Made, "notice.md", "draft: true", "draft: true # 改过");

        var (code, _, errors) = New();

        Assert.Equal(2, code);
        Assert.Contains("没有动它", errors, StringComparison.Ordinal);
        Assert.Contains("# 改过", content.Read(Made, "notice.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-notice", "2025", "没有通知")]
    [InlineData(ContentCopy.Notice, "2024", "已经是2024年")]
    [InlineData(ContentCopy.Notice, "20255", "年度“20255”不对")]
    public void New_WrongCall_SaysWhy(string from, string year, string expected)
    {
        var (code, _, errors) = content.Do("new", year, "--from", from);

        Assert.Equal(2, code);
        Assert.Contains(expected, errors, StringComparison.Ordinal);
    }

    /// <summary>The site keeps running on what is published while somebody works on a faulty draft.</summary>
    [Fact]
    public void Load_FaultyDraft_LeavesThePublishedAlone()
    {
        New();
        content.Change(Made, "conditions.md", "{#c1 ", "{#x1 ");

        var loaded = ContentLoader.Load(content.Path);

        Assert.True(loaded.HasErrors);
        Assert.NotNull(loaded.Snapshot);
        Assert.Empty(loaded.Snapshot.Drafts);
    }

    public void Dispose() => content.Dispose();

    private (int Code, string Output, string Errors) New() => content.Do("new", "2025", "--from", ContentCopy.Notice);
}
