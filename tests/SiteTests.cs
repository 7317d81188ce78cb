using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace TitleGuide.Tests;

public sealed partial class SiteTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("titleguide-").FullName;
    private readonly PrintedLines output = new();
    private readonly PrintedLines errors = new();

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

    [Fact]
    public async Task Run_WhileContentIsEdited_ShowsGoodEditsAndKeepsOutFaultyOnes()
    {
        Copy(Repository.PathOf("content"), root);
        var about = Path.Combine(root, "pages/about.md");
        var original = await File.ReadAllTextAsync(about, TestContext.Current.CancellationToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var running = Site.RunAsync(["--content", root, "--urls", "http://127.0.0.1:0"], output, errors, stop.Token);
        using var client = new HttpClient { BaseAddress = await PrintedAddressAsync(running) };
        await File.WriteAllTextAsync(about, "没有前言", TestContext.Current.CancellationToken);
        await UntilAsync(() => Task.FromResult(errors.ToString().Contains("继续用上一份", StringComparison.Ordinal)));
        var kept = await client.GetStringAsync("/about", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(about, original + "\n新添的一句。\n", TestContext.Current.CancellationToken);
        await UntilAsync(async () => (await client.GetStringAsync("/about", TestContext.Current.CancellationToken)).Contains("新添的一句。", StringComparison.Ordinal));
        await stop.CancelAsync();

        Assert.Equal(0, await running);
        Assert.Contains("pages/about.md(", errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("没有前言", kept, StringComparison.Ordinal);
        Assert.Contains("内容已更新", output.ToString(), StringComparison.Ordinal);
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

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static async Task UntilAsync(Func<Task<bool>> happened)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        while (!await happened())
        {
            await Task.Delay(20, patience.Token);
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
