using Xunit.Runner.InProc.SystemConsole;

namespace TitleGuide.Tests.Running;

/// <summary>Runs the tests in this process and closes with the count that xUnit's own report gives.</summary>
internal static class TestRun
{
    private static readonly string[] MachineArguments = ["@@", "-automated", "-assemblyInfo", "-list", "-?", "-h", "-help", "--help"];

    /// <summary>Nothing is to be run, or what is written is read by a program: then not a word may be added.</summary>
    public static bool IsDrivenByMachine(IEnumerable<string> args) =>
        args.Any(arg => MachineArguments.Contains(arg, StringComparer.OrdinalIgnoreCase));

    public static async Task<int> RunAsync(string[] args, TextWriter output)
    {
        using var guard = new EndGuard();
        var wanted = Array.FindIndex(args, arg => arg.Equals("-xml", StringComparison.OrdinalIgnoreCase)) + 1;
        var isOurs = wanted == 0 || wanted == args.Length;
        var report = isOurs ? Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()) : args[wanted];
        File.Delete(report);

        // Colour would leave an escape sequence in front of the closing line.
        string[] plain = Console.IsOutputRedirected ? ["-noColor"] : [];
        string[] reporting = isOurs ? ["-xml", report] : [];
        var runnerCode = await ConsoleRunner.Run([.. args, .. plain, .. reporting]);
        var tally = Tally.Read(report);
        if (isOurs)
        {
            File.Delete(report);
        }

        return await CloseAsync(tally, runnerCode, output);
    }

    private static async Task<int> CloseAsync(Tally? tally, int runnerCode, TextWriter output)
    {
        if (tally is null)
        {
            await output.WriteLineAsync("The runner wrote no report, so no test counts as run.");
        }

        var counted = tally ?? new Tally(0, 0, 0);
        await output.WriteLineAsync(counted.ToString());
        await output.FlushAsync();
        return counted.ExitCode(runnerCode);
    }
}
