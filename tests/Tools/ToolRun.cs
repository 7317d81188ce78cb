using System.Diagnostics;
using TitleGuide.Tools;

namespace TitleGuide.Tests.Tools;

/// <summary>One call of the tools, here or as a program of its own.</summary>
internal static class ToolRun
{
    public static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (CommandLine.Run(args, output, errors), output.ToString(), errors.ToString());
    }

    /// <summary>A call as a program of its own, whose environment says that everything is asked of a proxy, where none is.</summary>
    public static async Task<(int Code, string Output)> RunBehindProxyAsync(params string[] args)
    {
        const string Nobody = "http://127.0.0.1:9";
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "TitleGuide.Tools.dll"), .. args])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["http_proxy"] = Nobody, ["no_proxy"] = "" },
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>Starts the preview as a program of its own, reads one page of it and ends it.</summary>
    public static async Task<string> PreviewAsync(string path, params string[] args)
    {
        const string Told = "请用浏览器打开 ";
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "TitleGuide.Tools.dll"), .. args, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
        })!;
        try
        {
            while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                if (line.StartsWith(Told, StringComparison.Ordinal))
                {
                    using var client = new HttpClient();
                    return await client.GetStringAsync(new Uri(new Uri(line[Told.Length..].Split(' ')[0]), path), TestContext.Current.CancellationToken);
                }
            }

            throw new InvalidOperationException("The preview ended before it began.");
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    /// <summary>Starts the program and kills it a while after its errors hold the words, if it still runs then.</summary>
    public static async Task KillAfterAsync(string words, TimeSpan delay, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "TitleGuide.Tools.dll"), .. args])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains(words, StringComparison.Ordinal))
        {
        }

        await Task.Delay(delay, TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await output;
    }
}
