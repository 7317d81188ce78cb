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
