namespace TitleGuide.Tests.Running;

/// <summary>Until it is disposed, an end of the process is an accident (a test called Exit) and may not look like success.</summary>
internal sealed class EndGuard : IDisposable
{
    public const int CutShort = 70;

    public EndGuard() => AppDomain.CurrentDomain.ProcessExit += OnExit;

    public void Dispose() => AppDomain.CurrentDomain.ProcessExit -= OnExit;

    private static void OnExit(object? sender, EventArgs e)
    {
        Console.Error.WriteLine("The test process ended before the tests did; no count can be given.");
        Environment.ExitCode = CutShort;
    }
}
