namespace TitleGuide.Tests.Tools.Publish;

public sealed class PublisherTests : IDisposable
{
    private readonly PublishSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public void Publish_FirstTime_ShowsTheContentBehindTheLink()
    {
        sample.Edit("甲");

        var (code, output) = sample.Publish();

        Assert.True(code == 0, output);
        Assert.Equal(PublishSample.MarkOf("甲"), sample.Shown);
        Assert.Contains("第一次发布：1份通知", output, StringComparison.Ordinal);
        Assert.Contains($"--content {sample.Current}", output, StringComparison.Ordinal);
        Assert.StartsWith("releases/20260710-120000-", new DirectoryInfo(sample.Current).LinkTarget, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_AgainAfterAnEdit_ShowsTheNewAndKeepsTheOld()
    {
        sample.Edit("甲");
        sample.Publish();
        sample.Edit("乙");

        var (_, output) = sample.Publish();

        Assert.Equal(PublishSample.MarkOf("乙"), sample.Shown);
        Assert.Contains("网站信息有改动", output, StringComparison.Ordinal);
        Assert.Contains("（2024-test-engineer）：基本信息有改动", output, StringComparison.Ordinal);
        Assert.Contains("共2次发布", sample.List().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_NothingChanged_MakesNoRelease()
    {
        sample.Publish();

        var (code, output) = sample.Publish();

        Assert.Equal(0, code);
        Assert.Contains("不用发布", output, StringComparison.Ordinal);
        Assert.Contains("共1次发布", sample.List().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_FaultyContent_StopsAndTellsWhere()
    {
        sample.Edit("甲");
        sample.Publish();
        sample.Content.Replace(PublishSample.Notice, "summary: ", "sumary: ");

        var (code, output) = sample.Publish();

        Assert.Equal(1, code);
        Assert.Matches(@"notice\.md\(\d+,\d+\): error C", output);
        Assert.Contains("还用原来的版本", output, StringComparison.Ordinal);
        Assert.Equal(PublishSample.MarkOf("甲"), sample.Shown);
    }

    [Fact]
    public void Publish_WhatMovesOrEndsAnAddress_SaysSo()
    {
        const string First = "  - ask: 要满几年？";
        sample.Content.Replace(PublishSample.Notice, "faq:\n", "faq:\n  - ask: 在哪里报？\n    answer: 在平台上报。\n    cites: [c2-1]\n");
        sample.Publish();

        sample.Content.Replace(PublishSample.Notice, "  - ask: 在哪里报？\n    answer: 在平台上报。\n    cites: [c2-1]\n", "");
        var moved = sample.Publish(dryRun: true).Output;
        Assert.Contains("注意：1个网址没有了，别处链接到那里的会找不到：/notices/2024-test-engineer/faq#faq-2", moved, StringComparison.Ordinal);
        Assert.Contains("注意：常见问题“要满几年？”的网址换了，原来的给了别的问题；写上 id: 2 就不会换（2024-test-engineer）", moved, StringComparison.Ordinal);

        sample.Content.Replace(PublishSample.Notice, First, "  - id: 2\n    ask: 要满几年？");
        var kept = sample.Publish(dryRun: true).Output;
        Assert.Contains("没有了，别处链接到那里的会找不到：/notices/2024-test-engineer/faq#faq-1", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("网址换了", kept, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_DryRun_WritesNothing()
    {
        var (code, output) = sample.Publish(dryRun: true);

        Assert.Equal(0, code);
        Assert.Contains("什么也没写", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(sample.Folder));
    }

    [Fact]
    public void Publish_WhereCurrentIsNoLink_LeavesItAlone()
    {
        Directory.CreateDirectory(sample.Current);

        var (code, output) = sample.Publish();

        Assert.Equal(2, code);
        Assert.Contains("没有动它", output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(sample.Current));
    }

    [Fact]
    public void Publish_WhileAnotherRunHoldsTheFolder_AsksToWait()
    {
        Directory.CreateDirectory(sample.Folder);
        using var other = new FileStream(Path.Combine(sample.Folder, ".lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var (code, output) = sample.Publish();

        Assert.Equal(2, code);
        Assert.Contains("另一个人正在发布", output, StringComparison.Ordinal);
        Assert.Null(sample.Shown);
    }

    /// <summary>A link to itself cannot be opened, and nobody has it open.</summary>
    [Fact]
    public void Publish_WhereTheLockCannotBeMade_SaysThatAndNotThatSomebodyPublishes()
    {
        Directory.CreateDirectory(sample.Folder);
        File.CreateSymbolicLink(Path.Combine(sample.Folder, ".lock"), ".lock");

        var (code, output) = sample.Publish();

        Assert.Equal(2, code);
        Assert.Contains("没有做完", output, StringComparison.Ordinal);
        Assert.DoesNotContain("另一个人", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("publish", "")]
    [InlineData("publish", " ", "--list")]
    [InlineData("export", "")]
    public void Folder_OfNoName_IsRefused(string verb, string folder, params string[] options)
    {
        var (code, _, errors) = ToolRun.Run([verb, folder, "--content", sample.Content.Path, .. options]);

        Assert.Equal(2, code);
        Assert.StartsWith("没有写", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("publish", "inside")]
    [InlineData("publish", "..")]
    [InlineData("export", "inside")]
    [InlineData("export", ".")]
    public void Folder_ThatOverlapsTheContent_IsRefused(string verb, string folder)
    {
        var (code, _, errors) = ToolRun.Run(verb, Path.Combine(sample.Content.Path, folder), "--content", sample.Content.Path + "/");

        Assert.Equal(2, code);
        Assert.Contains("不能一个在另一个里面", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(sample.Content.PathOf("inside")));
    }

    [Fact]
    public void Publish_WhereAnotherRunPublishesJustBefore_ComesAfterThatOne()
    {
        sample.Edit("甲");
        sample.Publish();
        sample.Edit("乙");
        var page = sample.Content.PathOf("pages/about.md");
        var mine = File.ReadAllText(page);
        var (_, output) = sample.Publish(new(step =>
        {
            if (step.StartsWith("create", StringComparison.Ordinal))
            {
                File.AppendAllText(page, "\n另一个人的。\n");
                sample.Publish();
                File.WriteAllText(page, mine);
            }
        }));
        Assert.Contains("网站说明页改1", output, StringComparison.Ordinal);

        sample.Rollback();

        Assert.Contains("另一个人的。", File.ReadAllText(Path.Combine(sample.Current, "pages/about.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void List_MarksTheReleaseThatIsShown()
    {
        sample.Edit("甲");
        sample.Publish();
        sample.Edit("乙");
        sample.Publish();
        sample.Rollback();

        var lines = sample.List().Output.Split('\n');

        Assert.StartsWith("* 20260710-120000-", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("  20260710-120100-", lines[1], StringComparison.Ordinal);
    }
}
