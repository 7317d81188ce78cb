namespace TitleGuide.Tests.Tools.Publish;

public sealed class RollbackTests : IDisposable
{
    private readonly PublishSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public void Rollback_HoldsTheFolderWhileItChecks()
    {
        sample.Edit("甲");
        sample.Publish();
        sample.Edit("乙");
        sample.Publish();
        sample.Edit("丙");
        var other = (Code: 0, Output: "");

        sample.Rollback(duringCheck: () => other = sample.Publish());

        Assert.Contains("另一个人正在发布", other.Output, StringComparison.Ordinal);
        Assert.Equal(PublishSample.MarkOf("甲"), sample.Shown);
    }

    /// <summary>Whatever became of the release that is shown, an earlier one can be shown again and a new one made.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhereTheShownReleaseIsLostOrUnreadable_AnyOtherCanStillBeShown(bool lost)
    {
        sample.Edit("甲");
        sample.Publish();
        var first = Path.GetFileName(new DirectoryInfo(sample.Current).LinkTarget)!;
        sample.Edit("乙");
        sample.Publish();
        var shown = Path.Combine(sample.Folder, new DirectoryInfo(sample.Current).LinkTarget!);
        if (lost)
        {
            Directory.Delete(shown, recursive: true);
        }
        else
        {
            File.WriteAllText(Path.Combine(shown, ".release.json"), "{}");
            File.WriteAllText(Path.Combine(shown, "site.yml"), "读不出来");
        }

        var unknown = sample.Rollback();
        Assert.Equal(2, unknown.Code);
        Assert.Contains("读不出网站正在用哪一版", unknown.Output, StringComparison.Ordinal);

        sample.Edit("丙");
        var dry = sample.Publish(dryRun: true).Output;
        Assert.Contains("网站正在用的版本读不出来，没法比；这一版有1份通知", dry, StringComparison.Ordinal);
        Assert.DoesNotContain("第一次发布", dry, StringComparison.Ordinal);

        var (code, output) = sample.Rollback(first);
        Assert.True(code == 0, output);
        Assert.Contains($"已退回 {first}。", output, StringComparison.Ordinal);
        Assert.Equal(PublishSample.MarkOf("甲"), sample.Shown);

        if (!lost)
        {
            Directory.Delete(shown, recursive: true);
        }

        sample.Publish();
        Assert.Equal(PublishSample.MarkOf("丙"), sample.Shown);
    }

    [Fact]
    public void Rollback_ToAReleaseThatIsFaultyNow_DoesNotAskToEditIt()
    {
        sample.Edit("甲");
        sample.Publish();
        var first = Path.Combine(sample.Folder, new DirectoryInfo(sample.Current).LinkTarget!);
        sample.Edit("乙");
        sample.Publish();
        File.WriteAllText(Path.Combine(first, "site.yml"), "name: 试\n不认识: 1\n");

        var (code, output) = sample.Rollback();

        Assert.Equal(1, code);
        Assert.DoesNotContain("请先改好", output, StringComparison.Ordinal);
        Assert.Contains("发布过的不要手改", output, StringComparison.Ordinal);
        Assert.Equal(PublishSample.MarkOf("乙"), sample.Shown);
    }

    [Fact]
    public void Rollback_ShowsWhatWasShownBefore_AndBackAgain()
    {
        foreach (var version in new[] { "甲", "乙", "丙" })
        {
            sample.Edit(version);
            sample.Publish();
        }

        var newest = Path.GetFileName(new DirectoryInfo(sample.Current).LinkTarget)!;

        Assert.Equal(0, sample.Rollback().Code);
        Assert.Equal(PublishSample.MarkOf("乙"), sample.Shown);
        Assert.Equal(0, sample.Rollback().Code);
        Assert.Equal(PublishSample.MarkOf("甲"), sample.Shown);
        Assert.Equal(2, sample.Rollback().Code);
        Assert.Equal(0, sample.Rollback(newest).Code);
        Assert.Equal(PublishSample.MarkOf("丙"), sample.Shown);
    }

    /// <summary>What went back for a fault must not come back with the next way back.</summary>
    [Fact]
    public void Rollback_AfterARollbackAndANewRelease_SkipsTheOneThatWasTakenBack()
    {
        foreach (var version in new[] { "甲", "乙" })
        {
            sample.Edit(version);
            sample.Publish();
        }

        sample.Rollback();
        sample.Edit("丙");
        sample.Publish();

        sample.Rollback();

        Assert.Equal(PublishSample.MarkOf("甲"), sample.Shown);
    }

    [Fact]
    public void Rollback_ToAReleaseThatSomebodyEdited_IsRefused()
    {
        sample.Edit("甲");
        sample.Publish();
        var first = Path.Combine(sample.Folder, new DirectoryInfo(sample.Current).LinkTarget!);
        sample.Edit("乙");
        sample.Publish();
        File.AppendAllText(Path.Combine(first, "site.yml"), "# 手改\n");

        var (code, output) = sample.Rollback();

        Assert.Equal(2, code);
        Assert.Contains("被人改过", output, StringComparison.Ordinal);
        Assert.Equal(PublishSample.MarkOf("乙"), sample.Shown);
    }
}
