
namespace TitleGuide.Tests.Running;

public sealed class TallyTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(path);

    [Fact]
    public void Read_FailuresAndCleanUpErrors_AreBothFailures()
    {
        File.WriteAllText(path, """<assemblies><assembly total="9" passed="4" failed="2" skipped="3" errors="1"/></assemblies>""");

        var tally = Tally.Read(path)!;

        Assert.Equal("4 passed, 3 failed, 3 skipped", tally.ToString());
        Assert.Equal(1, tally.ExitCode(runnerCode: 0));
    }

    [Fact]
    public void Read_NothingSkipped_LeavesSkippedOut()
    {
        File.WriteAllText(path, """<assemblies><assembly passed="12" failed="0" skipped="0" errors="0"/></assemblies>""");

        var tally = Tally.Read(path)!;

        Assert.Equal("12 passed, 0 failed", tally.ToString());
        Assert.Equal(0, tally.ExitCode(runnerCode: 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<assemblies>")]
    [InlineData("<assemblies/>")]
    [InlineData("""<assemblies><assembly passed="1"/></assemblies>""")]
    public void Read_DamagedReport_IsNoCount(string text)
    {
        File.WriteAllText(path, text);

        Assert.Null(Tally.Read(path));
    }

    [Fact]
    public void Read_NoReport_IsNoCount() => Assert.Null(Tally.Read(path + ".absent"));

    [Theory]
    [InlineData(0, 0, 0, 1)]
    [InlineData(0, 0, 5, 1)]
    [InlineData(5, 1, 0, 1)]
    [InlineData(5, 0, 1, 0)]
    public void ExitCode_IsZeroOnlyWhenTestsPassedAndNoneFailed(int passed, int failed, int skipped, int expected) =>
        Assert.Equal(expected, new Tally(passed, failed, skipped).ExitCode(runnerCode: 0));

    [Fact]
    public void ExitCode_RunnerFailed_StaysItsOwn() => Assert.Equal(7, new Tally(5, 0, 0).ExitCode(runnerCode: 7));

    [Theory]
    [InlineData("@@ arguments.rsp", true)]
    [InlineData("-automated", true)]
    [InlineData("-automated sync", true)]
    [InlineData("-list full", true)]
    [InlineData("-class TitleGuide.Tests.Anything", false)]
    [InlineData("", false)]
    public void IsDrivenByMachine_KnowsTheHostsArguments(string line, bool expected) =>
        Assert.Equal(expected, TestRun.IsDrivenByMachine(line.Split(' ')));
}
