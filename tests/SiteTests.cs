using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace TitleGuide.Tests;

public sealed partial class SiteTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("titleguide-").FullName;
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    [Fact]
    public async Task Run_OnFaultyContent_PrintsEveryFaultAndRefuses()
    {
        File.WriteAllText(Path.Combine(root, "site.yml"), "name: 样例\n");
        Directory.CreateDirectory(Path.Combine(root, "notices/2024-a"));
        File.WriteAllText(Path.Combine(root, "notices/2024-a/notice.md"), "没有前言\n");
        Directory.CreateDirectory(Path.Combine(root, "notices/2024-b"));
        File.WriteAllText(Path.Combine(root, "notices/2024-b/notice.md"), "没有前言\n");

        var code = await Site.RunAsync(["--content", root], output, errors, TestContext.Current.CancellationToken);

        Assert.Equal(1, code);
        Assert.Empty(output.ToString());
        Assert.Contains("notices/2024-a/notice.md(", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("notices/2024-b/notice.md(", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("网站没有启动", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithoutContent_SaysWhatToDo()
    {
        var code = await Site.RunAsync(["--content", root], output, errors, TestContext.Current.CancellationToken);

        Assert.Equal(1, code);
        Assert.Contains("--content", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WhenTheUsualPortIsTaken_PrintsAnAddressThatAnswers()
    {
        using var taken = Take(5080);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var running = Site.RunAsync(["--content", Repository.PathOf("content")], output, errors, stop.Token);
        var address = await PrintedAddressAsync(running);
        using var client = new HttpClient();
        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        var code = await running;

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEqual(5080, address.Port);
        Assert.Equal(0, code);
    }

    public void Dispose()
    {
        output.Dispose();
        errors.Dispose();
        Directory.Delete(root, recursive: true);
    }

    /// <summary>Null when something else has taken it already, which serves as well.</summary>
    private static TcpListener? Take(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return listener;
        }
        catch (SocketException)
        {
            listener.Dispose();
            return null;
        }
    }

    private async Task<Uri> PrintedAddressAsync(Task running)
    {
        while (!running.IsCompleted)
        {
            if (Address().Match(output.ToString()) is { Success: true } match)
            {
                return new(match.Value);
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException(errors.ToString());
    }

    [GeneratedRegex(@"http://[\w.]+:\d+(?= )")]
    private static partial Regex Address();
}
