using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using TitleGuide.Tests.Content;
using TitleGuide.Tools.Preview;

namespace TitleGuide.Tests.Tools.Preview;

public sealed partial class PreviewCommandTests
{
    [Theory]
    [InlineData("http://localhost:6000", true)]
    [InlineData("http://127.0.0.1:0", true)]
    [InlineData("http://[::1]:6000", true)]
    [InlineData("http://0.0.0.0:6000", false)]
    [InlineData("http://*:6000", false)]
    [InlineData("http://localhost:6000;http://192.168.1.2:6000", false)]
    [InlineData("http://localhost.example.cn", false)]
    [InlineData("http://[::]:6000", false)]
    [InlineData("x", false)]
    public void IsThisMachine_OnlyLoopback(string urls, bool expected) => Assert.Equal(expected, PreviewSite.IsThisMachine(urls));

    [Theory]
    [InlineData("http://0.0.0.0:6123", "只能在这台电脑上看")]
    [InlineData("http://localhost:6123/x", "端口后面不能再写别的")]
    [InlineData("http://localhost:6123?x", "端口后面不能再写别的")]
    [InlineData("http://localhost:0", "http://127.0.0.1:0")]
    public void Command_WithAnAddressThatWillNotDo_IsRefused(string urls, string expected)
    {
        var (code, _, errors) = ToolRun.Run("preview", "--content", Repository.PathOf("content"), "--urls", urls);

        Assert.Equal(2, code);
        Assert.Contains(expected, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Command_WhereAnotherProgramHasThePort_SaysSo()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var (code, _, errors) = ToolRun.Run("preview", "--content", Repository.PathOf("content"), "--urls", $"http://{other.LocalEndpoint}");

        Assert.Equal(2, code);
        Assert.Contains("已经有程序在用", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Console_TellsNoErrorOnlyWhenTheCasesHold()
    {
        using var folder = FaultyFolder.Good();
        var path = folder.PathOf($"notices/{PreviewSample.Id}/cases.yml");
        File.WriteAllText(path, FirstMet().Replace(File.ReadAllText(path), "$1: not-met", 1));
        await using var site = new PreviewSite(folder.Path, "http://127.0.0.1:0", TimeProvider.System);
        var (lines, ran) = (new List<string>(), new TaskCompletionSource());
        site.Told += (_, line) =>
        {
            lines.Add(line);
            if (lines.Count == 2)
            {
                ran.SetResult();
            }
        };

        await site.StartAsync(TestContext.Current.CancellationToken);
        await ran.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.StartsWith("内容没有错误，正在算样例 …", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("有1处错误，改好才能发布。", lines[1], StringComparison.Ordinal);
    }

    [GeneratedRegex("([a-z-]+): met")]
    private static partial Regex FirstMet();
}
