using TitleGuide.Tools;

namespace TitleGuide.Tests.Tools;

public sealed class CommandLineTests
{
    [Fact]
    public void UnexpectedFault_IsToldInChinese_AndIsNoContentFault()
    {
        var (code, errors) = RunInto(new InvalidOperationException("out of order"));

        Assert.Equal(CommandLine.WrongCall, code);
        Assert.StartsWith("check 没有做完：程序出了没有料到的错，", errors, StringComparison.Ordinal);
        Assert.Contains("out of order", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void FaultOfAFile_InParallelWork_IsToldAsOne()
    {
        var (code, errors) = RunInto(new AggregateException(new IOException("No space left on device", 28)));

        Assert.Equal(CommandLine.WrongCall, code);
        Assert.Equal("check 没有做完：磁盘满了，请腾出地方再试。", errors.Trim());
    }

    private static (int Code, string Errors) RunInto(Exception fault)
    {
        using var broken = new BrokenWriter(fault);
        using var errors = new StringWriter();
        return (CommandLine.Run(["check", "--explain", "all"], broken, errors), errors.ToString());
    }

    private sealed class BrokenWriter(Exception fault) : StringWriter
    {
        public override void WriteLine(string? value) => throw fault;
    }
}
