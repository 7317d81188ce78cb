using TitleGuide.Tests.Benchmarks;
using TitleGuide.Tests.Browser;
using TitleGuide.Tests.Running;
using TitleGuide.Tests.Search;
using Xunit.Runner.InProc.SystemConsole;

if (args is ["benchmark", .. var names])
{
    return await BenchmarkCommand.RunAsync(names, Console.Out);
}

// A test host (dotnet test, an editor) reads what the runner writes and keeps its own count.
if (TestRun.IsDrivenByMachine(args))
{
    return await ConsoleRunner.Run(args);
}

Console.Out.WriteLine(Engines.About);
new BrowserSetup(new LocalMachine(), Console.Out).Ensure();
return await TestRun.RunAsync(args, Console.Out);
